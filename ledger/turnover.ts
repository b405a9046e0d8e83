/** What one source moved: the sum a payment run put on its way to the bank, say. */
import { sql } from "kysely";
import { accountRoles, type AccountRole } from "./accounts";
import { ore, type Ore } from "./amount";
import type { Reader } from "./executor";
import type { Source } from "./post";

/**
 * The net amount, in öre on the role's own side, that the entries of a source put on the accounts of a role.
 * @example await turnover(trx, { role: "bankInTransit", source: { type: "paymentRun", id } })
 */
export async function turnover(
  db: Reader,
  { role, source }: { readonly role: AccountRole; readonly source: Source },
): Promise<Ore> {
  const { rows } = await sql<{ signed: string }>`
    select coalesce(sum(u.amount), 0)::text as signed
    from ledger.journal j
    cross join lateral unnest(j.accounts, j.amounts) u(account_id, amount)
    join ledger.account a on a.account_id = u.account_id
    where j.tenant = current_setting('ledger.tenant', true)
      and j.source_type = ${source.type} and j.source_id = ${source.id} and a.role = ${role}`.execute(
    db,
  );
  const signed = BigInt(rows[0]?.signed ?? 0);
  return ore(accountRoles[role].side === "debit" ? signed : -signed);
}
