import { actForBoard, type Trx } from "~db/transaction";
import { ore, zero, type Ore } from "~ledger/amount";
import type { UnconfirmedFinancier } from "../applications/index";
import { callDefinition, type CallDefinition } from "../calls/index";
import { partialWays, type DecisionOutcome, type PartialWays } from "../decisions/index";
import { authorise, may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";
import { fraction, fractionFrom, percentage, roundDown, times } from "../shared/fraction";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { asProjectStatus, type ProjectStatus, type Revision } from "./project";
import { projectAccess } from "./project-access";
import { nextReport, reportDates, type ReportDate } from "./project-calendar";
import { projectSites, type ProjectSite } from "./project-sites.server";
import { projectMoney, type ProjectMoney } from "./project-money.server";
import { uncertainFinanciers } from "./uncertain-financiers.server";

export type ProjectCase = {
  readonly id: string;
  readonly status: ProjectStatus;
  readonly title: string;
  readonly summary: string;
  readonly caseNumber: string;
  readonly callId: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly organisationName: string;
  readonly organisationId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly sought: Ore;
  readonly totalCost: Ore;
  readonly decisionId: string;
  readonly outcome: DecisionOutcome;
  readonly arrivedAt: Instant;
  readonly decidedAt: Instant;
  readonly decidedOn: PlainDate;
  readonly acceptBy: PlainDate;
  readonly acceptedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly revision: Revision | null;
  readonly officer: string | null;
  readonly money: ProjectMoney;
  readonly reports: readonly ReportDate[];
  readonly next: ReportDate | null;
  readonly today: PlainDate;
  /** Co-financiers who stand between the award and its acceptance. */
  readonly unconfirmed: readonly UnconfirmedFinancier[];
  /** After a partial award: the two ways to make the project fit. */
  readonly ways: PartialWays | null;
  readonly mayAccept: boolean;
  /** The towns it is carried out in, with their money; none for a project in one piece. */
  readonly sites: readonly ProjectSite[];
};

/** The case after the decision, for the recipient's own people and the board's staff. */
export async function findProject(actor: Actor, projectId: string): Promise<Result<ProjectCase>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx, today }) => {
    const row = await projectRow(trx, projectId);
    if (!row) return missing();
    const denied = authorise(projectAccess, actor, "project.read", row);
    if (denied) return denied;
    await actForBoard(trx, row.boardId);
    const definition = callDefinition.parse(row.definition);
    const { titleSv, titleEn, boardId: _board, definition: _definition, ...rest } = row;
    const sought = row.sought ?? zero;
    const dates = {
      startsOn: row.startsOn as PlainDate,
      endsOn: row.endsOn as PlainDate,
    };
    const reports = reportDates(definition.reports, dates);
    return ok({
      ...rest,
      ...dates,
      status: asProjectStatus(row.status),
      caseNumber: row.caseNumber ?? "",
      callTitle: { sv: titleSv, en: titleEn },
      sought,
      outcome: row.outcome as DecisionOutcome,
      arrivedAt: row.arrivedAt as Instant,
      decidedAt: row.decidedAt as Instant,
      decidedOn: dayOf(row.decidedAt as Instant),
      acceptBy: row.acceptBy as PlainDate,
      acceptedAt: row.acceptedAt as Instant | null,
      settledAt: row.settledAt as Instant | null,
      revision: row.revision as Revision | null,
      money: await projectMoney(trx, {
        id: row.id,
        granted: row.granted,
        retained: retained(definition, row.granted),
      }),
      reports,
      next: nextReport(reports, today, asProjectStatus(row.status)),
      today,
      unconfirmed: row.acceptedAt ? [] : await uncertainFinanciers(trx, row.applicationId),
      ways: row.granted < sought ? partialWays(row.granted, sought, row.totalCost) : null,
      mayAccept: row.status === "awarded" && may(projectAccess, actor, "project.accept", row),
      sites: await projectSites(trx, row.id),
    });
  });
}

/** What is kept until the final report, rounded up: what may be paid before it is rounded down. */
function retained({ financing }: CallDefinition, granted: Ore): Ore {
  const percent = fractionFrom(financing.retentionPercent) ?? fraction(0n);
  const before = times(
    fraction(granted),
    percentage(fraction(100n * percent.denominator - percent.numerator, percent.denominator)),
  );
  return ore(granted - roundDown(before));
}

const projectRow = (trx: Trx, projectId: string) =>
  trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "project.organisationId")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("decision", "decision.id", "project.decisionId")
    .leftJoin("person as officer", "officer.id", "application.officerId")
    .select([
      "project.id",
      "project.boardId",
      "project.organisationId",
      "project.applicationId",
      "project.callId",
      "project.decisionId",
      "project.status",
      "project.title",
      "project.summary",
      "project.startsOn",
      "project.endsOn",
      "project.grantedOre as granted",
      "project.totalCostOre as totalCost",
      "project.acceptBy",
      "project.acceptedAt",
      "project.settledAt",
      "project.revision",
      "application.caseNumber",
      "application.arrivedAt",
      "application.grantSoughtOre as sought",
      "organisation.name as organisationName",
      "call.titleSv",
      "call.titleEn",
      "call.definition",
      "decision.outcome",
      "decision.decidedAt",
      "officer.name as officer",
    ])
    .where("project.id", "=", projectId)
    .executeTakeFirst();
