import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSameAccount,
  judgeLine,
  repeatsMovedAgain,
  statementFault,
  type IncomingLine,
  type IncomingStatement,
} from "~/domain/reconciliation/index";
import type { PlainDate } from "~/domain/shared/dates";
import { ore, sum, zero, type Ore } from "~ledger/amount";

const day = "2027-08-19" as PlainDate;
const line = (given: Partial<IncomingLine> = {}): IncomingLine => ({
  position: 1,
  bookedOn: day,
  amount: ore(-29_500_000n),
  reference: "LM23456789ABCD",
  counterparty: null,
  counterpartyAccount: null,
  remittance: null,
  bankReference: null,
  isReturn: false,
  returnReason: null,
  fingerprint: "f",
  ...given,
});
const statement = (amounts: readonly Ore[], opening: Ore = zero): IncomingStatement => ({
  ref: "S1",
  account: "99901001",
  currency: "SEK",
  opening,
  closing: sum([opening, ...amounts]),
  moved: sum(amounts),
  latestDay: day,
});
const around = {
  account: "9990-1001",
  today: day,
  previousClosing: null,
  repeated: zero,
};
const amounts = fc.array(
  fc.bigInt({ min: -1_000_000n, max: 1_000_000n }).filter((amount) => amount !== 0n),
  { maxLength: 20 },
);

describe("a statement can be trusted", () => {
  it("when its opening balance and its lines give its closing balance", () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 0n, max: 1_000_000n }), (some, opening) => {
        expect(statementFault(statement(some.map(ore), ore(opening)), around)).toBeNull();
      }),
    );
  });

  it("never when one amount was changed, by as little as one öre", () => {
    fc.assert(
      fc.property(
        amounts.filter((some) => some.length > 0),
        fc.nat(),
        fc.bigInt({ min: 1n, max: 1_000n }),
        (some, which, by) => {
          const whole = statement(some.map(ore));
          const at = which % some.length;
          const moved = sum(some.map((amount, index) => ore(index === at ? amount + by : amount)));
          expect(statementFault({ ...whole, moved }, around)?.code).toBe("bankFile.doesNotAddUp");
        },
      ),
    );
  });

  it("when it begins where the one before ended, or earlier by the lines that came before", () => {
    const next = statement([ore(-100n)], ore(-500n));
    const after = (previousClosing: bigint, repeated = 0n) =>
      statementFault(next, {
        ...around,
        previousClosing: ore(previousClosing),
        repeated: ore(repeated),
      })?.code;
    expect(after(-500n)).toBeUndefined();
    expect(after(-600n, -100n)).toBeUndefined();
    expect(after(-400n)).toBe("bankFile.openingDiffers");
    expect(after(-600n)).toBe("bankFile.openingDiffers");
  });

  it("tells lines that overlap from money that moved again", () => {
    expect(repeatsMovedAgain(ore(-500n), ore(-600n), ore(-100n))).toBe(false);
    expect(repeatsMovedAgain(ore(-600n), ore(-600n), ore(-100n))).toBe(true);
    expect(repeatsMovedAgain(ore(-600n), ore(-600n), zero)).toBe(false);
  });

  it("when its account is the board's own, however it is written", () => {
    expect(isSameAccount("9990-1001", "99901001")).toBe(true);
    expect(isSameAccount("BG 9990 1001", "9990-1001")).toBe(true);
    expect(isSameAccount("9990-1001", "9990-1027")).toBe(false);
    expect(isSameAccount("", "")).toBe(false);
  });
});

describe("a line finds its order by reference, amount and state", () => {
  const sent = { amount: ore(29_500_000n), status: "sent" };
  const back = line({ amount: ore(29_500_000n) });

  it("and confirms it once", () => {
    expect(judgeLine(line(), sent)).toEqual({ kind: "payment" });
    expect(judgeLine(line(), { ...sent, status: "confirmed" }).oddity).toBe("already_confirmed");
  });

  it("and returns it only after it was confirmed", () => {
    expect(judgeLine(back, sent).oddity).toBe("not_paid");
    expect(judgeLine(back, { ...sent, status: "confirmed" })).toEqual({ kind: "return" });
    expect(judgeLine(back, { ...sent, status: "returned" }).oddity).toBe("already_returned");
  });

  it("or stands in the queue with its cause", () => {
    expect(judgeLine(line({ reference: null }), undefined).oddity).toBe("no_reference");
    expect(judgeLine(line(), undefined).oddity).toBe("unknown_reference");
    expect(judgeLine(line({ amount: ore(-29_500_001n) }), sent).oddity).toBe("amount_differs");
    for (const status of ["approved", "attested", "in_run"]) {
      expect(judgeLine(line(), { ...sent, status }).oddity).toBe("not_sent");
    }
  });
});
