import fc from "fast-check";
import { expect, test } from "vitest";
import { awardedSites, siteMoney } from "~/domain/projects";
import { ore, sum } from "~ledger/amount";

const amount = (most: bigint) => fc.bigInt({ min: 1n, max: most }).map(ore);
const MOST = 10_000_000_00n;
const sites = fc.array(
  fc.record({ grant: amount(MOST), rest: amount(MOST), approved: amount(MOST) }),
  { minLength: 1, maxLength: 12 },
);

test("whatever is granted and however small the project is made, the towns are the whole", () => {
  fc.assert(
    fc.property(sites, amount(MOST), amount(MOST), (rows, granted, others) => {
      const sought = rows.map(({ grant, rest }) => ({ grant, budget: ore(grant + rest) }));
      const total = ore(granted + others);
      const parts = awardedSites(sought, granted, total);
      expect(sum(parts.map(({ grant }) => grant))).toBe(granted);
      expect(sum(parts.map(({ budget }) => budget))).toBe(total);
      expect(parts.every(({ grant, budget }) => grant >= 0n && budget >= grant)).toBe(true);
    }),
  );
});

test("the towns' approved cost, earned grant and payments are the project's, to the last öre", () => {
  const left = fc.bigInt({ min: 0n, max: MOST }).map(ore);
  fc.assert(
    fc.property(sites, left, left, left, (rows, shared, earned, paid) => {
      const of = rows.map(({ grant, rest, approved }) => ({
        grant,
        budget: ore(grant + rest),
        approved,
      }));
      const money = siteMoney(of, { shared, earned, paid });
      const own = sum(of.map(({ approved }) => approved));
      expect(sum(money.map(({ approved }) => approved))).toBe(sum([own, shared]));
      expect(sum(money.map((one) => one.earned))).toBe(earned);
      expect(sum(money.map((one) => one.paid))).toBe(paid);
    }),
  );
});

test("an advance is shared by the grants, since nothing is approved yet", () => {
  const town = (grant: bigint) => ({ grant: ore(grant), budget: ore(grant), approved: ore(0n) });
  const money = siteMoney([town(200n), town(100n)], {
    shared: ore(0n),
    earned: ore(0n),
    paid: ore(100n),
  });
  expect(money.map(({ paid }) => paid)).toEqual([67n, 33n]);
});
