/** Recognises a line that the bank sends again, and tells apart two equal lines of one statement. */
import { createHash } from "node:crypto";
import type { AccountReference, StatementEntry } from "./bank-file";

/** Entries come with the hash of their own content; they leave with one that is unique in the account. */
export function withFingerprints(
  account: AccountReference | null,
  entries: readonly StatementEntry[],
): StatementEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const occurrence = (seen.get(entry.fingerprint) ?? 0) + 1;
    seen.set(entry.fingerprint, occurrence);
    const identity = JSON.stringify([account?.number ?? null, entry.fingerprint, occurrence]);
    return { ...entry, fingerprint: createHash("sha256").update(identity).digest("hex") };
  });
}
