import { describe, expect, it } from "vitest";
import { isCovered, sharesOf, type Funding } from "~/domain/appropriations";
import { oreFromKronor, zero, type Ore } from "~ledger/amount";

const kr = (text: string): Ore => oreFromKronor(text) ?? zero;
const promised = (amount: string) => [{ itemId: "I27", amount: kr(amount) }];

describe("what pays a year (12 and 17 §§ anslagsförordningen)", () => {
  it("is first the promise that no item has covered, then the year's own item", () => {
    expect(sharesOf(kr("100.00"), { uncovered: promised("30.00") })).toEqual({
      coming: promised("30.00"),
      ofItem: kr("70.00"),
    });
    expect(sharesOf(kr("100.00"), { uncovered: [] })).toEqual({
      coming: [],
      ofItem: kr("100.00"),
    });
    expect(sharesOf(kr("20.00"), { uncovered: promised("30.00") })).toEqual({
      coming: promised("20.00"),
      ofItem: zero,
    });
  });

  it("needs no authority when the year's item has come and covers all that is reserved for it", () => {
    const funding: Funding = {
      year: 2028,
      itemId: "I28",
      uncovered: [],
      uncoveredReserve: [],
    };
    expect(isCovered(funding)).toBe(true);
    expect(isCovered({ ...funding, itemId: null })).toBe(false);
    expect(isCovered({ ...funding, uncoveredReserve: promised("0.01") })).toBe(false);
  });
});
