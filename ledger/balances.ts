/** Balances now and as of a day. Amounts are öre on the account's own side: an `available` of 100 is 100 left. */
import { sql } from "kysely";
import {
  accountRole,
  accountRoles,
  type AccountRole,
  type Book,
  type DimsOf,
  type DimValue,
  type Side,
} from "./accounts";
import { ore, zero, type Ore } from "./amount";
import { accountPath, dimTexts } from "./entry-lines";
import type { Reader } from "./executor";
import type { JournalAccount } from "./journal-pages";
import { onSide } from "./read-values";

type Day = {
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

/** A page of a list: `after` is the last path of the page before. */
export type Page = { readonly after?: string; readonly limit?: number };

export type Account = JournalAccount & {
  /** In öre, on the account's own side. */
  readonly balance: Ore;
  /** How many lines of entries are on it. */
  readonly lines: number;
};

export type AccountFilter = Day & {
  readonly role?: AccountRole;
  readonly book?: Book;
  readonly dims?: Readonly<Record<string, DimValue>>;
  /** Only accounts with one of these sets of dimensions; an empty list finds nothing. */
  readonly among?: readonly Readonly<Record<string, DimValue>>[];
  readonly page?: Page;
};

/**
 * The tenant's accounts with their balances, in path order; 200 at a time. `dims` narrows by any dimension. With a day:
 * the accounts used until then, with the balance and the number of lines they had.
 * @throws LedgerRefusal ledger.undeclared when a dimension's value is no id
 */
export async function listAccounts(
  db: Reader,
  { role, book, dims = {}, among, asOf, page = {} }: AccountFilter = {},
): Promise<Account[]> {
  const kept =
    asOf === undefined
      ? sql`select sum(b.balance) as signed, sum(b.lines) as lines from ledger.account_balance b where b.account_id = a.account_id`
      : sql`select t.debit - t.credit as signed, t.lines from ledger.turnover_at(a.account_id, ${asOf}::date) t
          where t.lines > 0`;
  const sets = among?.map((set) => JSON.stringify(dimTexts(set))) ?? null;
  const { rows } = await sql<{
    id: string;
    path: string;
    role: string;
    dims: Record<string, string>;
    signed: string;
    lines: number;
  }>`
    select a.account_id::text as id, a.path, a.role, a.dims, b.signed::text, b.lines::int
    from ledger.account a
    join ledger.unit u on u.unit_id = a.unit_id
    cross join lateral (${kept}) b
    where a.tenant = current_setting('ledger.tenant', true)
      and (${role ?? null}::text is null or a.role = ${role ?? null})
      and (${book ?? null}::text is null or u.book = ${book ?? null})
      and a.dims @> ${JSON.stringify(dimTexts(dims))}::jsonb
      and (${sets}::jsonb[] is null or a.dims @> any (${sets}::jsonb[]))
      and a.path > ${page.after ?? ""}
    order by a.path limit ${page.limit ?? 200}`.execute(db);
  return rows.map(({ id, path, role: named, dims: held, signed, lines }) => {
    const declared = declaration(named);
    return {
      accountId: id,
      path,
      role: named,
      book: declared.book,
      side: declared.side,
      dims: held,
      balance: onSide(declared.side, signed),
      lines,
    };
  });
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
  const { rows } = await sql<{
    role: string;
    accounts: number;
    only: string | null;
    debit: string;
    credit: string;
  }>`
    with turned as (
      select p.account_id, sum(p.amount) filter (where p.amount > 0) as debit,
        -sum(p.amount) filter (where p.amount < 0) as credit
      from (${lines}) p
      where p.tenant = current_setting('ledger.tenant', true)
        and (${asOf ?? null}::date is null or p.booked_on <= ${asOf ?? null}::date)
      group by p.account_id)
    select a.role, count(*)::int as accounts, case when count(*) = 1 then min(a.account_id)::text end as only, coalesce(sum(t.debit), 0)::text as debit,
      coalesce(sum(t.credit), 0)::text as credit
    from turned t join ledger.account a using (account_id) join ledger.unit u using (unit_id)
    group by a.unit_id, a.role order by a.unit_id, a.role`.execute(db);
  return rows.map(({ role, accounts, only, debit, credit }) => {
    const { book, side } = declaration(role);
    const signed = BigInt(debit) - BigInt(credit);
    return {
      role,
      book,
      side,
      accounts,
      onlyAccount: only,
      debit: ore(BigInt(debit)),
      credit: ore(BigInt(credit)),
      balance: onSide(side, signed),
    };
  });
}

function declaration(role: string) {
  const declared = accountRole(role);
  if (!declared) throw new Error(`the database has an account role that is not declared: ${role}`);
  return declared;
}
