/** `demo`: loads the demo story through the same commands that people use, and serves it. */
import path from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "~db/migrate";
import { readConfiguration } from "../server/configuration";
import { withFileLock } from "../server/file-lock.mjs";
import { projectFolder } from "../server/project";
import { ensurePortFree } from "../server/web-server";
import { ensureBuild } from "./build";
import { emptyDemo, loadOnce, storyIn } from "./demo-story";
import { serveUntilStopped } from "./serve";
import { unlessStopped } from "./stop-signal";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";

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
  return withDatabase(
    async (database) => {
      const telling = withFileLock(
        path.join(projectFolder, ".cache/demo.lock"),
        () => tell(database.url, wanted),
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
async function tell(url: string, { until, fresh }: Wanted): Promise<void> {
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
    await loadDemo({ until: stage });
  });
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
