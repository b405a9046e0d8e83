import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicCounts, type Counts, type PublicCounts } from "~/domain/follow-up/index";

const people = fc.integer({ min: 0, max: 40 });
const everyPair = Array.from({ length: 41 * 41 }, (_, at) => [Math.floor(at / 41), at % 41]);

const same = (one: PublicCounts, other: PublicCounts) =>
  JSON.stringify(one) === JSON.stringify(other);
const cells = (counts: Counts) => publicCounts(counts);

describe("cells of 1–4 people are hidden", () => {
  it("and the other sex with them, when the total would give them away", () => {
    expect(cells({ women: 14, men: 2, total: 16 })).toEqual({
      women: { kind: "hidden" },
      men: { kind: "hidden" },
      total: { kind: "shown", value: 16 },
    });
  });

  it("but nought is shown, and a missing figure is missing", () => {
    expect(cells({ women: 25, men: 0, total: 25 }).men).toEqual({ kind: "shown", value: 0 });
    expect(cells({ women: 25, men: null, total: null })).toEqual({
      women: { kind: "shown", value: 25 },
      men: { kind: "missing" },
      total: { kind: "missing" },
    });
  });

  it("never shown, whatever the counts are", () => {
    fc.assert(
      fc.property(people, people, (women, men) => {
        const row = cells({ women, men, total: women + men });
        for (const cell of Object.values(row)) {
          if (cell.kind === "shown") expect(cell.value === 0 || cell.value >= 5).toBe(true);
        }
      }),
    );
  });

  it("in such a way that no hidden cell can be computed from what is shown", () => {
    fc.assert(
      fc.property(people, people, (women, men) => {
        const shown = cells({ women, men, total: women + men });
        const alike = everyPair.filter(([w = 0, m = 0]) =>
          same(cells({ women: w, men: m, total: w + m }), shown),
        );
        const possible = {
          women: new Set(alike.map(([w]) => w)).size,
          men: new Set(alike.map(([, m]) => m)).size,
          total: new Set(alike.map(([w = 0, m = 0]) => w + m)).size,
        };
        for (const key of ["women", "men", "total"] as const) {
          if (shown[key].kind === "hidden") expect(possible[key]).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
