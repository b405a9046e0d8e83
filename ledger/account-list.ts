/** The tenant's accounts by any dimension: a page at a time, and their sums by role. */
import { sql, type RawBuilder } from "kysely";
import type { AccountRole, Book, DimValue } from "./accounts";
import { ore, type Ore } from "./amount";
import {
  declaration,
  trialBalanceRow,
  type Day,
  type RoleTurnover,
  type TrialBalanceRow,
} from "./balances";
import { dimTexts } from "./entry-lines";
import type { Reader } from "./executor";
import type { JournalAccount } from "./journal-pages";
import { FIRST_DAY, LAST_DAY, onSide } from "./read-values";

/** A page of a list: `after` is the last thing of the page before. */
export type Page = { readonly after?: string; readonly limit?: number };

export type Account = JournalAccount & {
  /** In öre, on the account's own side. */
  readonly balance: Ore;
  /** How many lines of entries are on it. */
  readonly lines: number;
};

/** Values by dimension: `{ item: ["I1"], project: ["P1", "P2"] }` is whatever has one of them. None: nothing. */
export type DimChoice = Readonly<Record<string, readonly string[]>>;

type Dims = Readonly<Record<string, DimValue>>;

export type AccountFilter = Day & {
  /** Only what was booked on this day or later: turnover, lines and balances are then those of the time, and not of all time. */
  readonly from?: string;
  readonly role?: AccountRole;
  readonly book?: Book;
  readonly dims?: Dims;
  /** Only accounts that have, for each of these, one of its values. */
  readonly within?: readonly DimChoice[];
  /**
   * Only what entries with these dimensions put on the accounts: those of one counterparty, or of one activity. A balance
   * is then the sum of those lines, and not what the account holds.
   */
  readonly carried?: Dims;
  readonly page?: Page;
};

const isCarried = (carried: Dims | undefined): carried is Dims =>
  carried !== undefined && Object.keys(carried).length > 0;

/** A relation `t` with the turnover and the number of lines of each account: debit, credit, lines. */
function turned({ from, asOf, carried }: AccountFilter): RawBuilder<unknown> {
  if (!isCarried(carried)) {
    const until = sql`ledger.turnover_at(a.account_id, ${asOf ?? LAST_DAY}::date)`;
    if (from === undefined) return sql`cross join lateral ${until} t`;
    return sql`cross join lateral (
      select w.debit - b.debit as debit, w.credit - b.credit as credit, w.lines - b.lines as lines
      from ${until} w, ledger.turnover_at(a.account_id, ${from}::date - 1) b) t`;
  }
  return sql`join (
      select l.account_id, coalesce(sum(l.amount) filter (where l.amount > 0), 0) as debit,
        coalesce(-sum(l.amount) filter (where l.amount < 0), 0) as credit, count(*) as lines
      from ledger.journal j cross join lateral unnest(j.accounts, j.amounts) l(account_id, amount)
      where j.tenant = current_setting('ledger.tenant', true)
        and j.dims @> ${JSON.stringify(dimTexts(carried))}::jsonb
        and j.booked_on between ${from ?? FIRST_DAY}::date and ${asOf ?? LAST_DAY}::date
      group by l.account_id) t on t.account_id = a.account_id`;
}

/** The balances that are kept need no turnover: they are those of now. */
const kept = sql`cross join lateral (
    select sum(b.balance) as debit, 0 as credit, sum(b.lines) as lines
    from ledger.account_balance b where b.account_id = a.account_id) t`;

