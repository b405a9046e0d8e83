/** Reading entries: an account's register with running balance, one entry with its lines, the journal. */
import { sql, type RawBuilder } from "kysely";
import { accountRole, type DimValue, type Side } from "./accounts";
import { ore, type Ore } from "./amount";
import { dimTexts } from "./entry-lines";
import type { Reader } from "./executor";
import type { JournalEntry } from "./journal-pages";
import type { Source } from "./post";
import { FIRST_DAY, instantOf, LAST_DAY, onSide } from "./read-values";

export type RegisterLine = {
  readonly journalId: string;
  readonly line: number;
  readonly bookedOn: string;
  readonly kind: string;
  readonly reason: string;
  readonly actor: string;
  readonly source: Source;
  /** The entry that this one corrects, and the one that corrects it. */
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  /** On the account's own side: above zero increases it. */
  readonly amount: Ore;
  /** The account's balance after this line. */
  readonly balance: Ore;
};
export type Register = {
  readonly accountId: string;
  readonly path: string;
  readonly role: string;
  readonly side: Side;
  readonly dims: Readonly<Record<string, string>>;
  /** The balance before the first day asked for; zero without one. */
  readonly opening: Ore;
  /** The lines asked for: how many, and what they debit and credit; then the balance after them, on the account's side. */
  readonly total: number;
  readonly debit: Ore;
  readonly credit: Ore;
  readonly balance: Ore;
  readonly lines: readonly RegisterLine[];
};

type RegisterRow = {
  id: string;
  line: number;
  bookedOn: string;
  kind: string;
  reason: string;
  actor: string;
  reverses: string | null;
  reversedBy: string | null;
  sourceType: string;
  sourceId: string;
  amount: string;
  running: string;
};

type RegisterQuestion = {
  /** Lines booked on this day or later; the running balance begins with what stood there before. */
  readonly from?: string;
  /** Lines booked up to and including this day. */
  readonly asOf?: string;
  /** Only lines of entries that carry these dimensions; the running balance is then theirs. */
  readonly carried?: Readonly<Record<string, DimValue>>;
  readonly page?: number;
  readonly size?: number;
};

/**
 * The lines of an account in booking order with the running balance. Pages count from 1, 100 lines each.
 * Null when there is no such account among the tenant's.
 */
export async function register(
  db: Reader,
  accountId: string,
  { from, asOf, carried = {}, page = 1, size = 100 }: RegisterQuestion = {},
): Promise<Register | null> {
  if (!/^\d{1,18}$/.test(accountId)) return null;
  const isWhole = Object.keys(carried).length === 0;
  const linesBetween = (first: string, last: RawBuilder<unknown>) => sql`
    from ledger.posting p ${isWhole ? sql`` : sql`join ledger.journal c on c.journal_id = p.journal_id`}
    where p.account_id = ${accountId}::bigint and p.booked_on between ${first}::date and ${last}
      ${isWhole ? sql`` : sql`and c.dims @> ${JSON.stringify(dimTexts(carried))}::jsonb`}`;
  const turnedUntil = (day: RawBuilder<unknown>) =>
    isWhole
      ? sql`ledger.turnover_at(a.account_id, ${day})`
      : sql`(select coalesce(sum(p.amount) filter (where p.amount > 0), 0) as debit,
        coalesce(-sum(p.amount) filter (where p.amount < 0), 0) as credit, count(*) as lines
        ${linesBetween(FIRST_DAY, day)})`;
  const lastDay = sql`${asOf ?? LAST_DAY}::date`;
  const lines = linesBetween(from ?? FIRST_DAY, lastDay);
  const before =
    from === undefined
      ? sql`(select 0 as debit, 0 as credit, 0 as lines)`
      : turnedUntil(sql`${from}::date - 1`);
  const found = await sql<{
    path: string;
    role: string;
    dims: Record<string, string>;
    total: number;
    debit: string;
    credit: string;
    opening: string;
  }>`
    select a.path, a.role, a.dims, (t.lines - b.lines)::int as total, (t.debit - b.debit)::text as debit,
      (t.credit - b.credit)::text as credit, (b.debit - b.credit)::text as opening
    from ledger.account a cross join lateral ${turnedUntil(lastDay)} t cross join lateral ${before} b
    where a.account_id = ${accountId}::bigint and a.tenant = current_setting('ledger.tenant', true)`.execute(
    db,
  );
  const [row] = found.rows;
  const side = row && accountRole(row.role)?.side;
  if (!row || !side) return null;
  const { debit, credit, opening, ...account } = row;
  const { rows } = await sql<RegisterRow>`
    with running as (
      select p.journal_id, p.line, p.amount, ${opening}::bigint
        + sum(p.amount) over (order by p.booked_on, p.journal_id, p.line) as running
      ${lines}
      order by p.booked_on, p.journal_id, p.line
      limit ${size} offset ${(page - 1) * size})
    select j.journal_id::text as id, r.line::int, j.booked_on::text as "bookedOn", j.kind, j.reason, j.actor,
      j.reverses::text, (select x.journal_id::text from ledger.journal x where x.reverses = j.journal_id) as "reversedBy",
      j.source_type as "sourceType", j.source_id as "sourceId", r.amount::text, r.running::text
    from running r join ledger.journal j on j.journal_id = r.journal_id
    order by j.booked_on, j.journal_id, r.line`.execute(db);
  return {
    accountId,
    ...account,
    side,
    opening: onSide(side, opening),
    debit: ore(BigInt(debit)),
    credit: ore(BigInt(credit)),
    balance: onSide(side, BigInt(opening) + BigInt(debit) - BigInt(credit)),
    lines: rows.map((line) => lineOf(line, side)),
  };
}

