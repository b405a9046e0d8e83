import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";

export type LockedFund = NonNullable<Awaited<ReturnType<typeof lockFund>>>;

/** The fund and its envelope, locked: what is done with its money is done one at a time. Undefined when it is out of reach. */
export async function lockFund(trx: Trx, fundId: string) {
  if (!isUuid(fundId)) return undefined;
  return funds(trx).where("fund.id", "=", fundId).forUpdate("item").executeTakeFirst();
}

/** The same by what somebody wrote on a payment. */
export const lockFundNamed = (trx: Trx, reference: string) =>
  funds(trx).where("fund.reference", "=", reference).forUpdate("item").executeTakeFirst();

const funds = (trx: Trx) =>
  trx
    .selectFrom("receivedFund as fund")
    .innerJoin("appropriationItem as item", "item.id", "fund.id")
    .innerJoin("board", "board.id", "fund.boardId")
    .select(["fund.id", "fund.boardId", "fund.reference", "fund.agreedOre as agreed"])
    .select(["fund.isAbout", "board.bankgiro"]);
