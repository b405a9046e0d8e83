import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor } from "~ledger/amount";
import { balances } from "~ledger/index";
import type { PaymentBlock } from "./payment-block";

type Row = { readonly projectId: string; readonly ofProject: string; readonly title: string };

/**
 * What the recipient is to pay back to the board, in any of its projects, as the ledger has it: nothing is paid out to an
 * organisation that owes (9 § förordningen 2016:1364).
 */
export async function recoveryBlocks(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, PaymentBlock[]>> {
  const owed = new Map(
    (await balances(trx, { role: "receivable" })).flatMap(({ dims, balance }) =>
      balance > 0n ? [[dims.project, balance] as const] : [],
    ),
  );
  const blocks = new Map<string, PaymentBlock[]>();
  if (owed.size === 0) return blocks;
  const { rows } = await sql<Row>`
    select paid.id as project_id, owing.id as of_project, owing.title
    from project paid
    join project owing on owing.organisation_id = paid.organisation_id and owing.board_id = paid.board_id
    where paid.id = any(${projectIds}::uuid[]) and owing.id = any(${[...owed.keys()]}::uuid[])
    order by owing.title`.execute(trx);
  for (const { projectId, ofProject, title } of rows) {
    const amount = owed.get(ofProject);
    if (amount === undefined) continue;
    const params = { amount: kronor(amount), project: title };
    const block = { code: "paymentBlock.recoveryDebt", params };
    blocks.set(projectId, [...(blocks.get(projectId) ?? []), block]);
  }
  return blocks;
}
