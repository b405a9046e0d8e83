import { createHash } from "node:crypto";
import { pieces } from "~/gateways/bank-statement";

/** A bank's file that can be read from its beginning as many times as is needed; one from disk is never held whole. */
export type BankSource = {
  readonly name: string;
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

export const inMemory = ({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): BankSource => ({ name, open: () => pieces(bytes) });

/** SHA-256 of the file, as hex. */
export async function hashOf(source: BankSource): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of source.open()) hash.update(piece);
  return hash.digest("hex");
}

const PART = 1024 * 1024;

/** The file in parts of about a megabyte. */
export async function* partsIn(source: BankSource): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of source.open()) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < PART) continue;
    yield Buffer.concat(held);
    [held, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(held);
}
