/** Everything that waits for a person, from every subject: the work list and the count in the menu are the same list. */
import { casesWaitingFor, waitingForApplicant } from "~/domain/applications/index.server";
import { waitingFor as assessments } from "~/domain/assessment/index.server";
import { waitingFor as calls } from "~/domain/calls/index.server";
import {
  waitingFor as certificates,
  waitingForRecipient as ownCertificates,
} from "~/domain/certificates/index.server";
import {
  waitingFor as changes,
  waitingForRecipient as ownChanges,
} from "~/domain/changes/index.server";
import {
  waitingFor as claims,
  waitingForRecipient as ownClaims,
} from "~/domain/claims/index.server";
import { waitingFor as closing } from "~/domain/closing/index.server";
import {
  waitingFor as conditions,
  waitingForRecipient as ownConditions,
} from "~/domain/conditions/index.server";
import {
  waitingFor as controls,
  waitingForRecipient as ownControls,
} from "~/domain/controls/index.server";
import { waitingFor as decisions } from "~/domain/decisions/index.server";
import { waitingFor as disbursements } from "~/domain/disbursements/index.server";
import {
  waitingFor as followUp,
  waitingForRecipient as ownReports,
} from "~/domain/follow-up/index.server";
import {
  reportsWaitingFor,
  waitingFor as paymentStops,
  waitingForRecipient as ownDueReports,
} from "~/domain/payment-blocks/index.server";
import { waitingFor as payeeSignals } from "~/domain/payee-signals/index.server";
import { waitingFor as organisations } from "~/domain/organisations/index.server";
import { waitingFor as awards } from "~/domain/projects/index.server";
import { waitingFor as reconciliation } from "~/domain/reconciliation/index.server";
import {
  waitingFor as recoveries,
  waitingForRecipient as ownRecoveries,
} from "~/domain/recoveries/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import type { Waiting } from "~/domain/shared/waiting";
import { waitingFor as yearMoves } from "~/domain/year-moves/index.server";
import { waitingFor as receivedFunds } from "~/domain/received-funds/index.server";
import { waitingFor as yearRolls } from "~/domain/year-rolls/index.server";

type WaitingQuery<A> = (actor: A) => Promise<Waiting[]>;

/** One query per subject, in the order of a grant's life. */
const queries: readonly WaitingQuery<Staff>[] = [
  calls,
  casesWaitingFor,
  assessments,
  decisions,
  conditions,
  certificates,
  organisations,
  changes,
  payeeSignals,
  claims,
  reportsWaitingFor,
  paymentStops,
  yearMoves,
  disbursements,
  reconciliation,
  closing,
  receivedFunds,
  yearRolls,
  controls,
  followUp,
  recoveries,
];

const ownQueries: readonly WaitingQuery<Applicant>[] = [
  waitingForApplicant,
  awards,
  ownChanges,
  ownConditions,
  ownCertificates,
  ownClaims,
  ownDueReports,
  ownReports,
  ownControls,
  ownRecoveries,
];

/** What has a date first, the most urgent at the top; then what has waited longest. */
async function found<A>(actor: A, asked: readonly WaitingQuery<A>[]): Promise<Waiting[]> {
  const all = (await Promise.all(asked.map((query) => query(actor)))).flat();
  return all.sort(
    (a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.since.localeCompare(b.since),
  );
}

export const findWaiting = (actor: Staff): Promise<Waiting[]> => found(actor, queries);

export const findOwnWaiting = (actor: Applicant): Promise<Waiting[]> => found(actor, ownQueries);

/** The reader's own: what somebody else in the group normally does is not counted. */
export const countWaiting = async (actor: Staff): Promise<number> =>
  (await findWaiting(actor)).filter(({ isGroups }) => !isGroups).length;
