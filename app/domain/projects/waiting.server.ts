import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** Awards that the organisation has not accepted yet. */
export const waitingFor = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("decision", "decision.id", "project.decisionId")
      .select([
        "project.id",
        "project.title",
        "project.acceptBy",
        "application.caseNumber",
        "decision.decidedAt",
      ])
      .where("project.organisationId", "=", actor.organisationId)
      .where("project.status", "=", "awarded")
      .orderBy("project.acceptBy")
      .execute();
    return rows.map((row) => ({
      key: "project.accept",
      href: `/projects/${row.id}/acceptance`,
      subject: row.title,
      caseNumber: row.caseNumber,
      due: row.acceptBy as PlainDate,
      since: row.decidedAt as Instant,
    }));
  });
