/** What the ledger and the other subjects say about a project when it is to be settled. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { add, type Ore } from "~ledger/amount";
import { balance, balances } from "~ledger/index";
import { isReplaced } from "../disbursements/index.server";
import { inHoldersBooks } from "../grant-boards/index.server";
import { refuse, type Refusal } from "../shared/result";
import type { YearRoom } from "./settlement-money";

export type LedgerState = {
  /** What the recipient has got or is about to get, less what it has been told to pay back: cost and advance. */
  readonly paid: Ore;
  readonly recognised: Ore;
  readonly advance: Ore;
  readonly rooms: readonly YearRoom[];
};

export const ledgerState = (trx: Trx, projectId: string): Promise<LedgerState> =>
  inHoldersBooks(trx, projectId, () => stateIn(trx, projectId));

async function stateIn(trx: Trx, projectId: string): Promise<LedgerState> {
  const dims = { project: projectId };
  const recognised = await balance(trx, { role: "grantCost", dims });
  const advance = await balance(trx, { role: "advance", dims });
  return {
    paid: add(recognised, advance),
    recognised,
    advance,
    rooms: (await balances(trx, { role: "committed", dims })).map(({ dims, balance }) => ({
      year: Number(dims.year),
      left: balance,
    })),
  };
}

/** A settlement counts what is paid, so nothing may be under way: no claim under review, payment unconfirmed, recovery or control open. */
export async function underWay(trx: Trx, projectId: string): Promise<Refusal | null> {
  const claim = await trx
    .selectFrom("claim")
    .select("no")
    .where("projectId", "=", projectId)
    .where("status", "=", "submitted")
    .executeTakeFirst();
  if (claim) return refuse("settlement.claimUnderReview", { no: String(claim.no) });
  const order = await trx
    .selectFrom("paymentOrder")
    .select("reference")
    .where("projectId", "=", projectId)
    .where("status", "<>", "confirmed")
    .where(sql<boolean>`not ${isReplaced}`)
    .executeTakeFirst();
  if (order) return refuse("settlement.paymentUnderWay", { reference: order.reference });
  const recovery = await trx
    .selectFrom("recovery")
    .select("reference")
    .where("projectId", "=", projectId)
    .where("status", "not in", ["waived", "settled"])
    .executeTakeFirst();
  if (recovery) return refuse("settlement.recoveryUnderWay", { reference: recovery.reference });
  const control = await trx
    .selectFrom("control")
    .select("no")
    .where("projectId", "=", projectId)
    .where("status", "<>", "closed")
    .executeTakeFirst();
  return control ? refuse("settlement.controlUnderWay", { no: String(control.no) }) : null;
}
