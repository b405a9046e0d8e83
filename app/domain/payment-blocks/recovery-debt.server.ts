import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { overdueByProject } from "../recoveries/index.server";
import type { PlainDate } from "../shared/dates";
import type { PaymentBlock } from "./payment-block";

type Row = {
  readonly projectId: string;
  readonly ofProject: string;
  readonly title: string;
  readonly isDemanded: boolean;
};

/**
 * What the recipient is to pay back to the board, in any of its projects: nothing is paid out to an organisation that owes
 * (9 § förordningen 2016:1364). Of what is demanded, that which is overdue; of other receivables, what the ledger has.
 */
export async function recoveryBlocks(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, PaymentBlock[]>> {
  const owed = await receivables(trx, projectIds);
  const blocks = new Map<string, PaymentBlock[]>();
  if (owed.size === 0) return blocks;
  const { rows } = await sql<Row>`
    select paid.id as project_id, owing.id as of_project, owing.title,
      exists (select 1 from recovery r where r.project_id = owing.id and r.status in ('decided', 'demanded')) as is_demanded
    from project paid
    join project owing on owing.organisation_id = paid.organisation_id and owing.board_id = paid.board_id
    where paid.id = any(${projectIds}::uuid[]) and owing.id = any(${[...owed.keys()]}::uuid[])
    order by owing.title`.execute(trx);
  const demanded = [...new Set(rows.flatMap((row) => (row.isDemanded ? [row.ofProject] : [])))];
  const overdue = await overdueByProject(trx, demanded, today);
  for (const of of demanded) owed.set(of, overdue.get(of) ?? zero);
  for (const { projectId, ofProject, title } of rows) {
    const amount = owed.get(ofProject);
    if (amount === undefined || amount === 0n) continue;
    const params = { amount: kronor(amount), project: title };
    const block = { code: "paymentBlock.recoveryDebt", params };
    blocks.set(projectId, [...(blocks.get(projectId) ?? []), block]);
  }
  return blocks;
}

/** What the ledger has by project, also in the books of other boards whose appropriation has paid the recipients. */
async function receivables(trx: Trx, projectIds: readonly string[]): Promise<Map<string, Ore>> {
  const { rows } = await sql<{ grantId: string }>`
    select distinct on (owing.holding_board_id) owing.id as grant_id
    from project paid
    join project owing on owing.organisation_id = paid.organisation_id and owing.board_id = paid.board_id
    where paid.id = any(${projectIds}::uuid[]) and owing.holding_board_id <> owing.board_id`.execute(
    trx,
  );
  const found = await balances(trx, { role: "receivable" });
  for (const { grantId } of rows) {
    found.push(
      ...(await inHoldersBooks(trx, grantId, () => balances(trx, { role: "receivable" }))),
    );
  }
  return new Map(
    found.flatMap(({ dims, balance }) => (balance > 0n ? [[dims.project, balance] as const] : [])),
  );
}
