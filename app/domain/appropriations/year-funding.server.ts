/** What pays a year: its own item, and what of the promises for it no item has covered. */
import type { Trx } from "~db/transaction";
import { min, subtract, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import type { Funding, Part } from "./funding";

type YearBalance = {
  readonly dims: { readonly item?: string; readonly year?: string };
  readonly balance: Ore;
};
type Ground = { readonly boardId: string; readonly code: string };

/**
 * Items of other codes pay for other things, and are left out. A financier's envelope pays every year as long as it lasts: 17 §
 * anslagsförordningen is about appropriations.
 */
export async function yearFunding(
  trx: Trx,
  { boardId, code }: Ground,
): Promise<(year: number) => Funding> {
  const items = await trx
    .selectFrom("appropriationItem")
    .select(["id", "year", "source"])
    .where("boardId", "=", boardId)
    .where("code", "=", code)
    .orderBy("year")
    .execute();
  const fund = items.find(({ source }) => source === "fund");
  if (fund) return (year) => ({ year, itemId: fund.id, uncovered: [], uncoveredReserve: [] });
  const coming = await balances(trx, { role: "comingAppropriation" });
  const used = await balances(trx, { role: "authorityUsed" });
  const held = (all: readonly YearBalance[], item: string, year: number): Ore =>
    all.find(({ dims }) => dims.item === item && dims.year === String(year))?.balance ?? zero;
  return (year) => {
    const promised = items.map(({ id }) => ({
      itemId: id,
      coming: held(coming, id, year),
      // Until an item covers them, promises in decisions are those that use authority; the rest is reserved in calls.
      committed: min(held(used, id, year), held(coming, id, year)),
    }));
    return {
      year,
      itemId: items.find((item) => item.year === year)?.id ?? null,
      uncovered: partsOf(promised, ({ committed }) => committed),
      uncoveredReserve: partsOf(promised, (one) => subtract(one.coming, one.committed)),
    };
  };
}

type Promised = { readonly itemId: string; readonly coming: Ore; readonly committed: Ore };

const partsOf = (all: readonly Promised[], amountOf: (one: Promised) => Ore): Part[] =>
  all
    .map((one) => ({ itemId: one.itemId, amount: amountOf(one) }))
    .filter(({ amount }) => amount > zero);

/** The code and the year of an item. */
export const itemNamed = (trx: Trx, itemId: string) =>
  trx
    .selectFrom("appropriationItem")
    .select(["id", "boardId", "code", "year", "source"])
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
