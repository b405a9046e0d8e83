import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { callDefinition, type CallDefinition } from "../calls/index";
import { reportDates, type ReportDate } from "../projects/index";
import type { PlainDate } from "../shared/dates";
import { overdueReports } from "./overdue-reports";
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
  const { rows } = await sql<Row>`
    select p.id as project_id, p.call_id, p.starts_on, p.ends_on,
      (select max(c.period_to) from claim c
        where c.project_id = p.id and c.status in ('submitted', 'approved', 'attested', 'reported') and c.progress <> '') as claimed_to,
      exists (select 1 from final_report r where r.project_id = p.id and r.status <> 'draft') as has_final_report
    from project p
    where p.id = any(${projectIds}::uuid[]) and p.status <> 'awarded'`.execute(trx);
  const schedules = await schedulesOf(trx, [...new Set(rows.map(({ callId }) => callId))]);
  return new Map(
    rows.map((row) => {
      const reports = reportDates(schedules.get(row.callId) ?? [], row);
      return [row.projectId, overdueReports(reports, row, today).map(asBlock)];
    }),
  );
}

const asBlock = ({ name, dueOn }: ReportDate): PaymentBlock => ({
  code: "paymentBlock.reportOverdue",
  params: { sv: name.sv, en: name.en, day: dueOn },
});

type Schedule = CallDefinition["reports"];

async function schedulesOf(trx: Trx, callIds: string[]): Promise<Map<string, Schedule>> {
  if (callIds.length === 0) return new Map();
  const calls = await trx
    .selectFrom("call")
    .select(["id", "definition"])
    .where("id", "in", callIds)
    .execute();
  return new Map(calls.map(({ id, definition }) => [id, callDefinition.parse(definition).reports]));
}
