/** A file in the making: to standard output, or beside its name until it is whole. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { UsageError } from "./usage-error";

export type Written = { readonly bytes: number; readonly sha256: string };

/** Writes the pieces at the pace of whoever takes them. A file that could not be finished is not left behind. */
export async function writeOut(
  pieces: AsyncIterable<string | Uint8Array>,
  file: string | undefined,
): Promise<Written> {
  if (file === undefined) return toStandardOutput(pieces);
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw new UsageError(`${file} is a folder: name a file in it.`);
  const partial = `${file}.partial`;
  const stream = createWriteStream(partial);
  try {
    await new Promise((resolve, reject) => stream.once("open", resolve).once("error", reject));
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    const written = await pour(pieces, stream);
    stream.end();
    await finished(stream);
    await rename(partial, file);
    return written;
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}

async function toStandardOutput(pieces: AsyncIterable<string | Uint8Array>): Promise<Written> {
  // Told by every write that fails; without a listener it would end the process.
  process.stdout.on("error", () => undefined);
  try {
    return await pour(pieces, process.stdout);
  } catch (error) {
    const isClosed = (error as NodeJS.ErrnoException).code === "EPIPE";
    throw isClosed ? new Error("Nobody took the rest of it.") : error;
  }
}

async function pour(
  pieces: AsyncIterable<string | Uint8Array>,
  stream: NodeJS.WritableStream,
): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
    // Answered when the piece has gone on: never more than one of them waits.
    await new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  }
  return { bytes, sha256: hash.digest("hex") };
}
