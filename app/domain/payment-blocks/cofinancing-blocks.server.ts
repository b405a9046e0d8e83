import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor, ore } from "~ledger/amount";
import type { PaymentBlock } from "./payment-block";

type Row = { readonly projectId: string; readonly names: string[]; readonly gap: bigint };

/** Co-financing that is not certified whole keeps an accepted project from starting, and from every payment. */
export async function cofinancingBlocks(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, PaymentBlock[]>> {
  const { rows } = await sql<Row>`
    select p.id as project_id, coalesce(g.gap_ore, 0)::bigint as gap,
      array(select c.name from cofinancing_state c where c.project_id = p.id and c.state not in ('accepted', 'refused')
        order by c.form, c.position) as names
    from project p left join cofinancing_gap g on g.project_id = p.id
    where p.id = any(${projectIds}::uuid[]) and p.status = 'accepted'`.execute(trx);
  return new Map(rows.map((row) => [row.projectId, blocksOf(row)]));
}

const blocksOf = ({ names, gap }: Row): PaymentBlock[] => [
  ...(names.length > 0
    ? [{ code: "paymentBlock.certificatesMissing" as const, params: { names: names.join("|") } }]
    : []),
  ...(gap > 0n
    ? [{ code: "paymentBlock.cofinancingGap" as const, params: { gap: kronor(ore(gap)) } }]
    : []),
];
