/** Runs a command's work on the database: DATABASE_URL's, or the embedded server's, started and left again. */
import path from "node:path";
import { closeDatabase } from "~db/client";
import { ensureDatabase, startEmbeddedPostgres } from "../server/embedded-postgres";
import { cacheFolder, dataFolder } from "../server/project";
import { unlessStopped, untilStopped } from "./stop-signal";

export type OpenDatabase = {
  readonly url: string;
  /** True for the server that this program starts itself. */
  readonly isEmbedded: boolean;
  /** Told of Ctrl-C. Whoever awaits it answers for stopping in order; set `waits` in the options then. */
  readonly stopped: Promise<NodeJS.Signals>;
};

type Options = {
  /** True: the work awaits `stopped` itself. Otherwise Ctrl-C breaks it off, and the database is left in order. */
  readonly waits?: boolean;
};

export async function withDatabase<T>(
  work: (database: OpenDatabase) => Promise<T>,
  { waits = false }: Options = {},
): Promise<T> {
  const stopped = untilStopped();
  // The web bundle and the command line keep files in the same place, whatever folder the command was given in.
  process.env.DATA_DIR = dataFolder;
  const run = async (url: string, isEmbedded: boolean): Promise<T> => {
    process.env.DATABASE_URL = url;
    const working = work({ url, isEmbedded, stopped });
    try {
      return await (waits ? working : unlessStopped(working, stopped));
    } finally {
      await closeDatabase();
    }
  };
  if (process.env.DATABASE_URL) return run(process.env.DATABASE_URL, false);
  const server = await startEmbeddedPostgres({
    folder: path.join(dataFolder, "postgres"),
    cache: cacheFolder,
  });
  try {
    return await run(await ensureDatabase(server, "lansmedel"), true);
  } finally {
    await server.stop();
    delete process.env.DATABASE_URL;
  }
}
