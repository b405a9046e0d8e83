import type { Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import type { DecisionOutcome } from "../decisions/index";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { asProjectStatus, type ProjectStatus } from "./project";
import { projectAccess } from "./project-access";
import { nextReport, reportDates, type ReportDate } from "./project-calendar";
import { uncertainFinanciers } from "./uncertain-financiers.server";

export type OwnProject = {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly status: ProjectStatus;
  readonly outcome: DecisionOutcome;
  readonly granted: Ore;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** What is to be done next, and by when; null when nothing more is due. */
  readonly next: {
    /** The report's name; null when the grant is to be accepted, or first its co-financing confirmed. */
    readonly what: { sv: string; en: string } | null;
    readonly isBlocked: boolean;
    readonly on: PlainDate;
    readonly isLate: boolean;
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
        "project.applicationId",
        "application.caseNumber",
        "decision.outcome",
        "call.definition",
      ])
      .where("project.organisationId", "=", actor.organisationId)
      .orderBy("decision.decidedAt", "desc")
      .orderBy("application.caseNumber")
      .execute();
    const projects: OwnProject[] = [];
    for (const { definition, acceptBy, applicationId, ...row } of rows) {
      const dates = { startsOn: row.startsOn as PlainDate, endsOn: row.endsOn as PlainDate };
      const reports = reportDates(callDefinition.parse(definition).reports, dates);
      projects.push({
        ...row,
        ...dates,
        caseNumber: row.caseNumber ?? "",
        status: asProjectStatus(row.status),
        outcome: row.outcome as DecisionOutcome,
        next:
          row.status === "awarded"
            ? await acceptance(trx, applicationId, acceptBy as PlainDate, today)
            : reportIn(nextReport(reports, today, asProjectStatus(row.status)), today),
      });
    }
    return ok(projects);
  });
}

type Next = OwnProject["next"];

async function acceptance(
  trx: Trx,
  applicationId: string,
  on: PlainDate,
  today: PlainDate,
): Promise<Next> {
  const unconfirmed = await uncertainFinanciers(trx, applicationId);
  return { what: null, isBlocked: unconfirmed.length > 0, on, isLate: on < today };
}

const reportIn = (report: ReportDate | null, today: PlainDate): Next =>
  report && {
    what: report.name,
    isBlocked: false,
    on: report.dueOn,
    isLate: report.dueOn < today,
  };
