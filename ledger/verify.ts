/** The proof: everything is computed again from the journal and compared with what is kept. */
import { sql } from "kysely";
import type { Reader } from "./executor";

export type LedgerFault = {
  /**
   * What is broken, as "subject.fault". journal.changed (a hash no longer fits what was sealed), journal.missing,
   * journal.unsealed, journal.sealedTwice, journal.unbalanced, journal.account, journal.undeclared, journal.reversal; account.changed,
   * .missing, .unsealed, .sealedTwice, .bounds; posting.missing, .extra, .changed; balance.changed, .overspent; block.missing, .link,
   * .changed; chain.head; period.order, .snapshot (a month's steps, or what its closing kept); guard.missing; guard.rights
   * (somebody may do more with a table than they should).
   */
  readonly what: string;
  /** The entry's, the account's, the month's or (for block and chain) the block's number; "" for a guard. */
  readonly id: string;
  readonly detail: string;
};

export type Verification = {
  readonly ok: boolean;
  readonly checked: {
    readonly entries: number;
    readonly lines: number;
    readonly accounts: number;
    readonly blocks: number;
  };
  /** The first differences, the journal's before what follows from it. */
  readonly differences: readonly LedgerFault[];
};

/**
 * Verifies what the caller may see: a tenant's books in a transaction of that tenant, all of them as the owner of the
 * database. Entries of a transaction still open are unsealed until it commits.
 */
export async function verify(
  db: Reader,
  { limit = 100 }: { readonly limit?: number } = {},
): Promise<Verification> {
  const { rows: differences } = await sql<LedgerFault>`
    select fault as what, coalesce(id::text, '') as id, detail from ledger.faults() limit ${limit}`.execute(
    db,
  );
  const { rows } = await sql<Verification["checked"]>`
    select (select count(*)::int from ledger.journal) as entries, (select count(*)::int from ledger.posting) as lines,
      (select count(*)::int from ledger.account) as accounts, (select count(*)::int from ledger.block) as blocks`.execute(
    db,
  );
  const [checked] = rows;
  if (!checked) throw new Error("the ledger did not answer");
  return { ok: differences.length === 0, checked, differences };
}
