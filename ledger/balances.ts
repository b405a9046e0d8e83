/** Balances now and as of a day. Amounts are öre on the account's own side: an `available` of 100 is 100 left. */
import { sql } from "kysely";
import {
  accountRole,
  accountRoles,
  type AccountRole,
  type AccountRoleDeclaration,
  type Book,
  type DimsOf,
  type DimValue,
  type Side,
} from "./accounts";
import { ore, zero, type Ore } from "./amount";
import { accountPath, dimTexts } from "./entry-lines";
import type { Reader } from "./executor";
import { onSide } from "./read-values";

export type Day = {
  /** Entries booked up to and including this day, "2027-12-31"; without it all of them. */
  readonly asOf?: string;
};

export type AccountBalance<R extends AccountRole = AccountRole> = {
  readonly accountId: string;
  readonly path: string;
  readonly role: R;
  readonly dims: { readonly [D in DimsOf<R>]: string };
  /** In öre, on the account's own side. */
  readonly balance: Ore;
};

const signedBalance = (asOf: string | undefined) =>
  asOf === undefined
    ? sql`(select sum(b.balance) from ledger.account_balance b where b.account_id = a.account_id)`
    : sql`(select t.debit - t.credit from ledger.turnover_at(a.account_id, ${asOf}::date) t)`;

/**
 * The balance of one account of the tenant's, in öre; zero when it has never been used.
 * @throws LedgerRefusal ledger.undeclared when a dimension is missing or its value is no id
 * @example await balance(trx, { role: "committed", dims: { project: "P1", year: 2028 } })
 */
export async function balance<const R extends AccountRole>(
  db: Reader,
  {
    role,
    dims,
    asOf,
  }: { readonly role: R; readonly dims: { readonly [D in DimsOf<R>]: DimValue } } & Day,
): Promise<Ore> {
  const path = accountPath(role, dims);
  const { rows } = await sql<{ signed: string | null }>`
    select ${signedBalance(asOf)}::text as signed from ledger.account a
    where a.path = ${path} and a.tenant = current_setting('ledger.tenant', true)`.execute(db);
  const [row] = rows;
  return row ? onSide(accountRoles[role].side, row.signed) : zero;
}

/**
 * The balances of a role's accounts among the tenant's, narrowed by any of its dimensions, in path order.
 * @throws LedgerRefusal ledger.undeclared when a dimension's value is no id
 * @example await balances(trx, { role: "committed", dims: { project: "P1" } }) // every year of the project
 */
export async function balances<const R extends AccountRole>(
  db: Reader,
  {
    role,
    dims = {},
    asOf,
  }: { readonly role: R; readonly dims?: { readonly [D in DimsOf<R>]?: DimValue } } & Day,
): Promise<AccountBalance<R>[]> {
  const filter = JSON.stringify(dimTexts(dims as Record<string, DimValue>));
  const { rows } = await sql<{
    id: string;
    path: string;
    dims: { [D in DimsOf<R>]: string };
    signed: string | null;
  }>`
    select a.account_id::text as id, a.path, a.dims, ${signedBalance(asOf)}::text as signed
    from ledger.account a
    where a.tenant = current_setting('ledger.tenant', true) and a.role = ${role} and a.dims @> ${filter}::jsonb
    order by a.path`.execute(db);
  return rows.map(({ id, path, dims, signed }) => ({
    accountId: id,
    path,
    role,
    dims,
    balance: onSide(accountRoles[role].side, signed),
  }));
}

export type TrialBalanceRow = {
  readonly role: string;
  readonly book: Book;
  readonly side: Side;
  /** How many accounts of the role have lines. */
  readonly accounts: number;
  /** The account's id when the role has only one. */
  readonly onlyAccount: string | null;
  /** All that was debited and credited, in öre, both zero or more. */
  readonly debit: Ore;
  readonly credit: Ore;
  /** On the role's own side. */
  readonly balance: Ore;
};

/**
 * The turnover and balance of every role, up to and including a day. In each book debits equal credits. `dims` narrows to
 * the entries that carry them (those of one counterparty, or of one activity), and to the accounts that have them.
 * @throws LedgerRefusal ledger.undeclared when a dimension's value is no id
 * @example await trialBalance(trx, { asOf: "2027-12-31", dims: { activity: "A7" } })
 */
export async function trialBalance(
  db: Reader,
  { asOf, dims = {} }: Day & { readonly dims?: Readonly<Record<string, DimValue>> } = {},
): Promise<TrialBalanceRow[]> {
  const carried = JSON.stringify(dimTexts(dims));
  const lines =
    carried === "{}"
      ? sql`select account_id, amount, booked_on, tenant from ledger.posting`
      : sql`select l.account_id, l.amount, j.booked_on, j.tenant
          from ledger.journal j cross join lateral unnest(j.accounts, j.amounts) l(account_id, amount)
          where j.dims @> ${carried}::jsonb
          union all
          select p.account_id, p.amount, p.booked_on, p.tenant
          from ledger.account x join ledger.posting p on p.account_id = x.account_id
          join ledger.journal j on j.journal_id = p.journal_id
          where x.dims @> ${carried}::jsonb and not j.dims @> ${carried}::jsonb`;
  const { rows } = await sql<RoleTurnover>`
    with turned as (
      select p.account_id, sum(p.amount) filter (where p.amount > 0) as debit,
        -sum(p.amount) filter (where p.amount < 0) as credit
      from (${lines}) p
      where p.tenant = (select current_setting('ledger.tenant', true)) -- asked once, not for every line
        and (${asOf ?? null}::date is null or p.booked_on <= ${asOf ?? null}::date)
      group by p.account_id)
    select a.role, count(*)::int as accounts, case when count(*) = 1 then min(a.account_id)::text end as only, coalesce(sum(t.debit), 0)::text as debit,
      coalesce(sum(t.credit), 0)::text as credit
    from turned t join ledger.account a using (account_id) join ledger.unit u using (unit_id)
    group by a.unit_id, a.role order by a.unit_id, a.role`.execute(db);
  return rows.map(trialBalanceRow);
}

/** What the database answers for a role: how many accounts, the only one, and what they have turned over. */
export type RoleTurnover = {
  readonly role: string;
  readonly accounts: number;
  readonly only: string | null;
  readonly debit: string;
  readonly credit: string;
};

export function trialBalanceRow(row: RoleTurnover): TrialBalanceRow {
  const { role, accounts, only, debit, credit } = row;
  const { book, side } = declaration(role);
  return {
    role,
    book,
    side,
    accounts,
    onlyAccount: only,
    debit: ore(BigInt(debit)),
    credit: ore(BigInt(credit)),
    balance: onSide(side, BigInt(debit) - BigInt(credit)),
  };
}

export function declaration(role: string): AccountRoleDeclaration {
  const declared = accountRole(role);
  if (!declared) throw new Error(`the database has an account role that is not declared: ${role}`);
  return declared;
}
