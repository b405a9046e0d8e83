/** Where the program's own files are, and where it keeps what it makes (both git-ignored). */
import path from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Uploaded files and the embedded server; DATA_DIR puts them elsewhere. */
export const dataFolder = path.resolve(process.env.DATA_DIR ?? path.join(projectFolder, ".data"));

export const cacheFolder =
  process.getuid?.() === 0 ? "/var/cache/lansmedel" : path.join(projectFolder, ".cache");
