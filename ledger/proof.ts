/**
 * The tenant's books as files that prove themselves: verify.mjs computes everything again from them, with nothing
 * but Node. One JSON value a line. Amounts are öre, in strings.
 */
import { sql, type RawBuilder } from "kysely";
import { cursorPages } from "./cursor-pages";
import type { Trx } from "./executor";
import { chainHeads } from "./heads";

export type ProofFile = {
  readonly name: string;
  /** The file's text, to be taken before the next file is asked for. */
  readonly pieces: AsyncIterable<string>;
};

/** A block of a large batch has thousands of members: few at a time. */
const LINES = 100;

/** Rows as PostgreSQL itself writes them. `dims` comes last: its very bytes are part of what was hashed. */
const lineFiles: readonly (readonly [name: string, row: RawBuilder<unknown>])[] = [
  [
    "roles.jsonl",
    sql`select r.role, u.book, r.unit_id as unit, r.side, r.bounded, r.slots, r.dims as "dimensions"
    from ledger.account_role r join ledger.unit u using (unit_id) order by r.unit_id, r.role`,
  ],
  ["kinds.jsonl", sql`select k.kind, k.debits, k.credits from ledger.kind k order by k.kind`],
  [
    "accounts.jsonl",
    sql`select a.account_id as id, a.path, a.role, a.unit_id as unit, a.min_balance::text as min, a.max_balance::text as max,
      a.slots, a.opened_us as "openedUs", coalesce(b.balance, 0)::text as balance, coalesce(b.lines, 0) as lines,
      b.min::text as "keptMin", b.max::text as "keptMax", b.slots as "keptSlots", a.dims
    from ledger.account a
    left join (
      select k.account_id, sum(k.balance) as balance, sum(k.lines) as lines, min(k.min_balance) as min,
        max(k.max_balance) as max, count(*) as slots
      from ledger.account_balance k where k.tenant = current_setting('ledger.tenant', true) group by 1) b using (account_id)
    where a.tenant = current_setting('ledger.tenant', true) order by a.account_id`,
  ],
  [
    "blocks.jsonl",
    sql`select b.chain, b.seq, b.holds, b.members, encode(b.hashes, 'hex') as hashes,
      encode(b.previous_hash, 'hex') as previous, encode(b.hash, 'hex') as hash
    from ledger.block b
    where b.tenant = current_setting('ledger.tenant', true) order by b.chain, b.seq`,
  ],
  [
    "journal.jsonl",
    sql`select j.journal_id as id, j.key, j.kind, j.booked_on as "bookedOn", j.recorded_us as "recordedUs", j.reverses,
      j.actor, j.reason, j.source_type as "sourceType", j.source_id as "sourceId",
      array_to_string(j.accounts, ',') as accounts, array_to_string(j.units, ',') as units,
      array_to_string(j.amounts, ',') as amounts, j.dims
    from ledger.journal j
    where j.tenant = current_setting('ledger.tenant', true) order by j.journal_id`,
  ],
];

/**
 * The files of a proof, one after the other: roles, kinds, accounts with their balances, blocks, journal, heads.
 * @param trx must read in one snapshot ("repeatable read"), or the files are of different moments
 */
export async function* proofFiles(trx: Trx): AsyncGenerator<ProofFile> {
  for (const [name, row] of lineFiles) yield { name, pieces: lines(trx, row) };
  yield { name: "heads.json", pieces: heads(trx) };
}

async function* lines(trx: Trx, row: RawBuilder<unknown>): AsyncGenerator<string> {
  const line = sql`select row_to_json(r)::text as line from (${row}) r`;
  for await (const page of cursorPages<{ line: string }>(trx, line, LINES))
    yield page.map(({ line }) => `${line}\n`).join("");
}

async function* heads(trx: Trx): AsyncGenerator<string> {
  yield `${JSON.stringify({ heads: await chainHeads(trx) }, null, 1)}\n`;
}
