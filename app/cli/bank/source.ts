import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage-error";

/** A file on disk, read piece by piece. */
export async function sourceOf(file: string) {
  try {
    await (await open(file)).close();
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  return { name: path.basename(file), open: () => createReadStream(file) };
}
