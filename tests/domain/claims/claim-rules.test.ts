import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimMoney, judgeLines, type ClaimMoney, type GrantTerms } from "~/domain/claims";
import { fraction } from "~/domain/shared/fraction";
import { add, kronor, min, ore, subtract, zero, type Ore } from "~ledger/amount";

/** ANS-002 as decided. */
const terms: GrantTerms = {
  grant: ore(59_000_000n),
  total: ore(82_583_704n),
  advancePercent: fraction(50n),
  advanceCap: ore(40_000_000n),
  retentionPercent: fraction(20n),
};
const line = (amount: bigint, approved: bigint, reason = "") => ({
  id: "a",
  amount: ore(amount),
  approved: ore(approved),
  reason,
});

describe("a line is judged", () => {
  test("whole without a word, in part or not at all with a reason", () => {
    expect(judgeLines([line(100n, 100n)])).toBeNull();
    expect(judgeLines([line(100n, 99n, "Kvitto saknas."), line(100n, 0n, "Utanför tid.")])).toBe(
      null,
    );
    expect(judgeLines([line(100n, 0n)])).toMatchObject({
      kind: "invalid",
      field: "lines[0].reason",
      code: "claim.lineReasonMissing",
    });
  });

  test("never above what was claimed and never below nothing, reason or not", () => {
    for (const approved of [101n, -1n]) {
      expect(judgeLines([line(100n, approved, "Därför.")])).toMatchObject({
        field: "lines[0].approved",
        code: "claim.lineAboveClaimed",
      });
    }
  });

  test("a deduction is approved up to itself: never turned into a cost, never made larger", () => {
    expect(judgeLines([line(-100n, -100n)])).toBeNull();
    expect(judgeLines([line(-100n, -40n, "Bara en del hör hit.")])).toBeNull();
    for (const approved of [-101n, 1n]) {
      expect(judgeLines([line(-100n, approved, "Därför.")])?.code).toBe("claim.lineAboveClaimed");
    }
  });

  test("every wrong line is named, by its place in the form", () => {
    const wrong = judgeLines([line(1n, 2n), line(1n, 1n), line(3n, 2n)]);
    expect([wrong?.field, ...(wrong?.more ?? []).map(({ field }) => field)]).toEqual([
      "lines[0].approved",
      "lines[2].reason",
    ]);
  });
});

/** The claims one after the other, each paid before the next, as the ledger would have it. */
function inTurn(claims: readonly Ore[], advance: Ore): ClaimMoney[] {
  let approvedBefore = zero;
  let paid = advance;
  let recognised = zero;
  return claims.map((approved) => {
    const money = claimMoney(terms, approved, {
      approvedBefore,
      paid,
      recognised,
      advance: subtract(paid, recognised),
    });
    approvedBefore = money.cumulative;
    paid = add(paid, money.pay);
    recognised = add(recognised, add(money.pay, money.settled));
    return money;
  });
}

describe("what an approved claim means", () => {
  const claims = [21_243_117n, 23_641_833n, 21_497_761n].map(ore);

  test("ANS-002: 0,00, 25 670,05 and 151 329,95, and the advance accounted for in the first two", () => {
    const money = inTurn(claims, ore(29_500_000n));
    expect(money.map(({ pay }) => kronor(pay))).toEqual(["0.00", "25670.05", "151329.95"]);
    expect(money.map(({ settled }) => kronor(settled))).toEqual(["151766.49", "143233.51", "0.00"]);
    expect(money.map(({ earned }) => kronor(earned))).toEqual([
      "151766.49",
      "320670.05",
      "474255.78",
    ]);
  });

  test("without an advance everything earned is paid, up to what is kept", () => {
    const money = inTurn(claims, zero);
    expect(money.map(({ pay }) => kronor(pay))).toEqual(["151766.49", "168903.56", "151329.95"]);
    expect(money.every(({ settled }) => settled === 0n)).toBe(true);
  });

  test("a later claim after the cap gives nothing and recognises nothing", () => {
    const [, , , last] = inTurn([...claims, ore(5_000_000n)], ore(29_500_000n));
    expect([last?.pay, last?.settled]).toEqual([0n, 0n]);
  });

  test("a correction downwards is never paid back by a claim, and what follows waits until it is earned", () => {
    const money = inTurn([claims[0] ?? zero, ore(-5_000_000n), ore(5_000_000n)], zero);
    expect(money.map(({ pay }) => kronor(pay))).toEqual(["151766.49", "0.00", "0.00"]);
  });

  const amount = fc.bigInt({ min: -5_000_000n, max: 60_000_000n }).map(ore);
  const ahead = fc.bigInt({ min: 0n, max: 47_200_000n }).map(ore);

  test("for any claims and any advance: never above the cap, the advance never more than settled", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), ahead, (approved, advance) => {
        const positive = approved.filter((each, at) => at > 0 || each >= 0n);
        const money = inTurn(positive, advance);
        const pay = money.reduce((sum, each) => add(sum, each.pay), advance);
        const settled = money.reduce((sum, each) => add(sum, each.settled), zero);
        const cap = money[0]?.cap ?? ore(47_200_000n);
        expect(pay <= cap).toBe(true);
        expect(settled <= advance).toBe(true);
        expect(money.every((each) => each.pay >= 0n && each.settled >= 0n)).toBe(true);
      }),
    );
  });

  test("however the same cost is split into claims, it pays the same in all", () => {
    const parts = fc.array(fc.bigInt({ min: 1n, max: 30_000_000n }).map(ore), {
      minLength: 1,
      maxLength: 10,
    });
    const paidFor = (approved: readonly Ore[], advance: Ore) =>
      inTurn(approved, advance).reduce((sum, { pay }) => add(sum, pay), advance);
    fc.assert(
      fc.property(parts, ahead, (approved, advance) => {
        expect(paidFor(approved, advance)).toBe(paidFor([approved.reduce(add)], advance));
      }),
    );
  });

  test("in whatever order the same claims are approved, they pay the same in all", () => {
    const claimed = fc.array(fc.bigInt({ min: 1n, max: 30_000_000n }).map(ore), {
      minLength: 2,
      maxLength: 10,
    });
    const orders = claimed.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length }),
      ),
    );
    const paid = (approved: readonly Ore[], advance: Ore) =>
      inTurn(approved, advance).reduce(
        (sums, { pay, settled }) => [add(sums[0], pay), add(sums[1], settled)] as const,
        [zero, zero] as readonly [Ore, Ore],
      );
    fc.assert(
      fc.property(orders, ahead, ([first, second], advance) => {
        expect(paid(second, advance)).toEqual(paid(first, advance));
      }),
    );
  });

  test("an approval that would pass the grant by one öre pays the grant's own cap and no more", () => {
    const whole = ore(82_583_704n);
    for (const over of [whole, add(whole, ore(1n)), add(whole, ore(1_000_000n))]) {
      const [money] = inTurn([over], zero);
      expect([money?.earned, money?.pay]).toEqual([terms.grant, 47_200_000n]);
    }
  });

  test("paid and recognised meet: what has been paid and is not yet cost is the advance that is left", () => {
    fc.assert(
      fc.property(
        fc.array(
          amount.filter((each) => each > 0n),
          { maxLength: 12 },
        ),
        ahead,
        (approved, advance) => {
          const money = inTurn(approved, advance);
          const last = money.at(-1);
          const recognised = money.reduce(
            (sum, each) => add(sum, add(each.pay, each.settled)),
            zero,
          );
          expect(recognised).toBe(last ? min(last.earned, last.cap) : zero);
        },
      ),
    );
  });
});
