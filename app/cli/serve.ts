/** `serve`: the web server, until it is told to stop. */
import { migrate, pendingMigrations } from "~db/migrate";
import { readConfiguration, type Configuration } from "../server/configuration";
import { createLog } from "../server/log";
import { startFileScanning } from "../server/file-scanning";
import { startMailDelivery } from "../server/mail-delivery";
import { startReminding } from "../server/reminding";
import { ensurePortFree, startWebServer } from "../server/web-server";
import { ensureBuild } from "./build";
import { storyIn } from "./demo-story";
import { UsageError } from "./usage-error";
import { withDatabase, type OpenDatabase } from "./with-database";

export async function serve(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError("serve takes no arguments; it listens on PORT.");
  const configuration = readConfiguration();
  await ensurePortFree(configuration);
  await ensureBuild();
  return withDatabase(
    async (database) => {
      await bringUpToDate(database);
      if (!configuration.isDemo && (await storyIn(database.url)))
        throw new Error(
          "This database holds the demo story: start it with `npm run demo`, or set DATABASE_URL to another one.",
        );
      const log = createLog(configuration.logLevel);
      const stops = [startMailDelivery(log), startFileScanning(log)];
      try {
        return await serveUntilStopped(configuration, database);
      } finally {
        await Promise.all(stops.map((stop) => stop()));
      }
    },
    { waits: true },
  );
}

/** The embedded server's schema follows the program; a server of one's own is migrated by `lansmedel migrate`, on purpose. */
async function bringUpToDate({ url, isEmbedded }: OpenDatabase): Promise<void> {
  if (isEmbedded) return void (await migrate(url));
  const pending = await pendingMigrations(url);
  if (pending.length > 0)
    throw new Error(
      `The database lacks ${pending.length} migrations, from ${pending[0]}. Run \`npm run lansmedel -- migrate\` first.`,
    );
}

/** Listens, says where, and stops in order: requests first, then the connections; the database comes after. */
export async function serveUntilStopped(
  configuration: Configuration,
  { url, stopped }: OpenDatabase,
  ready?: (address: string) => Promise<void>,
): Promise<number> {
  const server = await startWebServer(configuration, url);
  const stopReminding = startReminding(createLog(configuration.logLevel));
  try {
    const address = configuration.origin ?? `http://localhost:${server.port}`;
    console.log(`Länsmedel: ${address}`);
    await ready?.(address);
    await stopped;
  } finally {
    await stopReminding();
    await server.stop();
  }
  return 0;
}
