import { callDefinition } from "../calls/index";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { reportDueOn } from "./report-details.server";

/** Final reports of projects that are over. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx, today }) => {
    const rows = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("call", "call.id", "project.callId")
      .select(["project.id", "project.title", "project.endsOn", "project.acceptedAt"])
      .select(["application.caseNumber", "call.definition"])
      .where("project.organisationId", "=", actor.organisationId)
      .where("project.status", "in", ["accepted", "running"])
      .where("project.endsOn", "<", today)
      .orderBy("project.endsOn")
      .execute();
    return rows.map(({ id, title, endsOn, acceptedAt, caseNumber, definition }) => ({
      key: "report.final",
      href: `/projects/${id}/reports/final`,
      subject: title,
      caseNumber,
      due: reportDueOn(callDefinition.parse(definition), endsOn as PlainDate),
      since: acceptedAt as Instant,
    }));
  });
