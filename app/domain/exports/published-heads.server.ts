import { sql } from "kysely";
import { z } from "zod";
import type { Trx } from "~db/transaction";
import { brokenHeads } from "~ledger/index";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.string().regex(/^\d{1,18}$/);
const headsSchema = z.object({
  format: z.literal("lansmedel-heads-1"),
  heads: z.array(z.object({ tenant: z.string(), chain: z.number().int(), seq, hash })),
  auditTrail: z.array(z.object({ chain: z.string(), seq, hash })),
});
export type PublishedHeads = z.output<typeof headsSchema>;

/** What `audit heads` wrote; null when the text is something else. */
export function publishedHeads(text: string): PublishedHeads | null {
  try {
    return headsSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export type BrokenHead = {
  readonly where: "ledger" | "audit";
  readonly chain: string;
  readonly seq: string;
};

/** The heads that are no longer where they were published: their chain was cut or made again. */
export async function findBrokenHeads(trx: Trx, published: PublishedHeads): Promise<BrokenHead[]> {
  const broken = await brokenHeads(trx, published.heads);
  const { auditTrail } = published;
  const { rows } = await sql<{ chain: string; seq: string }>`
    select p.chain, p.seq::text as seq
    from unnest(${auditTrail.map(({ chain }) => chain)}::text[], ${auditTrail.map(({ seq }) => seq)}::bigint[],
      ${auditTrail.map(({ hash }) => hash)}::text[]) p(chain, seq, hash)
    left join audit_entry e on e.chain = p.chain and e.seq = p.seq
    where p.hash is distinct from encode(case when p.seq = 0 then sha256('lansmedel') else e.hash end, 'hex')
    order by p.chain`.execute(trx);
  return [
    ...broken.map(({ tenant, chain, seq }) => ({
      where: "ledger" as const,
      chain: `${tenant}/${chain}`,
      seq,
    })),
    ...rows.map((row) => ({ where: "audit" as const, ...row })),
  ];
}
