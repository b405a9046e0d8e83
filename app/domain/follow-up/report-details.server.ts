import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { oreFromKronor, zero } from "~ledger/amount";
import { callDefinition, type CallDefinition } from "../calls/index";
import type { Outcome } from "../indicators/index";
import { findIndicators, findOutcomesSoFar } from "../indicators/index.server";
import { addMonths } from "../shared/calendar";
import type { Instant, PlainDate } from "../shared/dates";
import type {
  FinalReport,
  FinancierRow,
  InKindRow,
  ReportDetails,
  ReportedProject,
  ReportStatus,
} from "./final-report";

/** A project's final report with everything its pages show, inside a transaction. Null when the project is out of reach. */
export async function reportDetails(trx: Trx, projectId: string): Promise<ReportDetails | null> {
  const found = await projectRow(trx, projectId);
  if (!found) return null;
  const { applicationId, definition: stored, ...project } = found;
  const definition = callDefinition.parse(stored);
  const report = await reportRow(trx, projectId);
  const reportId = report?.id ?? null;
  const soFar = report ? null : await findOutcomesSoFar(trx, projectId);
  return {
    project,
    dueOn: reportDueOn(definition, project.endsOn),
    auditorFrom: oreFromKronor(definition.auditorFrom) ?? zero,
    indicators: await findIndicators(trx, applicationId, definition),
    outcomes: soFar?.outcomes ?? (await outcomesOf(trx, reportId)),
    outcomesFrom: soFar && { no: soFar.no, until: soFar.until },
    inKind: await inKindOf(trx, applicationId, reportId),
    financiers: await financiersOf(trx, applicationId, reportId),
    report,
    openChange: await openChangeOf(trx, projectId),
  };
}

async function openChangeOf(trx: Trx, projectId: string): Promise<number | null> {
  const row = await trx
    .selectFrom("changeRequest")
    .select("no")
    .where("projectId", "=", projectId)
    .where("status", "in", ["submitted", "returned"])
    .executeTakeFirst();
  return row?.no ?? null;
}

/** The day the call sets for the final report; three months after the end when it is silent. */
export function reportDueOn({ reports }: CallDefinition, endsOn: PlainDate): PlainDate {
  const final = reports.find(({ kind }) => kind === "final");
  return (final?.dueOn as PlainDate | undefined) ?? addMonths(endsOn, final?.monthsAfterEnd ?? 3);
}

async function projectRow(
  trx: Trx,
  projectId: string,
): Promise<
  (ReportedProject & { readonly applicationId: string; readonly definition: unknown }) | undefined
> {
  const row = await trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "project.organisationId")
    .innerJoin("call", "call.id", "project.callId")
    .select(["project.id", "project.boardId", "project.organisationId", "project.applicationId"])
    .select(["project.payingBoardId"])
    .select(["project.title", "project.status", "project.startsOn", "project.endsOn"])
    .select(["project.grantedOre as granted", "project.totalCostOre as totalCost"])
    .select(["application.caseNumber", "organisation.name as organisationName", "call.definition"])
    .where("project.id", "=", projectId)
    .executeTakeFirst();
  return row && { ...row, startsOn: row.startsOn as PlainDate, endsOn: row.endsOn as PlainDate };
}

async function reportRow(trx: Trx, projectId: string): Promise<FinalReport | null> {
  const row = await trx
    .selectFrom("finalReport")
    .leftJoin("person", "person.id", "finalReport.submittedBy")
    .select(["finalReport.id", "finalReport.status", "finalReport.version", "finalReport.lessons"])
    .select(["finalReport.cashCostOre as cashCost", "finalReport.auditor"])
    .select(["finalReport.submittedAt", "person.name as submitterName"])
    .where("finalReport.projectId", "=", projectId)
    .executeTakeFirst();
  return row
    ? {
        ...row,
        status: row.status as ReportStatus,
        auditor: row.auditor ?? "",
        submittedAt: row.submittedAt as Instant | null,
      }
    : null;
}

const outcomesOf = async (trx: Trx, reportId: string | null): Promise<Outcome[]> =>
  reportId === null
    ? []
    : trx
        .selectFrom("outcome")
        .select(["indicator", "women", "men", "total", "startedWomen", "startedMen"])
        .where("reportId", "=", reportId)
        .orderBy("indicator")
        .execute();

async function inKindOf(
  trx: Trx,
  applicationId: string,
  reportId: string | null,
): Promise<InKindRow[]> {
  const rows = await trx
    .selectFrom("budgetRow")
    .leftJoin("inKindDelivered as delivered", (join) =>
      join
        .onRef("delivered.budgetRowId", "=", "budgetRow.id")
        .on(sql<boolean>`delivered.report_id = ${reportId}`),
    )
    .select(["budgetRow.id", "contributorName", "description", "unit", "rateOre"])
    .select(["budgetRow.quantity as promised", "delivered.quantity as delivered"])
    .where("applicationId", "=", applicationId)
    .where("kind", "=", "in_kind")
    .orderBy("position")
    .execute();
  return rows.flatMap(({ contributorName, unit, rateOre, promised, delivered, ...row }) =>
    rateOre === null
      ? []
      : [
          {
            ...row,
            contributor: contributorName ?? "",
            unit: unit ?? "hour",
            rate: rateOre,
            promised: plain(promised ?? "0"),
            delivered: delivered === null ? null : plain(delivered),
          },
        ],
  );
}

/** A numeric column's "540.0000" as it was typed: "540". */
export const plain = (decimal: string): string =>
  decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;

const financiersOf = (
  trx: Trx,
  applicationId: string,
  reportId: string | null,
): Promise<FinancierRow[]> =>
  trx
    .selectFrom("financier")
    .leftJoin("cofinancingReceived as received", (join) =>
      join
        .onRef("received.financierId", "=", "financier.id")
        .on(sql<boolean>`received.report_id = ${reportId}`),
    )
    .select(["financier.id", "financier.name", "financier.isOwn"])
    .select(["financier.amountOre as promised", "received.receivedOre as received"])
    .where("applicationId", "=", applicationId)
    .orderBy("position")
    .execute();
