/** Posting: the only way in. Joins the caller's transaction; nothing is written unless that commits. */
import { sql } from "kysely";
import type { DimValue } from "./accounts";
import type { Ore } from "./amount";
import { dimTexts, entryLines, type Line } from "./entry-lines";
import { LedgerRefusal, refusing } from "./errors";
import type { Trx } from "./executor";
import type { Kind, KindAmount, KindDim } from "./kinds";
import { soundDay, soundKey, soundText } from "./sound-text";

/** What an entry came from, so that it can be opened from the register: { type: "claim", id: "…" }. */
export type Source = { readonly type: string; readonly id: string };

type PostingOf<K extends Kind> = {
  readonly kind: K;
  /** Posts once: the same key with the same content answers with the entry already there. At most 300 characters. */
  readonly key: string;
  /** The day of the event, "2027-05-20" in Stockholm. The time of recording is the database's. */
  readonly bookedOn: string;
  /** Why, for a person who reads the register. */
  readonly reason: string;
  /** Who, for a person who reads the register. */
  readonly actor: string;
  readonly source: Source;
  /** The dimensions the kind demands, and counterparty or activity where they are known. */
  readonly dims: { readonly [D in KindDim<K>]: DimValue } & {
    readonly counterparty?: DimValue;
    readonly activity?: DimValue;
  };
  /** In öre, zero or more; at least one above zero. */
  readonly amounts: { readonly [A in KindAmount<K>]: Ore };
};
/** An entry of some kind: each kind has its own dimensions and amounts. */
export type Posting<K extends Kind = Kind> = { [P in K]: PostingOf<P> }[K];

/** `replayed` is true when the key was already posted with this content. */
export type Posted = { readonly journalId: string; readonly replayed: boolean };

export type Prepared = {
  readonly posting: Posting;
  readonly dims: string;
  readonly lines: readonly Line[];
};

/** What an entry and a reversal say about themselves. */
type Said = Pick<Reversal, "key" | "bookedOn" | "reason" | "actor" | "source">;

export function soundly({ key, bookedOn, reason, actor, source }: Said): void {
  soundKey(key);
  soundDay(bookedOn);
  soundText("reason", reason);
  soundText("actor", actor);
  soundText("source", source.type);
  soundText("source", source.id);
}

/** The dimensions that have a value. */
export const givenDims = ({ dims }: Posting): Readonly<Record<string, DimValue>> =>
  Object.fromEntries(Object.entries(dims).filter(([, value]) => value !== undefined));

function prepare(posting: Posting): Prepared {
  soundly(posting);
  const given = givenDims(posting);
  return {
    posting,
    dims: JSON.stringify(dimTexts(given)),
    lines: entryLines(posting.kind, given, posting.amounts),
  };
}

/**
 * Posts one entry.
 * @throws LedgerRefusal ledger.overspent when an account would pass its bound, ledger.keyReused, ledger.periodClosed,
 *   ledger.periodHeld, ledger.wrongTenant, ledger.undeclared, ledger.negativeAmount, ledger.notWholeOre, ledger.outOfRange,
 *   ledger.nothingToPost, ledger.badDay, ledger.badText
 * @example
 * await post(trx, {
 *   kind: "award.decided", key: "decision:D1:2027", bookedOn: "2027-05-20", reason: "Beslut 2027/12", actor: "Lena Ek",
 *   source: { type: "decision", id: "D1" }, dims: { call: "C1", year: 2027, project: "P1" }, amounts: { amount },
 * });
 */
export async function post<const K extends Kind>(trx: Trx, posting: Posting<K>): Promise<Posted> {
  const { posting: p, dims, lines } = prepare(posting as unknown as Posting);
  const { rows } = await refusing(() =>
    sql<{ id: string; replayed: boolean }>`
      /* prepared: ledger_post_one */
      select journal_id::text as id, replayed from ledger.post_one(
        ${p.key}, ${p.kind}, ${p.bookedOn}::date, ${p.reason}, ${p.actor}, ${p.source.type}, ${p.source.id},
        ${dims}::jsonb, ${lines.map((line) => line.path)}::text[], ${lines.map((line) => String(line.amount))}::bigint[])`.execute(
      trx,
    ),
  );
  return only(rows);
}

/**
 * Posts many entries in one call: all, or none. Keys already posted are skipped and answered, so a broken run is resumed
 * by calling again. Answers in the order of the postings.
 * @throws LedgerRefusal as post
 */
export async function postMany(trx: Trx, postings: readonly Posting[]): Promise<Posted[]> {
  return postings.length === 0 ? [] : postPrepared(trx, postings.map(prepare));
}

/** Entries whose lines are known, in the books of the transaction's tenant. */
export async function postPrepared(trx: Trx, prepared: readonly Prepared[]): Promise<Posted[]> {
  const of = (pick: (posting: Posting) => string) => prepared.map(({ posting }) => pick(posting));
  const lines = prepared.flatMap(({ lines }, index) =>
    lines.map((line) => ({ ...line, entry: index + 1 })),
  );
  const { rows } = await refusing(() =>
    sql<{ id: string; replayed: boolean }>`
      select journal_id::text as id, replayed from ledger.post(
        ${of((p) => p.key)}::text[], ${of((p) => p.kind)}::text[], ${of((p) => p.bookedOn)}::date[],
        ${of((p) => p.reason)}::text[], ${of((p) => p.actor)}::text[], ${of((p) => p.source.type)}::text[],
        ${of((p) => p.source.id)}::text[], ${prepared.map(({ dims }) => dims)}::jsonb[],
        ${lines.map((line) => line.entry)}::int[], ${lines.map((line) => line.path)}::text[],
        ${lines.map((line) => String(line.amount))}::bigint[])`.execute(trx),
  );
  return rows.map(({ id, replayed }) => ({ journalId: id, replayed }));
}

/** The rest is as in a posting; the key is the reversal's own. */
export type Reversal = {
  /** The entry to reverse, as `post` answered it. */
  readonly journalId: string;
  readonly key: string;
  readonly bookedOn: string;
  readonly reason: string;
  readonly actor: string;
  readonly source: Source;
};

/**
 * Reverses an entry, once: a new entry with the same accounts and the amounts turned. The only correction there is.
 * @throws LedgerRefusal ledger.notReversible, ledger.unknownEntry, and as post (a reversal may pass a bound too)
 */
export async function reverse(trx: Trx, reversal: Reversal): Promise<Posted> {
  const { journalId, key, bookedOn, reason, actor, source } = reversal;
  soundly(reversal);
  if (!/^\d{1,18}$/.test(journalId)) throw new LedgerRefusal("ledger.unknownEntry");
  const { rows } = await refusing(() =>
    sql<{ id: string; replayed: boolean }>`
      /* prepared: ledger_reverse */
      select journal_id::text as id, replayed from ledger.reverse(
        ${journalId}::bigint, ${key}, ${bookedOn}::date, ${reason}, ${actor}, ${source.type}, ${source.id})`.execute(
      trx,
    ),
  );
  return only(rows);
}

function only(rows: readonly { id: string; replayed: boolean }[]): Posted {
  const [row] = rows;
  if (!row) throw new Error("the ledger did not answer");
  return { journalId: row.id, replayed: row.replayed };
}
