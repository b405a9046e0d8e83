import type { Trx } from "~db/transaction";

export type UnrolledItem = { readonly id: string; readonly code: string; readonly year: number };

/**
 * The board's items up to a year whose roll is not signed: with them the year cannot be closed. What a financier has given is
 * no appropriation: it goes on as a debt to the financier, and nothing of it lapses.
 */
export const findUnrolled = (
  trx: Trx,
  boardId: string,
  untilYear: number,
): Promise<UnrolledItem[]> =>
  trx
    .selectFrom("appropriationItem as item")
    .leftJoin("yearRoll as roll", (join) =>
      join.onRef("roll.itemId", "=", "item.id").on("roll.signedBy", "is not", null),
    )
    .select(["item.id", "item.code", "item.year"])
    .where("item.boardId", "=", boardId)
    .where("item.source", "=", "appropriation")
    .where("item.year", "<=", untilYear)
    .where("roll.id", "is", null)
    .orderBy("item.year")
    .orderBy("item.code")
    .execute();
