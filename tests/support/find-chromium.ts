/** The browser of the browser tests: the one named in CHROMIUM, or one on the PATH, or Debian's, installed by root. */
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { installPackages } from "./debian-packages";

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

export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (!named) return onPath() ?? (installPackages("chromium") ? onPath() : null);
  if (!isProgram(named)) throw new Error(`CHROMIUM names ${named}, which is not a program.`);
  return named;
}
