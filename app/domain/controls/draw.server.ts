/** A draw that anybody can make again. Pure: the same seed and the same things give the same order, whoever asks. */
import { createHash } from "node:crypto";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The seed of one draw: of the last entry of a chain that had closed before it, and the draw's own id. */
export const seedOf = (headHash: string, drawId: string): string => sha256(`${headHash}:${drawId}`);

/**
 * The things in the order they are drawn: by sha256 of "seed:id" in hex, lowest first. For projects, cost lines, payments.
 *
 * @example drawOrder("a", ["1", "2"]) is the same list for ["2", "1"]
 */
export const drawOrder = (seed: string, ids: readonly string[]): string[] =>
  ids
    .map((id) => ({ id, lot: sha256(`${seed}:${id}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ id }) => id);
