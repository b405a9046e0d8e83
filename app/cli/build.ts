/** `build`: makes build/ when the sources it was made from have changed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { withFileLock } from "../server/file-lock.mjs";
import { projectFolder } from "../server/project";
import { compressAssets } from "./compress-assets";
import { UsageError } from "./usage-error";

const sources = ["app", "db", "ledger", "public"];
const files = ["package-lock.json", "remix.config.js", "tsconfig.json", "vite.config.ts"];
/** The command line and SQL files are read as they are, never built. */
const isBuilt = (file: string) => !file.startsWith("app/cli/") && !file.endsWith(".sql");

const buildFolder = path.join(projectFolder, "build");
const stampFile = path.join(buildFolder, "made-from");

export async function build(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError("build takes no arguments.");
  const made = await ensureBuild();
  console.log(made ? "Built." : "The build is current.");
  return 0;
}

/** Builds when there is no build of the present sources. True when it did. */
export async function ensureBuild(): Promise<boolean> {
  if (isCurrent()) return false;
  return withFileLock(
    path.join(projectFolder, ".cache/build.lock"),
    async () => {
      if (isCurrent()) return false;
      console.error("Building …");
      const stamp = fingerprint();
      rmSync(stampFile, { force: true });
      await runVite();
      await compressAssets(path.join(buildFolder, "client/assets"));
      writeFileSync(stampFile, stamp);
      return true;
    },
    { onWait: (holder) => console.error(`Waiting: process ${holder} is building …`) },
  );
}

const isCurrent = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint();

/** Of the sources' contents, not their times: a fresh clone of the same commit has the same one. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of [...files, ...sources.flatMap(filesUnder)].filter(isBuilt))
    hash.update(`${file}\0`).update(readFileSync(path.join(projectFolder, file)));
  return hash.digest("hex");
}

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(projectFolder, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted();

async function runVite(): Promise<void> {
  const remix = createRequire(import.meta.url).resolve("@remix-run/dev/dist/cli.js");
  const child = spawn(process.execPath, [remix, "vite:build", "--logLevel", "warn"], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (text) => (output += String(text)));
  child.stderr.on("data", (text) => (output += String(text)));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}
