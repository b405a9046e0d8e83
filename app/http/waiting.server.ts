/** Everything that waits for a person, from every subject: the work list and the count in the menu are the same list. */
import { casesWaitingFor } from "~/domain/applications/index.server";
import { waitingFor as assessments } from "~/domain/assessment/index.server";
import { waitingFor as calls } from "~/domain/calls/index.server";
import { waitingFor as claims } from "~/domain/claims/index.server";
import { waitingFor as decisions } from "~/domain/decisions/index.server";
import { waitingFor as disbursements } from "~/domain/disbursements/index.server";
import { waitingFor as followUp } from "~/domain/follow-up/index.server";
import { waitingFor as organisations } from "~/domain/organisations/index.server";
import { waitingFor as reconciliation } from "~/domain/reconciliation/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { Waiting } from "~/domain/shared/waiting";

type WaitingQuery = (actor: Staff) => Promise<Waiting[]>;

/** One query per subject, in the order of a grant's life. */
const queries: readonly WaitingQuery[] = [
  calls,
  casesWaitingFor,
  assessments,
  decisions,
  organisations,
  claims,
  disbursements,
  reconciliation,
  followUp,
];

/** What has a date first, the most urgent at the top; then what has waited longest. */
export async function findWaiting(actor: Staff): Promise<Waiting[]> {
  const found = (await Promise.all(queries.map((query) => query(actor)))).flat();
  return found.sort(
    (a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.since.localeCompare(b.since),
  );
}

export const countWaiting = async (actor: Staff): Promise<number> =>
  (await findWaiting(actor)).length;
