/** The journal from its beginning, a page at a time, for exports and for proofs made elsewhere. */
import { sql } from "kysely";
import { accountRole, type Book, type Side } from "./accounts";
import { ore, type Ore } from "./amount";
import { cursorPages } from "./cursor-pages";
import type { Reader, Trx } from "./executor";
import type { Source } from "./post";
import { instantOf } from "./read-values";

export type JournalAccount = {
  readonly accountId: string;
  /** `committed/project=P1/year=2028` */
  readonly path: string;
  readonly role: string;
  readonly book: Book;
  readonly side: Side;
  readonly dims: Readonly<Record<string, string>>;
};

export type JournalLine = {
  readonly account: JournalAccount;
  /** Debit above zero, credit below, in öre. */
  readonly amount: Ore;
};

export type JournalEntry = {
  readonly journalId: string;
  readonly key: string;
  readonly kind: string;
  /** "2027-05-20" */
  readonly bookedOn: string;
  /** ISO instant in UTC by the database's clock. */
  readonly recordedAt: string;
  readonly reason: string;
  readonly actor: string;
  readonly source: Source;
  readonly dims: Readonly<Record<string, string>>;
  /** The journalId of the entry that this one reverses. */
  readonly reverses: string | null;
  readonly lines: readonly JournalLine[];
};

/** The first and the last day of booking; without them the whole journal. */
export type JournalSpan = { readonly from?: string | undefined; readonly to?: string | undefined };

type Row = {
  id: string;
  key: string;
  kind: string;
  on: string;
  us: string;
  reason: string;
  actor: string;
  type: string;
  source: string;
  dims: Record<string, string>;
  reverses: string | null;
  accounts: string;
  amounts: string;
};

const within = ({ from, to }: JournalSpan) => sql`
  j.tenant = current_setting('ledger.tenant', true)
  and j.booked_on between ${from ?? "-infinity"}::date and ${to ?? "infinity"}::date`;

/** True when at least one entry is booked in the span. */
export async function isBookedIn(db: Reader, span: JournalSpan): Promise<boolean> {
  const { rows } = await sql`select from ledger.journal j where ${within(span)} limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

/** Every set of dimensions that entries of a book carry, once each, in pages of any order. */
export async function* dimsUsed(
  trx: Trx,
  { book, ...span }: JournalSpan & { readonly book: Book },
): AsyncGenerator<readonly Readonly<Record<string, string>>[]> {
  const query = sql`
    select distinct j.dims from ledger.journal j
    where ${within(span)} and j.units && array(select unit_id from ledger.unit where book = ${book})`;
  for await (const rows of cursorPages<{ dims: Record<string, string> }>(trx, query, 500))
    yield rows.map(({ dims }) => dims);
}

/**
 * The tenant's entries in the order of their numbers, a page at a time. The next page is fetched when the one before has
 * been taken, so that memory stays the same whatever the size of the journal.
 * @param size entries in a page
 * @param trx its snapshot is what is read: "repeatable read" when more than the journal is to be of one moment
 * @example for await (const page of journalPages(trx, { from: "2027-01-01", to: "2027-12-31" })) …
 */
export async function* journalPages(
  trx: Trx,
  span: JournalSpan = {},
  size = 200,
): AsyncGenerator<readonly JournalEntry[]> {
  const accounts = new Accounts(trx);
  const pages = cursorPages<Row>(
    trx,
    sql`
      select j.journal_id::text as id, j.key, j.kind, j.booked_on::text as on, j.recorded_us::text as us, j.reason, j.actor,
        j.source_type as type, j.source_id as source, j.dims, j.reverses::text as reverses,
        array_to_string(j.accounts, ',') as accounts, array_to_string(j.amounts, ',') as amounts
      from ledger.journal j where ${within(span)} order by j.journal_id`,
    size,
  );
  for await (const rows of pages) {
    const ids = rows.map((row) => row.accounts.split(","));
    const known = await accounts.named(ids);
    yield rows.map((row, at) => entryOf(row, ids[at] ?? [], known));
  }
}

function entryOf(
  row: Row,
  ids: readonly string[],
  known: ReadonlyMap<string, JournalAccount>,
): JournalEntry {
  const amounts = row.amounts.split(",");
  return {
    journalId: row.id,
    key: row.key,
    kind: row.kind,
    bookedOn: row.on,
    recordedAt: instantOf(row.us),
    reason: row.reason,
    actor: row.actor,
    source: { type: row.type, id: row.source },
    dims: row.dims,
    reverses: row.reverses,
    lines: ids.map((id, at) => {
      const account = known.get(id);
      if (!account) throw new Error(`entry ${row.id} is on account ${id}, which is not there`);
      return { account, amount: ore(BigInt(amounts[at] ?? "")) };
    }),
  };
}

const MOST_KEPT = 20_000;

/** The accounts met lately: nearly every page is about the same ones as the page before. */
class Accounts {
  private kept = new Map<string, JournalAccount>();
  constructor(private readonly trx: Trx) {}

  async named(
    entries: readonly (readonly string[])[],
  ): Promise<ReadonlyMap<string, JournalAccount>> {
    const missing = new Set<string>();
    for (const ids of entries) for (const id of ids) if (!this.kept.has(id)) missing.add(id);
    if (missing.size === 0) return this.kept;
    if (this.kept.size + missing.size > MOST_KEPT) {
      this.kept = new Map();
      for (const ids of entries) for (const id of ids) missing.add(id);
    }
    const { rows } = await sql<{
      id: string;
      path: string;
      role: string;
      dims: Record<string, string>;
    }>`
      select a.account_id::text as id, a.path, a.role, a.dims from ledger.account a
      where a.account_id = any(${[...missing]}::bigint[])`.execute(this.trx);
    for (const { id, path, role, dims } of rows) {
      const declared = accountRole(role);
      if (!declared)
        throw new Error(`the database has an account role that is not declared: ${role}`);
      this.kept.set(id, {
        accountId: id,
        path,
        role,
        book: declared.book,
        side: declared.side,
        dims,
      });
    }
    return this.kept;
  }
}
