/** Relations for a query of the caller's own: for lists that are ordered or narrowed by what the ledger does not know. */
import { sql, type RawBuilder } from "kysely";
import type { AccountRole, DimValue } from "./accounts";
import type { Day } from "./balances";
import { dimTexts } from "./entry-lines";
import type { Kind } from "./kinds";
import { LAST_DAY } from "./read-values";

type Held = Day & {
  readonly roles: readonly AccountRole[];
  readonly dims?: Readonly<Record<string, DimValue>>;
};

/**
 * The tenant's accounts of some roles that were used up to a day: `account_id`, `role`, `dims`, and `amount` in öre on the
 * role's own side.
 * @example sql`with held as (${accountsHeld({ roles: ["committed"] })}) select sum(amount) from held`
 */
export const accountsHeld = ({ roles, dims = {}, asOf }: Held): RawBuilder<unknown> => sql`
  select a.account_id, a.role, a.dims,
    case r.side when 'debit' then t.debit - t.credit else t.credit - t.debit end as amount
  from ledger.account a
  join ledger.account_role r on r.role = a.role
  cross join lateral ledger.turnover_at(a.account_id, ${asOf ?? LAST_DAY}::date) t
  where a.tenant = current_setting('ledger.tenant', true) and a.role = any (${[...roles]}::text[])
    and a.dims @> ${JSON.stringify(dimTexts(dims))}::jsonb and t.lines > 0`;

type Moved = Day & { readonly roles: readonly AccountRole[]; readonly kinds: readonly Kind[] };

/** What the entries of some kinds, reversals included, put on such accounts: the same columns, and `kind`. */
export const accountsMoved = ({ roles, kinds, asOf }: Moved): RawBuilder<unknown> => sql`
  select a.account_id, a.role, a.dims, j.kind,
    sum(case r.side when 'debit' then p.amount else -p.amount end) as amount
  from ledger.account a
  join ledger.account_role r on r.role = a.role
  join ledger.posting p on p.account_id = a.account_id
  join ledger.journal j on j.journal_id = p.journal_id
  where a.tenant = current_setting('ledger.tenant', true) and a.role = any (${[...roles]}::text[])
    and j.kind = any (${[...kinds]}::text[]) and p.booked_on <= ${asOf ?? LAST_DAY}::date
  group by a.account_id, a.role, a.dims, j.kind`;
