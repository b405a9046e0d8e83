import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatAmounts } from "~/domain/claims";
import { kronor, oreFromKronor, ore, subtract, sum, type Ore } from "~ledger/amount";

const rates = [{ percent: "45.24" }, { percent: "15" }];
const kr = (text: string): Ore => oreFromKronor(text) ?? ore(0n);
const following = (salary: Ore) => flatAmounts(salary, rates).map(({ amount }) => amount);
const whole = (salary: Ore) => sum([salary, ...following(salary)]);

describe("what follows of the salaries", () => {
  test("each rate on the salaries and what was counted before it, rounded half up", () => {
    expect(following(kr("305160.00")).map(kronor)).toEqual(["138054.38", "66482.16"]);
    expect(following(kr("76290.00")).map(kronor)).toEqual(["34513.60", "16620.54"]);
    expect(following(kr("0.00")).map(kronor)).toEqual(["0.00", "0.00"]);
  });

  test("a disallowed salary takes its flat rates with it: 87 750,00 is 146 565,32 in all (M4)", () => {
    const [all, without] = [kr("305160.00"), kr("217410.00")];
    expect(kronor(subtract(whole(all), whole(without)))).toBe("146565.32");
    expect(following(kr("87750.00")).map(kronor)).toEqual(["39698.10", "19117.22"]);
  });

  test("more salary never gives less, and nothing is left when the salary goes", () => {
    const salary = fc.bigInt({ min: 0n, max: 100_000_000n }).map(ore);
    fc.assert(
      fc.property(salary, salary, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const [a, b] = [following(less), following(more)];
        expect(a.every((amount, at) => amount <= (b[at] ?? ore(-1n)))).toBe(true);
      }),
    );
  });
});
