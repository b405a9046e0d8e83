import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { chainHeads } from "~ledger/index";
import type { Step } from "../shared/command.server";

/**
 * Where the chains of the journal and of the audit trail end: kept outside the database, it tells later whether one was cut
 * or made again. Of the board whose books the transaction is in, or of all for the owner of the database.
 */
export async function* headsFile({ trx }: Pick<Step, "trx">): AsyncGenerator<string> {
  const { rows } = await sql<{ now: string }>`select app_now() as now`.execute(trx);
  const file = {
    format: "lansmedel-heads-1",
    at: rows[0]?.now,
    heads: await chainHeads(trx),
    auditTrail: await trailHeads(trx),
  };
  yield `${JSON.stringify(file, null, 1)}\n`;
}

type TrailHead = { readonly chain: string; readonly seq: string; readonly hash: string };

async function trailHeads(trx: Trx): Promise<TrailHead[]> {
  const { rows } = await sql<TrailHead>`
    select h.chain, h.seq::text as seq, encode(h.hash, 'hex') as hash from audit_head h
    where app_board() is null or h.chain = app_board() order by h.chain collate "C"`.execute(trx);
  return rows;
}
