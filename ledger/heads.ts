/** The heads of the hash chains. Kept outside the database they tell later whether a chain was made again. */
import { sql } from "kysely";
import type { Reader } from "./executor";

export type ChainHead = {
  readonly tenant: string;
  readonly chain: number;
  /** How many blocks the chain has. */
  readonly seq: string;
  /** The last block's hash, in hexadecimal. */
  readonly hash: string;
};

/** The heads that the caller may see: a tenant's in a transaction of that tenant, all of them as the owner of the database. */
export async function chainHeads(db: Reader): Promise<ChainHead[]> {
  const { rows } = await sql<ChainHead>`
    select h.tenant, h.chain::int as chain, h.seq::text as seq, encode(h.hash, 'hex') as hash
    from ledger.chain_head h order by h.tenant collate "C", h.chain`.execute(db);
  return rows;
}

/**
 * Those of the heads, published earlier, whose block is not there now or has another hash: their chain has been cut or
 * made again. Compares with what the caller may see.
 */
export async function brokenHeads(
  db: Reader,
  published: readonly ChainHead[],
): Promise<ChainHead[]> {
  const { rows } = await sql<{ at: number }>`
    select p.at::int as at
    from unnest(${published.map(({ tenant }) => tenant)}::text[], ${published.map(({ chain }) => chain)}::int[],
      ${published.map(({ seq }) => seq)}::bigint[], ${published.map(({ hash }) => hash)}::text[])
      with ordinality p(tenant, chain, seq, hash, at)
    left join ledger.block b on b.tenant = p.tenant and b.chain = p.chain and b.seq = p.seq
    where p.hash is distinct from
      encode(case when p.seq = 0 then ledger.genesis(p.tenant, p.chain::smallint) else b.hash end, 'hex')
    order by p.at`.execute(db);
  return rows.flatMap(({ at }) => published[at - 1] ?? []);
}
