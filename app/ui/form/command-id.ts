/**
 * Every changing form carries a command id: the same id sent twice acts once. It is made from the root loader's seed and
 * the form's place in the page, so that server and browser agree on it, and it changes with every answered navigation.
 */
import { useId } from "react";
import { useShell } from "../layout/shell";

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const LAST_GROUP = 12;

/** The seed (a uuid) with its last group replaced by the fingerprint of the form's place. */
export function commandIdFrom(seed: string, place: string): string {
  let hash = FNV_OFFSET;
  for (const character of place) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * FNV_PRIME);
  }
  return (
    seed.slice(0, -LAST_GROUP) + hash.toString(16).padStart(LAST_GROUP, "0").slice(-LAST_GROUP)
  );
}

export function useCommandId(): string {
  const place = useId();
  const seed = useShell()?.commandSeed ?? "";
  return seed ? commandIdFrom(seed, place) : "";
}
