import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { callDefinition, type CallDefinition } from "../calls/index";
import { reportDates, type ReportDate } from "../projects/index";
import type { PlainDate } from "../shared/dates";
import { isCutOff, isOwed, overdueReports } from "./overdue-reports";
import type { PaymentBlock } from "./payment-block";

type Row = {
  readonly projectId: string;
  readonly callId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly claimedTo: PlainDate | null;
  readonly hasFinalReport: boolean;
};

/** Reports that are late, by project; a project that is not running yet owes none. */
export async function reportBlocks(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, PaymentBlock[]>> {
  const schedules = await schedulesOf(trx, projectIds);
  return new Map(
    schedules.map(({ reports, ...row }) => [
      row.projectId,
      overdueReports(reports, row, today).map(asBlock),
    ]),
  );
}

/** What each project is still to send in, and the last days to claim a budget year's money. */
export async function owedReports(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, ReportDate[]>> {
  const schedules = await schedulesOf(trx, projectIds);
  return new Map(
    schedules.map(({ reports, ...row }) => [
      row.projectId,
      row.hasFinalReport ? [] : reports.filter((one) => isOwed(one, row) || isCutOff(one)),
    ]),
  );
}

async function schedulesOf(trx: Trx, projectIds: readonly string[]) {
  const { rows } = await sql<Row>`
    select p.id as project_id, p.call_id, p.starts_on, p.ends_on,
      (select max(c.period_to) from claim c
        where c.project_id = p.id and c.status in ('submitted', 'approved', 'attested', 'reported') and c.progress <> '') as claimed_to,
      exists (select 1 from final_report r where r.project_id = p.id and r.status <> 'draft') as has_final_report
    from project p
    where p.id = any(${projectIds}::uuid[]) and p.status <> 'awarded'`.execute(trx);
  const definitions = await definitionsOf(trx, [...new Set(rows.map(({ callId }) => callId))]);
  return rows.map((row) => ({
    ...row,
    reports: reportDates(definitions.get(row.callId) ?? [], row),
  }));
}

const asBlock = ({ name, dueOn }: ReportDate): PaymentBlock => ({
  code: "paymentBlock.reportOverdue",
  params: { sv: name.sv, en: name.en, day: dueOn },
});

async function definitionsOf(
  trx: Trx,
  callIds: string[],
): Promise<Map<string, CallDefinition["reports"]>> {
  if (callIds.length === 0) return new Map();
  const calls = await trx
    .selectFrom("call")
    .select(["id", "definition"])
    .where("id", "in", callIds)
    .execute();
  return new Map(calls.map(({ id, definition }) => [id, callDefinition.parse(definition).reports]));
}
