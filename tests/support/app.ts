/** The built application as people meet it: a process of its own, on a database of its own, on a free port. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { testDatabase } from "./database";

const project = fileURLToPath(new URL("../..", import.meta.url));

export type AppOptions = {
  /** The demo story: loaded as far as a stage, or (true) to where every role has something waiting. */
  readonly demo?: boolean | string;
  readonly env?: Readonly<Record<string, string>>;
};

export type RunningApp = {
  readonly url: string;
  readonly databaseUrl: string;
  /** What the server has printed. */
  readonly output: () => string;
  /** As Ctrl-C; the database is dropped. Answers with the exit code. */
  readonly stop: () => Promise<number | null>;
};

export async function startApp({ demo = false, env = {} }: AppOptions = {}): Promise<RunningApp> {
  const database = await testDatabase();
  const files = mkdtempSync(path.join(os.tmpdir(), "lansmedel-app-"));
  const stage = typeof demo === "string" ? ["--until", demo] : [];
  const command = demo === false ? ["serve"] : ["demo", "--serve", ...stage];
  const child = spawn(process.execPath, [path.join(project, "app/cli/lansmedel.mjs"), ...command], {
    cwd: project,
    env: {
      ...withoutTestSettings(),
      DATABASE_URL: database.url,
      DATA_DIR: files,
      PORT: "0",
      NODE_ENV: "production",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (text) => (output += String(text)));
  child.stderr.on("data", (text) => (output += String(text)));
  const stop = async () => {
    const code = await ended(child);
    await database.close();
    rmSync(files, { recursive: true, force: true });
    return code;
  };
  try {
    const port = await portOf(child, () => output);
    return {
      url: `http://localhost:${port}`,
      databaseUrl: database.url,
      output: () => output,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Vitest's own settings would make the server believe that it is a test. */
function withoutTestSettings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("VITEST") && name !== "TEST" && name !== "LANSMEDEL_DEMO",
  );
  return { ...Object.fromEntries(kept), NODE_ENV: "production" };
}

async function portOf(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const said = /^Länsmedel: http:\/\/localhost:(\d+)$/m.exec(output());
    if (said?.[1]) return said[1];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The application did not start.\n${output()}`);
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = once(child, "exit") as Promise<[number | null]>;
  child.kill("SIGINT");
  return (await exit)[0];
}
