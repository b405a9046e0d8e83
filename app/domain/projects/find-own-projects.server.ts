import type { Ore } from "~ledger/amount";
import { callDefinition } from "../calls/index";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { asProjectStatus, type ProjectStatus } from "./project";
import { projectAccess } from "./project-access";
import { nextReport, reportDates } from "./project-calendar";

export type OwnProject = {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly status: ProjectStatus;
  readonly granted: Ore;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** What is to be done next, and by when; null when nothing more is due. */
  readonly next: {
    readonly what: { sv: string; en: string } | null;
    readonly on: PlainDate;
  } | null;
};

/** The organisation's own projects, the latest award first. */
export async function findOwnProjects(actor: Applicant): Promise<Result<OwnProject[]>> {
  const denied = authorise(projectAccess, actor, "project.listOwn", {
    organisationId: actor.organisationId,
  });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const rows = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("call", "call.id", "project.callId")
      .innerJoin("decision", "decision.id", "project.decisionId")
      .select([
        "project.id",
        "project.title",
        "project.status",
        "project.grantedOre as granted",
        "project.startsOn",
        "project.endsOn",
        "project.acceptBy",
        "application.caseNumber",
        "call.definition",
      ])
      .where("project.organisationId", "=", actor.organisationId)
      .orderBy("decision.decidedAt", "desc")
      .orderBy("application.caseNumber")
      .execute();
    return ok(
      rows.map(({ definition, acceptBy, ...row }) => {
        const dates = { startsOn: row.startsOn as PlainDate, endsOn: row.endsOn as PlainDate };
        const report = nextReport(
          reportDates(callDefinition.parse(definition).reports, dates),
          today,
        );
        return {
          ...row,
          ...dates,
          caseNumber: row.caseNumber ?? "",
          status: asProjectStatus(row.status),
          next:
            row.status === "awarded"
              ? { what: null, on: acceptBy as PlainDate }
              : report && { what: report.name, on: report.dueOn },
        };
      }),
    );
  });
}
