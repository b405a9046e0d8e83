/** Posting what several tenants have a part in: an entry in the books of each, under one key, all of them or none. */
import { sql } from "kysely";
import { dimTexts, partsOf, type Part, type TenantOf } from "./entry-lines";
import { LedgerRefusal } from "./errors";
import type { Trx } from "./executor";
import {
  givenDims,
  postPrepared,
  reverse,
  soundly,
  type Posted,
  type Posting,
  type Reversal,
} from "./post";

export type PostingBetween = { readonly posting: Posting; readonly tenantOf: TenantOf };

/**
 * Posts each entry in the books where its accounts are. What goes between two tenants is owed from one to the other, mirrored
 * in both. Tenants are taken in the order of their names, so that nobody waits in a ring. Answers, in the order given, with the
 * entry in the books of the transaction's tenant; where it has no part, with another's. Joins the caller's transaction.
 * @throws LedgerRefusal as post, for any of the tenants: a month that is closed in one of them closes it for all
 */
export async function postBetween(trx: Trx, entries: readonly PostingBetween[]): Promise<Posted[]> {
  const split = entries.map(({ posting, tenantOf }) => {
    soundly(posting);
    const dims = givenDims(posting);
    return { posting, dims, parts: partsOf(posting.kind, dims, posting.amounts, tenantOf) };
  });
  const tenants = new Set(split.flatMap(({ parts }) => [...parts.keys()]));
  const own = await tenantNow(trx);
  const posted: (Posted | undefined)[] = split.map(() => undefined);
  for (const tenant of [...tenants].toSorted()) {
    const mine = split.flatMap(({ posting, dims, parts }, at) => {
      const part = parts.get(tenant);
      return part
        ? [{ at, prepared: { posting, dims: textOf(dims, part), lines: part.lines } }]
        : [];
    });
    await enterBooks(trx, tenant);
    const answers = await postPrepared(
      trx,
      mine.map(({ prepared }) => prepared),
    );
    for (const [index, { at }] of mine.entries()) {
      if (tenant === own || !posted[at]) posted[at] = answers[index];
    }
  }
  await enterBooks(trx, own);
  return posted.map((answer) => {
    if (!answer) throw new Error("the ledger did not answer");
    return answer;
  });
}

export type ReversalBetween = Omit<Reversal, "journalId"> & {
  /** The key of what is reversed, in the books of each. */
  readonly reverses: string;
  readonly tenants: readonly string[];
};

/** Reverses what `postBetween` posted, in the books of every tenant that has a part in it. */
export async function reverseBetween(
  trx: Trx,
  { reverses, tenants, ...said }: ReversalBetween,
): Promise<void> {
  const own = await tenantNow(trx);
  let found = 0;
  for (const tenant of [...new Set(tenants)].toSorted()) {
    await enterBooks(trx, tenant);
    const { rows } = await sql<{ id: string }>`
      select journal_id::text as id from ledger.journal where tenant = ${tenant} and key = ${reverses}`.execute(
      trx,
    );
    for (const { id } of rows) {
      await reverse(trx, { ...said, journalId: id });
      found += 1;
    }
  }
  await enterBooks(trx, own);
  if (found === 0) throw new LedgerRefusal("ledger.unknownEntry");
}

const textOf = (dims: ReturnType<typeof givenDims>, { other }: Part): string =>
  JSON.stringify(dimTexts({ ...dims, ...(other !== null && { board: other }) }));

async function tenantNow(trx: Trx): Promise<string> {
  const { rows } = await sql<{ tenant: string }>`
    select coalesce(current_setting('ledger.tenant', true), '') as tenant`.execute(trx);
  return rows[0]?.tenant ?? "";
}

const enterBooks = (trx: Trx, tenant: string) =>
  sql`select set_config('ledger.tenant', ${tenant}, true)`.execute(trx);
