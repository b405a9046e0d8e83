/** The browser of the browser tests: the one named in CHROMIUM, or one on the PATH, or Debian's, installed by root. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find(isProgram) ?? null;
}

/** Debian's own package, only for root, and only when there is no other browser. */
function installed(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.error("Browser tests: installing Debian's package chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends", "chromium"];
  try {
    for (const args of [["update"], install])
      execFileSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    return null;
  }
  return onPath();
}

export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (!named) return onPath() ?? installed();
  if (!isProgram(named)) throw new Error(`CHROMIUM names ${named}, which is not a program.`);
  return named;
}
