/** `demo`: loads the demo story through the same commands that people use, and serves it. */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "~db/client";
import { migrate } from "~db/migrate";
import { readConfiguration } from "../server/configuration";
import { withFileLock } from "../server/file-lock.mjs";
import { dataFolder, projectFolder } from "../server/project";
import { ensurePortFree, loadBuild } from "../server/web-server";
import { ensureBuild } from "./build";
import { emptyDemo, loadOnce, storyIn } from "./demo-story";
import { serveUntilStopped } from "./serve";
import { unlessStopped } from "./stop-signal";
import { UsageError } from "./usage-error";
import { withDatabase, type OpenDatabase } from "./with-database";

/** How far the story goes; "waiting" is where every role has something to do. */
const stages = [
  "people",
  "allotted",
  "published",
  "submitted",
  "assessed",
  "ranked",
  "decided",
  "accepted",
  "running",
  "waiting",
  "settled",
  "recovered",
];

type Wanted = {
  readonly until: string | undefined;
  readonly fresh: boolean;
  readonly serve: boolean;
};

export async function demo(args: string[]): Promise<number> {
  const wanted = wantedBy(args);
  process.env.LANSMEDEL_DEMO = "1";
  const configuration = readConfiguration();
  if (wanted.serve) {
    await ensurePortFree(configuration);
    await ensureBuild();
  }
  if (isFirstStart()) loadMeanwhile(wanted);
  return withDatabase(
    async (database) => {
      const telling = withFileLock(
        path.join(projectFolder, ".cache/demo.lock"),
        () => tell(database, wanted),
        { onWait: (holder) => console.error(`Waiting: process ${holder} loads the story …`) },
      );
      await unlessStopped(telling, database.stopped);
      return wanted.serve ? serveUntilStopped(configuration, database, printSignIns) : 0;
    },
    { waits: true },
  );
}

function wantedBy(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      until: { type: "string" },
      fresh: { type: "boolean", default: false },
      serve: { type: "boolean", default: false },
    },
  });
  if (values.until !== undefined && !stages.includes(values.until))
    throw new UsageError(`--until takes one of: ${stages.join(", ")}.`);
  return { until: values.until, fresh: values.fresh, serve: values.serve };
}

/** Loads the story unless the database has it. One that was broken off, or is to be fresh, begins with an empty database. */
async function tell(database: OpenDatabase, { until, fresh }: Wanted): Promise<void> {
  const { url } = database;
  const story = await storyIn(url);
  if (story?.isWhole && !fresh) {
    if (until === undefined || until === story.stage)
      return console.error(`The demo story is loaded (${story.stage}).`);
    throw new Error(
      `The demo story is already loaded, until "${story.stage}". Add --fresh to begin again; what was done in it is lost.`,
    );
  }
  if (story) await emptyDemo(url);
  await migrate(url);
  const stage = until ?? "waiting";
  console.error(`Loading the demo story, until "${stage}" …`);
  await loadOnce(url, stage, async () => {
    const { loadDemo } = await import("./demo/load");
    await inHaste(database, () => loadDemo({ until: stage }));
  });
}

/**
 * Does not wait for the disk after each of some hundred commands: should the machine fall, the record that the story is
 * whole, written last and waited for, is missing as well. Only where the server is known to take the setting.
 */
async function inHaste(
  { url, isEmbedded }: OpenDatabase,
  load: () => Promise<void>,
): Promise<void> {
  if (!isEmbedded) return load();
  process.env.DATABASE_URL = `${url}?options=-c%20synchronous_commit%3Doff`;
  try {
    await load();
  } finally {
    await closeDatabase();
    process.env.DATABASE_URL = url;
  }
}

const isFirstStart = () =>
  !process.env.DATABASE_URL && !existsSync(path.join(dataFolder, "postgres", "data"));

/** The first start waits for the database's folder to be made; the code it will need is read in the meantime. */
function loadMeanwhile({ serve }: Wanted): void {
  const reading: Promise<unknown>[] = [import("./demo/load")];
  if (serve) reading.push(loadBuild());
  // A fault is met again, and told, where the code is used.
  for (const one of reading) one.catch(() => undefined);
}

async function printSignIns(): Promise<void> {
  const { signIns } = await import("./demo/sign-ins");
  const people = signIns();
  const width = Math.max(...people.map(({ login }) => login.length));
  console.log("\nDemo sign-ins (sign in → local account):");
  for (const { login, password, who } of people)
    console.log(`  ${login.padEnd(width)}  ${password}  ${who}`);
  console.log("\nCtrl-C stops everything.");
}
