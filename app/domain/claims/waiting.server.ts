import type { Staff } from "../shared/actor";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { submittedClaims } from "./find-claims.server";

/** Claims that wait for an officer's review. */
export const waitingFor = async (actor: Staff): Promise<Waiting[]> =>
  (await submittedClaims(actor)).map((claim) => ({
    key: "claim.review",
    href: `/claims/${claim.id}`,
    subject: claim.projectTitle,
    caseNumber: claim.caseNumber,
    due: null,
    since: claim.submittedAt as Instant,
  }));
