import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** A request that was sent back to be completed, and a draft that only the signatory can send in. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("changeRequest as change")
      .innerJoin("project", "project.id", "change.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["change.id", "change.status", "change.returnedAt", "change.createdAt"])
      .select(["project.title", "application.caseNumber"])
      .where("change.organisationId", "=", actor.organisationId)
      .where("change.status", "in", ["draft", "returned"])
      .orderBy("change.createdAt")
      .execute();
    return rows
      .filter(({ status }) => status === "returned" || actor.roles.includes("signatory"))
      .map(({ id, status, returnedAt, createdAt, title, caseNumber }) => ({
        key: status === "returned" ? "change.complete" : "change.submit",
        href: `/changes/${id}`,
        subject: title,
        caseNumber,
        due: null,
        since: (returnedAt ?? createdAt) as Instant,
      }));
  });
