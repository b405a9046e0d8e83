import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** Claims that the board has sent back, and those that were begun and not sent in. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx, now }) => {
    const rows = await trx
      .selectFrom("claim")
      .innerJoin("project", "project.id", "claim.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["claim.status", "claim.submittedAt", "claim.projectId", "project.title"])
      .select("application.caseNumber")
      .where("claim.organisationId", "=", actor.organisationId)
      .where("claim.status", "in", ["returned", "draft"])
      .where("project.status", "in", ["accepted", "running"])
      .orderBy("claim.id")
      .execute();
    return rows.map(({ status, submittedAt, projectId, title, caseNumber }) => ({
      key: status === "returned" ? "claim.mend" : "claim.continue",
      href: `/projects/${projectId}/claims/new`,
      subject: title,
      caseNumber,
      due: null,
      since: (submittedAt as Instant | null) ?? now,
    }));
  });
