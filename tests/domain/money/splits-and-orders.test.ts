/**
 * What holds for all money, tried on many cases drawn by a seed: splits add up, and claims give the same grant in any order.
 * MONEY_CASES says how many splits are tried (200 000 unless said); of whole projects a tenth of that.
 */
import { expect, it } from "vitest";
import { instalments } from "~/domain/claims/index";
import { settlement } from "~/domain/follow-up/index";
import { fraction } from "~/domain/shared/fraction";
import { allocate, ore, ORE_MAX, sum, zero, type Ore } from "~ledger/amount";

const CASES = Number(process.env["MONEY_CASES"] ?? 200_000);
const SECONDS = 1000;
const patience = Math.max(60, CASES / 1000) * SECONDS;

/** The same numbers for the same seed (a linear congruence on 64 bits, Knuth's constants). */
function dice(seed: bigint) {
  let state = seed;
  return (below: bigint): bigint => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return (state >> 16n) % below;
  };
}

it(
  "a split adds up to its amount, and no part is an öre or more from its share",
  () => {
    const roll = dice(20_261_128n);
    let unlike = 0;
    for (let at = 0; at < CASES; at += 1) {
      const size = at % 3 === 0 ? ORE_MAX >> 8n : 10n ** (2n + roll(11n));
      const amount = ore((roll(2n) === 0n ? 1n : -1n) * roll(size));
      const weights = Array.from({ length: 1 + Number(roll(12n)) }, () => roll(10_000n));
      const total = weights.reduce((a, b) => a + b, 0n);
      const parts = allocate(amount, weights);
      if (total === 0n) {
        expect(parts).toBeNull();
        continue;
      }
      if (!parts) throw new Error(`no split of ${amount} by ${weights.join(", ")}`);
      const isExact =
        sum(parts) === amount &&
        parts.every((part, no) => {
          const off = part * total - amount * (weights[no] ?? 0n);
          return off < total && -off < total;
        });
      if (!isExact) throw new Error(`${amount} by ${weights.join(", ")} gave ${parts.join(", ")}`);
      if (new Set(parts).size > 1) unlike += 1;
    }
    expect(unlike).toBeGreaterThan(CASES / 2);
  },
  patience,
);

type Project = {
  readonly grant: Ore;
  readonly total: Ore;
  readonly cofinancing: Ore;
  readonly claims: readonly Ore[];
};

function project(roll: (below: bigint) => bigint): Project {
  const total = ore(1n + roll(500_000_000n));
  const grant = ore(1n + roll(total));
  const claims = Array.from({ length: Number(roll(7n)) }, () => ore(roll(total / 2n + 1n)));
  return { grant, total, cofinancing: ore(roll(total - grant + 1n)), claims };
}

/** Advance, claims in their order, and the settlement. */
function lived({ grant, total, cofinancing, claims }: Project, percents: readonly bigint[]) {
  const [advance = 0n, retention = 0n] = percents;
  const { advance: ahead, rows } = instalments({
    grant,
    total,
    advancePercent: fraction(advance),
    advanceCap: null,
    retentionPercent: fraction(retention),
    claims,
  });
  const paid = rows.at(-1)?.paid ?? ahead;
  const proportional = total % 2n === 0n;
  const approved = sum(claims);
  return {
    ahead,
    rows,
    paid,
    ...settlement({ grant, total, approved, cofinancing, paid, proportional }),
  };
}

function shuffled(claims: readonly Ore[], roll: (below: bigint) => bigint): Ore[] {
  const left = [...claims];
  return claims.flatMap(() => left.splice(Number(roll(BigInt(left.length))), 1));
}

it(
  "the claims of a project give the same final grant and the same paid sum in any order",
  () => {
    const roll = dice(515_901n);
    let several = 0;
    for (let at = 0; at < CASES / 10; at += 1) {
      const one = project(roll);
      const percents = [roll(101n), roll(101n)];
      const first = lived(one, percents);
      const other = lived({ ...one, claims: shuffled(one.claims, roll) }, percents);
      const same = [first.finalGrant, first.paid, first.payment, first.recovery, first.release];
      const again = [other.finalGrant, other.paid, other.payment, other.recovery, other.release];
      if (same.some((amount, no) => amount !== again[no]))
        throw new Error(
          `${one.claims.join(", ")} in another order: ${same.join(" ")} and ${again.join(" ")}`,
        );
      if (one.claims.length > 1) several += 1;
    }
    expect(several).toBeGreaterThan(CASES / 20);
  },
  patience,
);

it(
  "all that is paid, less what is recovered, is the final grant, and never above what was decided",
  () => {
    const roll = dice(1_640_000n);
    let recovered = 0;
    for (let at = 0; at < CASES / 10; at += 1) {
      const one = project(roll);
      const end = lived(one, [roll(101n), roll(101n)]);
      const payments = [end.ahead, ...end.rows.map(({ pay }) => pay), end.payment];
      const kept = sum([...payments, ore(-end.recovery)]);
      const holds =
        kept === end.finalGrant &&
        end.finalGrant + end.release === one.grant &&
        end.finalGrant <= one.grant &&
        payments.every((payment) => payment >= zero);
      if (!holds) throw new Error(`paid ${payments.join(", ")}, kept ${kept} of ${one.grant}`);
      if (end.recovery > 0n) recovered += 1;
    }
    expect(recovered).toBeGreaterThan(0);
  },
  patience,
);
