/** Everything that waits for a person, from every subject: the work list and the count in the menu are the same list. */
import type { Staff } from "~/domain/shared/actor";
import type { Waiting } from "~/domain/shared/waiting";

export type WaitingQuery = (actor: Staff) => Promise<Waiting[]>;

/** One query per subject, in the order of a grant's life. */
const queries: readonly WaitingQuery[] = [];

/** What has a date first, the most urgent at the top; then what has waited longest. */
export async function findWaiting(actor: Staff): Promise<Waiting[]> {
  const found = (await Promise.all(queries.map((query) => query(actor)))).flat();
  return found.sort(
    (a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.since.localeCompare(b.since),
  );
}

export const countWaiting = async (actor: Staff): Promise<number> =>
  (await findWaiting(actor)).length;
