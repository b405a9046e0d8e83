import { describe, expect, it } from "vitest";
import {
  costPerResult,
  governingRule,
  inKindAmount,
  paymentYear,
  publicOutcome,
  releases,
  type Indicator,
} from "~/domain/follow-up/index";
import { settledNow } from "~/domain/follow-up/settlement-money";
import { settlement } from "~/domain/follow-up/settlement-rules";
import { oreFromKronor, zero, type Ore } from "~ledger/amount";

const kr = (text: string): Ore => oreFromKronor(text) ?? zero;
const indicator = (given: Partial<Indicator> = {}): Indicator => ({
  id: "I1",
  name: { sv: "Deltagare", en: "Participants" },
  unit: "person",
  bySex: true,
  target: { women: 24, men: 6, total: 30 },
  ...given,
});
const counted = (women: number | null, men: number | null) => ({
  women,
  men,
  total: women === null || men === null ? null : women + men,
  startedWomen: null,
  startedMen: null,
});

describe("the outcome that everyone sees", () => {
  it("is reached or not only when it is known and shown", () => {
    expect(publicOutcome(indicator(), counted(23, 5)).isReached).toBe(false);
    expect(publicOutcome(indicator(), counted(24, 6)).isReached).toBe(true);
    expect(publicOutcome(indicator(), counted(2, 1)).isReached).toBeNull();
    expect(publicOutcome(indicator(), counted(null, 3)).isReached).toBeNull();
    expect(publicOutcome(indicator({ target: null }), counted(23, 5)).isReached).toBeNull();
  });

  it("says nothing of an indicator that nobody answered", () => {
    expect(publicOutcome(indicator()).counts.total).toEqual({ kind: "missing" });
  });

  it("shows employers however few, since they are not people", () => {
    const employers = indicator({ unit: "count", bySex: false, target: null });
    const { counts } = publicOutcome(employers, { ...counted(null, null), total: 2 });
    expect(counts.total).toEqual({ kind: "shown", value: 2 });
  });

  it("gives a share of those who started, never of a hidden number", () => {
    const share = indicator({ unit: "percent", target: null });
    const of = (women: number, men: number) =>
      publicOutcome(share, { ...counted(women, men), startedWomen: 23, startedMen: 5 }).percent;
    expect(of(20, 4)).toBe("85.71");
    expect(of(3, 1)).toBeNull();
  });

  it("costs 46 563,46 per result in ANS-002", () => {
    expect(costPerResult(kr("745015.37"), [null, 16])).toBe(kr("46563.46"));
  });

  it("has no cost per result without a result, or when that would give a small number away", () => {
    expect(costPerResult(kr("745015.37"), [null, null])).toBeNull();
    expect(costPerResult(kr("745015.37"), [0])).toBeNull();
    expect(costPerResult(kr("745015.37"), [4])).toBeNull();
  });
});

describe("a settlement laid out on years and books", () => {
  const rooms = [
    { year: 2027, left: kr("0.00") },
    { year: 2028, left: kr("118000.00") },
  ];

  it("takes the last payment from this year, else from the latest earlier year with room", () => {
    expect(paymentYear(rooms, kr("25436.08"), 2028)).toBe(2028);
    expect(paymentYear(rooms, kr("25436.08"), 2029)).toBe(2028);
    expect(paymentYear(rooms, kr("118000.01"), 2028)).toBeNull();
    expect(paymentYear(rooms, kr("25436.08"), 2027)).toBeNull();
    expect(paymentYear(rooms, zero, 2030)).toBe(2030);
  });

  it("releases what is left of every year", () => {
    expect(releases(rooms, kr("25436.08"), 2028)).toEqual([{ year: 2028, left: kr("92563.92") }]);
  });

  it("makes a cost of the advance up to the final grant, and leaves what is above it", () => {
    const terms = { grant: kr("590000.00"), total: kr("825837.04"), proportional: true };
    const settled = settlement({
      ...terms,
      approved: kr("200000.00"),
      cofinancing: kr("90000.00"),
      paid: kr("295000.00"),
    });
    expect(settledNow(settled, zero)).toBe(settled.finalGrant);
    expect(settledNow(settled, kr("10000.00"))).toBe(settled.finalGrant - kr("10000.00"));
    expect(settledNow(settled, kr("151766.49"))).toBe(zero);
  });

  it("names the rule that governs", () => {
    const grant = kr("590000.00");
    const by = (approved: string, cofinancing: string) =>
      governingRule(
        grant,
        settlement({
          grant,
          total: kr("825837.04"),
          approved: kr(approved),
          cofinancing: kr(cofinancing),
          paid: zero,
          proportional: true,
        }),
      );
    expect(by("745015.37", "198837.04")).toBe("proportional");
    expect(by("745015.37", "235837.04")).toBe("overfinancing");
    expect(by("700000.00", "235837.04")).toBe("overfinancing");
    expect(by("825837.04", "235837.04")).toBe("share");
    expect(by("900000.00", "240000.00")).toBe("grant");
  });

  it("values what is given in kind at the rate of the decided budget", () => {
    expect(inKindAmount("440", kr("220.00"))).toBe(kr("96800.00"));
    expect(inKindAmount("0.5", kr("285.25"))).toBe(kr("142.63"));
  });
});
