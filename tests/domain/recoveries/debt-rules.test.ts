import { describe, expect, it } from "vitest";
import {
  clear,
  debtOn,
  duesLeft,
  groundsFor,
  instalmentAmounts,
  recoveryReferenceIn,
} from "~/domain/recoveries/index";
import { respiteStart, splitRecovered, type DebtBasis } from "~/domain/recoveries/debt-rules";
import { respitePlan } from "~/domain/recoveries/respite-plan";
import type { PlainDate } from "~/domain/shared/dates";
import { fraction } from "~/domain/shared/fraction";
import { oreFromKronor, sum, zero, type Ore } from "~ledger/amount";

const kr = (text: string): Ore => oreFromKronor(text) ?? zero;
const day = (text: string) => text as PlainDate;
const rates = {
  late: [
    { from: day("2025-01-01"), percent: fraction(3n) },
    { from: day("2025-07-01"), percent: fraction(2n) },
  ],
  respite: [{ from: day("2025-01-01"), percent: fraction(204n, 100n) }],
};
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
      respiteFrom: null,
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
    expect(debtOn(m4, day("2025-08-15"), { ...rates, late: rates.late.slice(1) })).toMatchObject({
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
      respiteFrom: null,
      amount: kr("30000.00"),
    }));
    const basis = { ...m4, cleared: kr("22386.99"), dues };
    expect(duesLeft(basis).map(({ left }) => left)).toEqual([kr("20000.00"), kr("30000.00")]);
  });
});

describe("respite, 6 § förordningen (1993:1138) om hantering av statliga fordringar", () => {
  const due = (no: number, on: string, amount: string, from: string | null = "2025-06-19") => ({
    no,
    dueOn: day(on),
    interestFrom: day(on),
    respiteFrom: from === null ? null : day(from),
    amount: kr(amount),
  });
  const respite = { dues: [due(1, "2025-09-01", "72386.99")] };

  it("costs the State's lending rate and two points, from the day it was due until the new day", () => {
    const [part] = debtAt("2025-08-15", respite).parts;
    // 72 386,99 for 57 days at 4,04 %.
    expect(part).toMatchObject({
      kind: "respite",
      days: 57,
      percent: fraction(404n, 100n),
      interest: kr("456.69"),
    });
    expect(debtAt("2025-08-15", respite)).toMatchObject({
      newInterest: kr("456.69"),
      overdue: zero,
    });
  });

  it("gives way to late-payment interest on the new day, and the sum is rounded once", () => {
    const { parts, newInterest } = debtAt("2025-10-01", respite);
    expect(parts.map(({ kind, from, to, days }) => [kind, from, to, days])).toEqual([
      ["respite", "2025-06-19", "2025-09-01", 74],
      ["late", "2025-09-01", "2025-10-01", 30],
    ]);
    // 592,899… at 4,04 % and 594,961… at 10 %.
    expect(newInterest).toBe(kr("1187.86"));
  });

  it("costs nothing before the day the debt was to be paid", () => {
    expect(debtAt("2025-06-19", respite).parts).toEqual([]);
    expect(respiteStart(m4, day("2025-06-01"))).toBe("2025-06-19");
  });

  it("begins the day it is given when the debt is late already: until then interest is late", () => {
    expect(respiteStart(m4, day("2025-07-11"))).toBe("2025-07-11");
    const given = { dues: [due(1, "2025-09-01", "72386.99", "2025-07-11")] };
    const { parts } = debtAt("2025-08-15", { ...given, interestUntil: day("2025-07-11") });
    expect(parts).toMatchObject([{ kind: "respite", from: "2025-07-11", days: 35 }]);
  });

  it("a second respite goes on from the first: no day is free, and none is counted twice", () => {
    const second = { ...m4, ...respite, interestUntil: day("2025-08-01") };
    expect(respiteStart(second, day("2025-08-01"))).toBe("2025-08-01");
  });

  it("counts instalments too: each part carries the interest of what is left until its day", () => {
    const plan = respitePlan(
      [due(1, "2025-07-01", "30000.00"), due(2, "2025-08-01", "42386.99")],
      rates,
    );
    // 72 386,99 for 12 days, and 42 386,99 for 31 days, at 4,04 %.
    expect(plan.ok && plan.value.map(({ interest }) => interest)).toEqual([
      kr("96.15"),
      kr("145.44"),
    ]);
  });

  it("follows a new lending rate from its day", () => {
    const changed = {
      ...rates,
      respite: [...rates.respite, { from: day("2025-08-01"), percent: fraction(1n) }],
    };
    const debt = debtOn({ ...m4, ...respite }, day("2025-08-15"), changed);
    expect(debt.ok && debt.value.parts.map(({ percent }) => percent)).toEqual([
      fraction(404n, 100n),
      fraction(3n),
    ]);
  });

  it("cannot be told when no lending rate is known for its first day", () => {
    const unknown = { ...rates, respite: [] };
    expect(debtOn({ ...m4, ...respite }, day("2025-08-15"), unknown)).toMatchObject({
      code: "recovery.lendingRateMissing",
      params: { day: "2025-06-19" },
    });
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
