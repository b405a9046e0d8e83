import type { Trx } from "~db/transaction";

/** The next number of the board's case series for the year: "DEMO 851-0102-2027". Two who ask at once get two numbers. */
export async function nextCaseNumber(trx: Trx, boardId: string, year: number): Promise<string> {
  const { casePrefix } = await trx
    .selectFrom("board")
    .select("casePrefix")
    .where("id", "=", boardId)
    .executeTakeFirstOrThrow();
  const { nextNumber } = await trx
    .insertInto("caseSeries")
    .values({ boardId, year, nextNumber: 2 })
    .onConflict((conflict) =>
      conflict
        .columns(["boardId", "year"])
        .doUpdateSet((eb) => ({ nextNumber: eb("caseSeries.nextNumber", "+", 1) })),
    )
    .returning("nextNumber")
    .executeTakeFirstOrThrow();
  return `${casePrefix}${String(nextNumber - 1).padStart(4, "0")}-${year}`;
}
