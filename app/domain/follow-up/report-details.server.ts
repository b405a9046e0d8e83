import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { oreFromKronor, zero } from "~ledger/amount";
import { answerTo, type TargetRow } from "../applications/index";
import { callDefinition, type CallDefinition } from "../calls/index";
import { addMonths } from "../shared/calendar";
import type { Instant, PlainDate } from "../shared/dates";
import type {
  FinalReport,
  FinancierRow,
  Indicator,
  InKindRow,
  Outcome,
  ReportDetails,
  ReportedProject,
  ReportStatus,
} from "./final-report";
import { totalOf } from "./report-rules";

/** A project's final report with everything its pages show, inside a transaction. Null when the project is out of reach. */
export async function reportDetails(trx: Trx, projectId: string): Promise<ReportDetails | null> {
  const found = await projectRow(trx, projectId);
  if (!found) return null;
  const { applicationId, definition: stored, ...project } = found;
  const definition = callDefinition.parse(stored);
  const report = await reportRow(trx, projectId);
  const reportId = report?.id ?? null;
  return {
    project,
    dueOn: reportDueOn(definition, project.endsOn),
    auditorFrom: oreFromKronor(definition.auditorFrom) ?? zero,
    indicators: indicatorsOf(definition, await targetsOf(trx, applicationId, definition)),
    outcomes: await outcomesOf(trx, reportId),
    inKind: await inKindOf(trx, applicationId, reportId),
    financiers: await financiersOf(trx, applicationId, reportId),
    report,
  };
}

/** The day the call sets for the final report; three months after the end when it is silent. */
export function reportDueOn({ reports }: CallDefinition, endsOn: PlainDate): PlainDate {
  const final = reports.find(({ kind }) => kind === "final");
  return (final?.dueOn as PlainDate | undefined) ?? addMonths(endsOn, final?.monthsAfterEnd ?? 3);
}

/** The indicators that somebody counts, with what the application promised. */
export const indicatorsOf = (
  { indicators }: CallDefinition,
  targets: readonly TargetRow[],
): Indicator[] =>
  indicators
    .filter(({ derived }) => !derived)
    .map(({ id, name, unit, bySex }) => {
      const target = targets.find(({ indicator }) => indicator === id);
      const total = target && (bySex ? totalOf(target.women, target.men) : target.value);
      const promised = target && total !== null && total !== undefined;
      return {
        id,
        name,
        unit,
        bySex,
        target: promised ? { women: target.women, men: target.men, total } : null,
      };
    });

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

async function targetsOf(
  trx: Trx,
  applicationId: string,
  { questions }: CallDefinition,
): Promise<readonly TargetRow[]> {
  const question = questions.find(({ type }) => type === "targets");
  if (!question) return [];
  const stored = await trx
    .selectFrom("applicationAnswer")
    .select(["question", "answer"])
    .where("applicationId", "=", applicationId)
    .where("question", "=", question.id)
    .execute();
  const answers = Object.fromEntries(stored.map(({ question, answer }) => [question, answer]));
  return answerTo(answers, { id: question.id, type: "targets" }) ?? [];
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