const lineOf = (
  { id, sourceType, sourceId, amount, running, ...line }: RegisterRow,
  side: Side,
): RegisterLine => ({
  ...line,
  journalId: id,
  source: { type: sourceType, id: sourceId },
  amount: onSide(side, amount),
  balance: onSide(side, running),
});

/** An entry without its lines. */
export type Entry = Omit<JournalEntry, "lines"> & {
  /** The journalId of the entry that reverses this one. */
  readonly reversedBy: string | null;
  /** SHA-256 in hexadecimal, made by the database and sealed in a chain. */
  readonly contentHash: string;
};
export type EntryLine = {
  readonly accountId: string;
  readonly path: string;
  readonly role: string;
  /** One of the two, above zero; the other is null. */
  readonly debit: Ore | null;
  readonly credit: Ore | null;
};

type EntryRow = Omit<Entry, "recordedAt" | "source"> & {
  recordedUs: string;
  sourceType: string;
  sourceId: string;
};

const entryColumns = sql`
  j.journal_id::text as "journalId", j.key, j.kind, j.booked_on::text as "bookedOn", j.recorded_us::text as "recordedUs",
  j.reason, j.actor, j.source_type as "sourceType", j.source_id as "sourceId", j.dims, j.reverses::text,
  (select r.journal_id::text from ledger.journal r where r.reverses = j.journal_id) as "reversedBy",
  encode(j.content_hash, 'hex') as "contentHash"`;

const entryOf = ({ recordedUs, sourceType, sourceId, ...row }: EntryRow): Entry => ({
  ...row,
  recordedAt: instantOf(recordedUs),
  source: { type: sourceType, id: sourceId },
});

/** One entry with its lines; null when there is no such entry among the tenant's. */
export async function entry(
  db: Reader,
  journalId: string,
): Promise<(Entry & { readonly lines: readonly EntryLine[] }) | null> {
  if (!/^\d{1,18}$/.test(journalId)) return null;
  const { rows } = await sql<EntryRow>`
    select ${entryColumns} from ledger.journal j
    where j.journal_id = ${journalId}::bigint and j.tenant = current_setting('ledger.tenant', true)`.execute(
    db,
  );
  const [row] = rows;
  if (!row) return null;
  const lines = await sql<{ accountId: string; path: string; role: string; amount: string }>`
    select a.account_id::text as "accountId", a.path, a.role, u.amount::text
    from ledger.journal j
    cross join lateral unnest(j.accounts, j.amounts) with ordinality u(account_id, amount, line)
    join ledger.account a on a.account_id = u.account_id
    where j.journal_id = ${journalId}::bigint order by u.line`.execute(db);
  return {
    ...entryOf(row),
    lines: lines.rows.map(({ amount, ...line }) => {
      const signed = BigInt(amount);
      return {
        ...line,
        debit: signed > 0n ? ore(signed) : null,
        credit: signed < 0n ? ore(-signed) : null,
      };
    }),
  };
}

/**
 * The tenant's entries, newest first, 50 at a time; `before` is the last journalId of the page before.
 * `dims` narrows by any dimension the entry carries, `source` by what it came from.
 * @throws LedgerRefusal ledger.undeclared when a dimension's value is no id
 */
export async function journal(
  db: Reader,
  {
    dims = {},
    source,
    kind,
    before,
    limit = 50,
  }: {
    readonly dims?: Readonly<Record<string, DimValue>>;
    readonly source?: Source;
    readonly kind?: string;
    readonly before?: string;
    readonly limit?: number;
  } = {},
): Promise<Entry[]> {
  const { rows } = await sql<EntryRow>`
    select ${entryColumns} from ledger.journal j
    where j.tenant = current_setting('ledger.tenant', true)
      and j.dims @> ${JSON.stringify(dimTexts(dims))}::jsonb
      and (${source?.type ?? null}::text is null
        or (j.source_type = ${source?.type ?? null} and j.source_id = ${source?.id ?? null}))
      and (${kind ?? null}::text is null or j.kind = ${kind ?? null})
      and (${before ?? null}::bigint is null or j.journal_id < ${before ?? null}::bigint)
    order by j.journal_id desc limit ${limit}`.execute(db);
  return rows.map(entryOf);
}
