import fc from "fast-check";
import { expect, test } from "vitest";
import { suggestUnderFrame } from "~/domain/assessment/frame-suggestion";
import { rankingDifferences } from "~/domain/assessment/ranking-differences";
import {
  rankApplications,
  type BasisApplication,
  type RankingBasis,
} from "~/domain/assessment/ranking-rules";
import { ore } from "~ledger/amount";

const application = (
  caseNumber: string,
  scores: Record<string, number>,
  arrivedAt = "2027-03-01T12:00:00.000Z",
): BasisApplication => ({
  id: caseNumber,
  caseNumber,
  arrivedAt,
  assessments: [{ assessor: "B1", scores }],
});

const basis = (...applications: BasisApplication[]): RankingBasis => ({
  criteria: [
    { id: "K1", weight: "50", max: [] },
    { id: "K2", weight: "50", max: ["K2a", "K2b"] },
  ],
  scaleMax: "5",
  threshold: [[{ criterion: "K1", atLeast: "3" }]],
  minimumTotal: "60.00",
  tieBreak: ["K1"],
  applications,
});

const order = (...applications: BasisApplication[]) =>
  rankApplications(basis(...applications)).map(({ caseNumber, placedBy }) => [
    caseNumber,
    placedBy,
  ]);

test("the higher total goes first", () => {
  const low = application("A", { K1: 3, K2a: 3, K2b: 1 });
  const high = application("B", { K1: 4, K2a: 3, K2b: 5 });
  expect(order(low, high)).toEqual([
    ["B", "total"],
    ["A", "total"],
  ]);
});

test("equal totals are parted by the call's criteria in turn", () => {
  const weakFirst = application("A", { K1: 3, K2a: 5, K2b: 1 });
  const strongFirst = application("B", { K1: 5, K2a: 3, K2b: 1 });
  expect(order(weakFirst, strongFirst)).toEqual([
    ["B", "total"],
    ["A", "K1"],
  ]);
});

test("when all is equal the one that arrived first goes first", () => {
  const scores = { K1: 4, K2a: 4, K2b: 1 };
  const late = application("A", scores, "2027-03-01T12:00:01.000Z");
  const early = application("B", scores, "2027-03-01T12:00:00.000Z");
  expect(order(late, early)).toEqual([
    ["B", "total"],
    ["A", "arrival"],
  ]);
});

test("below the threshold an application keeps its place and is marked", () => {
  const [first, second] = rankApplications(
    basis(application("A", { K1: 2, K2a: 5, K2b: 5 }), application("B", { K1: 3, K2a: 3, K2b: 3 })),
  );
  expect(first).toMatchObject({ caseNumber: "A", thresholdMet: false, aboveMinimum: true });
  expect(second).toMatchObject({ caseNumber: "B", thresholdMet: true, aboveMinimum: true });
});

test("the order does not depend on the order the applications came in", () => {
  const points = fc.integer({ min: 1, max: 5 });
  const scores = fc.record({ K1: points, K2a: points, K2b: points });
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 12 }), (many) => {
      const applications = many.map((one, index) => application(`A${100 + index}`, one));
      expect(rankApplications(basis(...applications.toReversed()))).toEqual(
        rankApplications(basis(...applications)),
      );
    }),
  );
});

test("a changed score is named with its application, criterion and assessor, and so is what it led to", () => {
  const before = basis(application("A", { K1: 4, K2a: 4, K2b: 4 }));
  const after = basis(application("A", { K1: 5, K2a: 4, K2b: 4 }));
  const differences = rankingDifferences(
    { basis: before, result: rankApplications(before) },
    { basis: after, result: rankApplications(after) },
  );
  expect(differences).toMatchObject([
    { what: "score", caseNumber: "A", criterion: "K1", assessor: "B1", frozen: "4", now: "5" },
    { what: "total", caseNumber: "A", frozen: "80.00", now: "90.00" },
  ]);
});

test("changed rules, a missing and an added application are named", () => {
  const before = basis(application("A", { K1: 4, K2a: 4, K2b: 4 }));
  const after = { ...basis(application("B", { K1: 4, K2a: 4, K2b: 4 })), minimumTotal: "70.00" };
  const differences = rankingDifferences(
    { basis: before, result: rankApplications(before) },
    { basis: after, result: rankApplications(after) },
  );
  expect(differences.map(({ what, caseNumber }) => [what, caseNumber])).toEqual([
    ["rules", null],
    ["missing", "A"],
    ["added", "B"],
  ]);
});

test("from the top under the frame, the last one gets what is left", () => {
  const candidates = [59_000_000n, 109_500_000n, 120_000_000n].map((sought) => ({
    sought: ore(sought),
    isEligible: true,
  }));
  expect(suggestUnderFrame(ore(250_000_000n), candidates)).toEqual([
    59_000_000n,
    109_500_000n,
    81_500_000n,
  ]);
});
