import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mayBeAppealed,
  partialWays,
  proposalRefusal,
  suggestYears,
} from "~/domain/decisions/decision-rules";
import { fixed } from "~/domain/shared/fraction";
import { ore } from "~ledger/amount";
import { demoDefinition, kr } from "../../support/builders";

const ground = {
  sought: kr("590000.00"),
  years: [2027, 2028],
  thresholdMet: true,
  aboveMinimum: true,
};
const years = (...amounts: string[]) =>
  amounts.map((amount, index) => ({ year: 2027 + index, amount: kr(amount) }));

describe("a proposal", () => {
  test("below the threshold can only be a refusal", () => {
    const award = {
      outcome: "granted",
      granted: kr("590000.00"),
      years: years("590000.00"),
    } as const;
    expect(proposalRefusal(award, { ...ground, thresholdMet: false })?.code).toBe(
      "decision.belowThreshold",
    );
    expect(proposalRefusal(award, { ...ground, aboveMinimum: false })?.code).toBe(
      "decision.belowThreshold",
    );
    const refusal = { outcome: "refused", granted: ore(0n), years: [] } as const;
    expect(proposalRefusal(refusal, { ...ground, thresholdMet: false })).toBeNull();
  });

  test("an öre too little in the years is refused, naming the difference", () => {
    const short = {
      outcome: "granted",
      granted: kr("590000.00"),
      years: years("295000.00", "294999.99"),
    } as const;
    expect(proposalRefusal(short, ground)).toMatchObject({
      code: "decision.yearsSum",
      params: { difference: "0.01" },
    });
  });

  test("a refusal has no amount", () => {
    const wrong = { outcome: "refused", granted: kr("1.00"), years: years("1.00") } as const;
    expect(proposalRefusal(wrong, ground)?.code).toBe("decision.refusedWithAmount");
  });
});

describe("a partial award", () => {
  test("leaves two ways: a gap to fill, or a smaller project with the same share (M7)", () => {
    const ways = partialWays(kr("815000.00"), kr("1200000.00"), kr("2377850.11"));
    expect(ways).toMatchObject({
      gap: kr("385000.00"),
      reducedTotal: kr("1614956.53"),
      reduction: kr("762893.58"),
    });
    expect([fixed(ways.filledShare, 4), fixed(ways.keptShare, 4)]).toEqual(["34.2747", "50.4658"]);
  });
});

describe("the spread over years", () => {
  test("begins with the advance, or with everything that the first year still has", () => {
    const left = [
      { year: 2027, left: kr("1000000.00") },
      { year: 2028, left: kr("1500000.00") },
    ];
    expect(suggestYears(kr("590000.00"), kr("295000.00"), left)).toEqual(
      years("295000.00", "295000.00"),
    );
    const leftLater = [
      { year: 2027, left: kr("305000.00") },
      { year: 2028, left: kr("510000.00") },
    ];
    expect(suggestYears(kr("815000.00"), ore(0n), leftLater)).toEqual(
      years("305000.00", "510000.00"),
    );
  });

  test("never uses more of a year than is left", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 10n });
    fc.assert(
      fc.property(amount, amount, amount, amount, (granted, advance, first, second) => {
        const left = [
          { year: 2027, left: ore(first) },
          { year: 2028, left: ore(second) },
        ];
        const spread = suggestYears(ore(granted), ore(advance), left);
        const used = spread.reduce((sum, year) => sum + year.amount, 0n);
        const least = granted < first + second ? granted : first + second;
        expect(spread.every((year, index) => year.amount <= (left[index]?.left ?? 0n))).toBe(true);
        // Where the advance is below what the first year has, the second may run out first.
        expect(used <= least).toBe(true);
      }),
    );
  });
});

test("whether a decision may be appealed follows the call's legal basis and the outcome", () => {
  const definition = (granted: boolean, refused: boolean) => ({
    ...demoDefinition,
    legalBasis: {
      ...demoDefinition.legalBasis,
      appealable: { ...demoDefinition.legalBasis.appealable, granted, refused },
    },
  });
  expect(mayBeAppealed({ definition: demoDefinition, outcome: "refused" })).toBe(false);
  expect(mayBeAppealed({ definition: definition(false, true), outcome: "refused" })).toBe(true);
  expect(mayBeAppealed({ definition: definition(false, true), outcome: "granted" })).toBe(false);
  expect(mayBeAppealed({ definition: definition(false, true), outcome: "partial" })).toBe(true);
});
