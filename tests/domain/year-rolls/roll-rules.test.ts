import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOfRow, planRoll, totalsOf, type Unpaid } from "~/domain/year-rolls";
import { add, ore, oreFromKronor, sum, zero, type Ore } from "~ledger/amount";

const kr = (text: string): Ore => oreFromKronor(text) ?? zero;
const unpaid = (committed: string, given: Partial<Unpaid> = {}): Unpaid => ({
  projectId: "P1",
  committed: kr(committed),
  toBePaid: zero,
  isOver: false,
  ...given,
});
const ground = { saving: zero, available: zero, envelopes: [], lapsed: [] };

describe("the end of a year (7 and 12 §§ anslagsförordningen)", () => {
  it("without permission to save, the next year's appropriation bears what is granted, and what is left is withdrawn", () => {
    const plan = planRoll({ ...ground, unpaid: [unpaid("300.00")], available: kr("50.00") });
    expect(plan.rows).toMatchObject([{ carried: zero, moved: kr("300.00"), returned: zero }]);
    expect(plan).toMatchObject({ saved: zero, withdrawn: kr("350.00") });
  });

  it("carries what may be saved, in order, to the last öre, and the next appropriation bears the rest", () => {
    const rows = [unpaid("300.00"), unpaid("200.00", { projectId: "P2" })];
    const plan = planRoll({ ...ground, unpaid: rows, saving: kr("400.01") });
    expect(plan.rows).toMatchObject([
      { carried: kr("300.00"), moved: zero },
      { carried: kr("100.01"), moved: kr("99.99") },
    ]);
    expect(plan).toMatchObject({ saved: zero, withdrawn: kr("99.99") });
  });

  it("saves of what nobody has been promised only what the promised leaves room for", () => {
    const plan = planRoll({
      ...ground,
      unpaid: [unpaid("300.00")],
      saving: kr("400.00"),
      available: kr("150.00"),
      envelopes: [
        { callId: "C1", promisedItem: null, amount: kr("20.00") },
        { callId: "C2", promisedItem: "I1", amount: kr("5.00") },
      ],
    });
    expect(plan).toMatchObject({
      envelopesTotal: kr("20.00"),
      saved: kr("100.00"),
      withdrawn: kr("70.00"),
    });
  });

  it("takes back what a project that is over has left, and still pays what was approved", () => {
    const row = unpaid("80.00", { toBePaid: kr("20.00"), isOver: true });
    const plan = planRoll({ ...ground, unpaid: [row] });
    expect(plan.rows).toMatchObject([{ returned: kr("80.00"), moved: kr("20.00") }]);
  });
});

const amount = fc.bigInt({ min: 0n, max: 100_000_000n }).map(ore);
it("every öre goes one way, whatever the amounts", () => {
  const row = fc.record({
    projectId: fc.uuid(),
    committed: amount,
    toBePaid: amount,
    isOver: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row), amount, amount, (rows, saving, available) => {
      const plan = planRoll({ ...ground, unpaid: rows, saving, available });
      for (const one of plan.rows) {
        const parts = partsOfRow(one);
        expect(sum([one.carried, one.moved, one.returned])).toBe(add(one.committed, one.toBePaid));
        expect(add(parts.carriedCommitted, parts.carriedToBePaid)).toBe(one.carried);
        expect(add(parts.movedCommitted, parts.movedToBePaid)).toBe(one.moved);
        for (const part of Object.values(parts)) expect(part).toBeGreaterThanOrEqual(zero);
      }
      const { carried, moved, returned } = totalsOf(plan.rows);
      expect(add(carried, plan.saved)).toBeLessThanOrEqual(saving);
      expect(add(plan.saved, plan.withdrawn)).toBe(sum([available, moved, returned]));
    }),
  );
});
