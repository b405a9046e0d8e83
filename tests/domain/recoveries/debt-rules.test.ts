import { describe, expect, it } from "vitest";
import {
  clear,
  debtOn,
  duesLeft,
  groundsFor,
  instalmentAmounts,
  recoveryReferenceIn,
} from "~/domain/recoveries/index";
import { splitRecovered, type DebtBasis } from "~/domain/recoveries/debt-rules";
import type { PlainDate } from "~/domain/shared/dates";
import { fraction } from "~/domain/shared/fraction";
import { oreFromKronor, sum, zero, type Ore } from "~ledger/amount";

const kr = (text: string): Ore => oreFromKronor(text) ?? zero;
const day = (text: string) => text as PlainDate;
const rates = [
  { from: day("2025-01-01"), percent: fraction(3n) },
  { from: day("2025-07-01"), percent: fraction(2n) },
];
const m4: DebtBasis = {
  principal: kr("72386.99"),
  cleared: zero,
  interestCharged: zero,
  interestCleared: zero,
  interestUntil: null,
  dues: [
    {
      no: 1,
      dueOn: day("2025-06-19"),
      interestFrom: day("2025-06-19"),
      amount: kr("72386.99"),
    },
  ],
};
const debtAt = (on: string, changes: Partial<DebtBasis> = {}) => {
  const debt = debtOn({ ...m4, ...changes }, day(on), rates);
  if (!debt.ok) throw new Error(debt.code);
  return debt.value;
};

describe("what is left of a debt", () => {
  it("is the principal until it is due, and M4's 73 541,22 on 15 August 2025", () => {
    expect(debtAt("2025-06-19")).toMatchObject({ total: kr("72386.99"), overdue: zero });
    expect(debtAt("2025-08-15")).toMatchObject({
      newInterest: kr("1154.23"),
      total: kr("73541.22"),
      overdue: kr("72386.99"),
    });
  });

  it("counts no day twice when interest was charged in between", () => {
    const later = debtAt("2025-08-15", {
      interestCharged: kr("261.78"),
      interestUntil: day("2025-07-01"),
    });
    expect([later.interestLeft, later.newInterest]).toEqual([kr("261.78"), kr("892.44")]);
  });

  it("cannot be told when no reference rate is known for its first day", () => {
    expect(debtOn(m4, day("2025-08-15"), rates.slice(1))).toMatchObject({
      code: "recovery.referenceRateMissing",
      params: { day: "2025-06-19" },
    });
  });

  it("takes interest first, and never more than there is", () => {
    const debt = debtAt("2025-08-15");
    expect(clear(debt, kr("1000.00"))).toEqual({ interest: kr("1000.00"), principal: zero });
    expect(clear(debt, kr("73541.22"))).toEqual({
      interest: kr("1154.23"),
      principal: kr("72386.99"),
    });
    expect(clear(debt, kr("73541.23"))).toBeNull();
  });

  it("takes the earliest due first, of what was left when the dues were set", () => {
    const dues = ["2025-07-01", "2025-08-01"].map((on, at) => ({
      no: at + 1,
      dueOn: day(on),
      interestFrom: day(on),
      amount: kr("30000.00"),
    }));
    const basis = { ...m4, cleared: kr("22386.99"), dues };
    expect(duesLeft(basis).map(({ left }) => left)).toEqual([kr("20000.00"), kr("30000.00")]);
  });
});

describe("instalments", () => {
  it("are whole kronor, the first with what is over, and make the whole", () => {
    const parts = instalmentAmounts(kr("70000.05"), 3);
    expect(parts).toEqual([kr("23334.05"), kr("23333.00"), kr("23333.00")]);
    expect(sum(parts)).toBe(kr("70000.05"));
  });
});

describe("what is taken back", () => {
  it("is of the advance first, and the rest of what had become a cost", () => {
    expect(splitRecovered(kr("100.00"), kr("30.00"))).toEqual({
      advance: kr("30.00"),
      cost: kr("70.00"),
    });
    expect(splitRecovered(kr("20.00"), kr("30.00"))).toEqual({
      advance: kr("20.00"),
      cost: zero,
    });
  });
});

describe("grounds", () => {
  const tia = "förordningen (2016:1364) om statsbidrag";
  const ids = (basis: string, on: string) => groundsFor(basis, day(on)).map(({ id }) => id);

  it("are those of the ordinance, in force when the grant was awarded", () => {
    expect(ids(tia, "2025-03-24")).toEqual(["tia_wrong", "tia_known", "tia_unused"]);
    expect(ids(tia, "2025-03-25")).toContain("tia_democracy");
    expect(ids("37 § förordningen (2010:1122)", "2020-01-01")).toEqual([
      "integration_wrong",
      "integration_purpose",
    ]);
  });

  it("say whether the board shall or may", () => {
    const duties = groundsFor("2010:1122", day("2026-01-01")).map(({ duty }) => duty);
    expect(duties).toEqual(["shall", "may"]);
    expect(groundsFor(tia, day("2026-01-01")).every(({ duty }) => duty === "shall")).toBe(true);
  });
});

describe("the reference on a payment", () => {
  it("is found among other words, however it is spaced", () => {
    expect(recoveryReferenceIn(["Återbetalning ak23 4567-89abcd tack"])).toBe("AK23456789ABCD");
    expect(recoveryReferenceIn(["LM23456789ABCD", "Hyra"])).toBeNull();
  });
});
