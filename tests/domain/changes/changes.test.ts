import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  changeMoves,
  changeStatuses,
  moveChange,
  partFault,
  yearFault,
  type AskedPart,
  type ChangeGround,
  type ChangeMove,
} from "~/domain/changes/index";
import { contentAfter } from "~/domain/changes/content-after";
import { readPart, writePart } from "~/domain/changes/part-json";
import { changedParts, type DecidedLine, type DecisionContent } from "~/domain/decisions/index";
import type { PlainDate } from "~/domain/shared/dates";
import { ore, sum, type Ore } from "~ledger/amount";
import { kr } from "../../support/builders";

describe("the states of a request", () => {
  const all = changeStatuses.flatMap((status) =>
    (Object.keys(changeMoves) as ChangeMove[]).map((move) => [status, move] as const),
  );
  test.each(all)("%s, %s", (status, move) => {
    const { from, to } = changeMoves[move];
    const moved = moveChange(status, move);
    if ((from as readonly string[]).includes(status))
      expect(moved).toEqual({ ok: true, value: to });
    else expect(moved).toMatchObject({ code: "change.wrongStatus", params: { status } });
  });
});

const categories = ["LON", "EXT", "MAT", "INT", "BAP"] as const;
const kinds = { LON: "salary", EXT: "other", MAT: "other", INT: "income", BAP: "in_kind" } as const;
const lines: readonly DecidedLine[] = [
  { category: "LON", amount: kr("500000.00") },
  { category: "EXT", amount: kr("200000.00") },
  { category: "MAT", amount: kr("50000.00") },
  { category: "INT", amount: kr("-10000.00") },
  { category: "BAP", amount: kr("60000.00") },
];
const day = (text: string) => text as PlainDate;
const decided: DecisionContent = {
  endsOn: day("2028-07-31"),
  content: "Mentorer för unga kvinnor.",
  granted: kr("590000.00"),
  total: kr("800000.00"),
  lines,
  partners: [],
  signatories: ["Ordförande"],
};
const ground: ChangeGround = {
  startsOn: day("2027-08-01"),
  endsOn: decided.endsOn,
  latestEnd: day("2028-12-31"),
  claimedTo: day("2027-10-31"),
  lines,
  costs: { EXT: kr("60000.00") },
  kinds,
  costMethod: "actual",
  partners: [],
  signatories: 1,
};
const total = (of: readonly DecidedLine[]): Ore => sum(of.map(({ amount }) => amount));
const budget = (before: readonly DecidedLine[], after: readonly DecidedLine[]): AskedPart => ({
  kind: "budget",
  before: { lines: before },
  after: { lines: after },
  reason: "Det kostade mer än vi trodde.",
});

test("any sequence of granted changes keeps the budget's sum, the award and what is approved", () => {
  const move = fc.record({
    from: fc.nat(categories.length - 1),
    to: fc.nat(categories.length - 1),
    amount: fc.bigInt(1n, 60_000_000n),
    isUneven: fc.boolean(),
  });
  let granted = 0;
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let now = decided;
      for (const { from, to, amount, isUneven } of moves) {
        const after = now.lines.map((line, at) => ({
          ...line,
          amount: ore(
            line.amount -
              (at === from ? amount : 0n) +
              (at === to ? amount : 0n) +
              (isUneven && at === 0 ? 1n : 0n),
          ),
        }));
        const part = budget(now.lines, after);
        if (partFault(part, { ...ground, lines: now.lines })) continue;
        granted += 1;
        now = contentAfter(now, [part]);
        expect(total(now.lines)).toBe(decided.total);
        expect(now).toMatchObject({ granted: decided.granted, total: decided.total });
        const inKind = now.lines.find(({ category }) => category === "BAP");
        expect(inKind?.amount).toBe(kr("60000.00"));
        for (const { category, amount: left } of now.lines) {
          if (category === "INT") expect(left).toBeLessThanOrEqual(0n);
          else expect(left).toBeGreaterThanOrEqual(category === "EXT" ? kr("60000.00") : 0n);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(granted).toBeGreaterThan(100);
});

describe("the time of a project", () => {
  const time = (endsOn: string): Extract<AskedPart, { kind: "time" }> => ({
    kind: "time",
    before: { endsOn: decided.endsOn },
    after: { endsOn: day(endsOn) },
    reason: "Vi behöver mer tid.",
  });

  it.each([
    ["2027-10-30", "change.endsBeforeClaim"],
    ["2027-07-31", "change.endsBeforeStart"],
    ["2028-07-31", "change.sameAsNow"],
    ["2029-01-01", "change.endsAfterCall"],
  ])("does not end %s", (endsOn, code) => {
    expect(partFault(time(endsOn), ground)).toMatchObject({ code, field: "time.endsOn" });
  });

  it.each(["2027-10-31", "2028-12-31"])("may end %s", (endsOn) => {
    expect(partFault(time(endsOn), ground)).toBeNull();
  });

  it("is longer into a year only when that year has money committed", () => {
    expect(yearFault(time("2028-12-31"), [2027])).toBeNull();
    expect(yearFault(time("2029-01-31"), [2027, 2028])).toMatchObject({
      code: "change.yearWithoutMoney",
      params: { year: "2029" },
    });
    expect(yearFault(time("2029-01-31"), [2029])).toBeNull();
    expect(yearFault(time("2027-12-31"), [])).toBeNull();
  });
});

test("a budget part is read back from JSON as it was written", () => {
  const part = budget(lines, lines.toReversed());
  expect(
    readPart({
      kind: part.kind,
      before: JSON.parse(writePart(part.before)),
      after: JSON.parse(writePart(part.after)),
      reason: part.reason,
    }),
  ).toEqual(part);
});

test("two versions differ in what was changed and in nothing else, whatever order their lines come in", () => {
  const other = contentAfter(decided, [budget(lines, lines.toReversed())]);
  expect(changedParts(decided, other)).toEqual([]);
  const partner = { name: "Ny part", orgnr: "802999-9037", role: "Lokal" };
  expect(changedParts(decided, { ...decided, partners: [partner], signatories: [] })).toEqual([
    "partners",
    "signatories",
  ]);
});