const hasOneOf = (choice: DimChoice): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    [
      sql`false`,
      ...Object.entries(choice).map(
        ([dim, values]) => sql`a.dims ->> ${dim}::text = any (${[...values]}::text[])`,
      ),
    ],
    sql` or `,
  )})`;

/** Said of all accounts it would be true, and be planned for as rare: a page would then be made of all of them. */
const narrowedBy = (dims: Dims): RawBuilder<unknown> =>
  Object.keys(dims).length === 0
    ? sql`true`
    : sql`a.dims @> ${JSON.stringify(dimTexts(dims))}::jsonb`;

const wanted = ({ role, book, dims = {}, within = [] }: AccountFilter): RawBuilder<boolean> =>
  sql<boolean>`a.tenant = current_setting('ledger.tenant', true)
    and (${role ?? null}::text is null or a.role = ${role ?? null})
    and (${book ?? null}::text is null or u.book = ${book ?? null})
    and ${narrowedBy(dims)}
    and ${sql.join([sql`true`, ...within.map(hasOneOf)], sql` and `)}`;

type Row = {
  id: string;
  path: string;
  role: string;
  dims: Record<string, string>;
  signed: string;
  lines: number;
};

/**
 * The tenant's accounts with their balances, in path order; 200 at a time. With a day: the accounts used until then, with
 * the balance and the number of lines they had.
 * @throws LedgerRefusal ledger.undeclared when a dimension's value is no id
 * @example await listAccounts(trx, { dims: { year: 2028 }, within: [{ call: ["C1"], project: ["P1"] }] })
 */
export async function listAccounts(db: Reader, filter: AccountFilter = {}): Promise<Account[]> {
  const { from, asOf, carried, page = {} } = filter;
  const isNow = from === undefined && asOf === undefined && !isCarried(carried);
  const { rows } = await sql<Row>`
    select a.account_id::text as id, a.path, a.role, a.dims, (t.debit - t.credit)::text as signed, t.lines::int
    from ledger.account a
    join ledger.unit u on u.unit_id = a.unit_id
    ${isNow ? kept : turned(filter)}
    where ${wanted(filter)} and (${isNow} or t.lines > 0) and a.path > ${page.after ?? ""}
    order by a.path limit ${page.limit ?? 200}`.execute(db);
  return rows.map(({ id, path, role, dims, signed, lines }) => {
    const { book, side } = declaration(role);
    return {
      accountId: id,
      path,
      role,
      book,
      side,
      dims,
      balance: onSide(side, signed),
      lines,
    };
  });
}

/** What all the accounts of a filter have turned over and hold, role by role; what has no lines is left out. */
export async function roleTotals(
  db: Reader,
  filter: AccountFilter = {},
): Promise<TrialBalanceRow[]> {
  const { rows } = await sql<RoleTurnover>`
    select a.role, count(*)::int as accounts, case when count(*) = 1 then min(a.account_id)::text end as only,
      sum(t.debit)::text as debit, sum(t.credit)::text as credit
    from ledger.account a
    join ledger.unit u on u.unit_id = a.unit_id
    ${turned(filter)}
    where ${wanted(filter)} and t.lines > 0
    group by a.unit_id, a.role order by a.unit_id, a.role`.execute(db);
  return rows.map(trialBalanceRow);
}

export type KindTotal = {
  readonly accountId: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly kind: string;
  /** In öre, on the role's own side. */
  readonly amount: Ore;
  /** How many entries; a reversal is one of them. */
  readonly entries: number;
};

/**
 * What the entries of each kind, reversals included, put on each account of a role, up to a day.
 * @example await kindTotals(trx, { role: "committed", kinds: ["award.decided"], asOf: "2027-12-31" })
 */
export async function kindTotals(
  db: Reader,
  { role, kinds, asOf }: { readonly role: AccountRole; readonly kinds: readonly string[] } & Day,
): Promise<KindTotal[]> {
  const { rows } = await sql<{
    id: string;
    dims: Record<string, string>;
    kind: string;
    signed: string;
    entries: number;
  }>`
    select a.account_id::text as id, a.dims, j.kind, sum(p.amount)::text as signed, count(distinct j.journal_id)::int as entries
    from ledger.account a
    join ledger.posting p on p.account_id = a.account_id
    join ledger.journal j on j.journal_id = p.journal_id
    where a.tenant = current_setting('ledger.tenant', true) and a.role = ${role}
      and j.kind = any (${[...kinds]}::text[]) and p.booked_on <= ${asOf ?? LAST_DAY}::date
    group by a.account_id, a.dims, j.kind order by a.account_id, j.kind`.execute(db);
  const { side } = declaration(role);
  return rows.map(({ id, dims, kind, signed, entries }) => ({
    accountId: id,
    dims,
    kind,
    amount: ore(side === "debit" ? BigInt(signed) : -BigInt(signed)),
    entries,
  }));
}
