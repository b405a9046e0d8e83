import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { score, type Assessment, type ScoreInput } from "~/domain/assessment/score-rules";
import { compare, fixed, fraction, ratioText } from "~/domain/shared/fraction";

const assessment = (assessor: string, scores: Readonly<Record<string, number>>): Assessment => ({
  assessor,
  scores: new Map(
    Object.entries(scores).map(([id, value]) => [id, fraction(BigInt(value))] as const),
  ),
});

const three = fraction(3n);
const call: ScoreInput = {
  criteria: [
    { id: "K1", weight: fraction(60n), max: ["K1a", "K1b"] },
    { id: "K2", weight: fraction(40n) },
  ],
  scaleMax: fraction(5n),
  threshold: [
    [
      { criterion: "K1a", atLeast: three },
      { criterion: "K1b", atLeast: three },
    ],
    [{ criterion: "K2", atLeast: three }],
  ],
  minimumTotal: fraction(60n),
  assessments: [
    assessment("B1", { K1a: 5, K1b: 1, K2: 3 }),
    assessment("B2", { K1a: 1, K1b: 4, K2: 3 }),
  ],
};

describe("the score of an application", () => {
  test("takes each assessor's higher sub-criterion, then the mean", () => {
    const { means, total, assessors } = score(call);
    expect(ratioText(means.get("K1") ?? fraction(0n))).toBe("9/2");
    expect(fixed(total, 2)).toBe("78.00");
    expect([...assessors.values()].map((value) => fixed(value, 2))).toEqual(["84.00", "72.00"]);
  });

  test("the threshold looks at the mean of one sub-criterion, not at the higher of each assessor", () => {
    const assessments = [
      assessment("B1", { K1a: 4, K1b: 1, K2: 3 }),
      assessment("B2", { K1a: 1, K1b: 4, K2: 3 }),
    ];
    expect(score({ ...call, assessments })).toMatchObject({ thresholdMet: false });
    expect(score(call)).toMatchObject({ thresholdMet: true });
  });

  test("the threshold may name a whole criterion, whose mean is tested", () => {
    const threshold = [[{ criterion: "K1", atLeast: fraction(9n, 2n) }]];
    expect(score({ ...call, threshold }).thresholdMet).toBe(true);
  });

  test("without groups the threshold is met; an empty group cannot be", () => {
    expect(score({ ...call, threshold: [] }).thresholdMet).toBe(true);
    expect(score({ ...call, threshold: [[]] }).thresholdMet).toBe(false);
  });

  test("the minimum is compared with the exact total, not with the one shown", () => {
    const narrow = { ...call, criteria: [{ id: "K2", weight: fraction(59_996n, 600n) }] };
    const { total, aboveMinimum } = score({ ...narrow, threshold: [] });
    expect(fixed(total, 2)).toBe("60.00");
    expect(aboveMinimum).toBe(false);
    expect(score({ ...call, minimumTotal: fraction(78n) }).aboveMinimum).toBe(true);
  });

  test("without assessments there is no score", () => {
    expect(() => score({ ...call, assessments: [] })).toThrow(RangeError);
    expect(() => score({ ...call, assessments: [assessment("B1", { K2: 3 })] })).toThrow("K1a");
  });
});

const scores = fc.integer({ min: 1, max: 5 });
const assessments = fc
  .array(fc.record({ K1a: scores, K1b: scores, K2: scores }), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, place) => assessment(`B${place}`, row)));

test("the order of assessors and criteria does not matter", () => {
  fc.assert(
    fc.property(assessments, (given) => {
      const forward = score({ ...call, assessments: given });
      const backward = score({
        ...call,
        criteria: call.criteria.toReversed(),
        assessments: given.toReversed(),
      });
      expect(backward.total).toEqual(forward.total);
      expect(backward.thresholdMet).toBe(forward.thresholdMet);
      expect(Object.fromEntries(backward.means)).toEqual(Object.fromEntries(forward.means));
    }),
  );
});

test("the total is the mean of the assessors' totals, between nothing and all the weights", () => {
  fc.assert(
    fc.property(assessments, (given) => {
      const { total, assessors } = score({ ...call, assessments: given });
      const totals = [...assessors.values()];
      const sum = totals.reduce((soFar, value) => soFar + Number(fixed(value, 4)), 0);
      expect(Number(fixed(total, 4))).toBeCloseTo(sum / totals.length, 3);
      expect(compare(total, fraction(0n)) >= 0 && compare(total, fraction(100n)) <= 0).toBe(true);
    }),
  );
});
