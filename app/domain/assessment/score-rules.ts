/** From the assessors' scores to one figure, a threshold and a minimum. */
import {
  compare,
  dividedBy,
  fraction,
  plus,
  sumOf,
  times,
  zero,
  type Fraction,
} from "../shared/fraction";

export type Criterion = {
  readonly id: string;
  readonly weight: Fraction;
  /** The sub-criteria of which the highest counts; absent when the criterion is scored itself. */
  readonly max?: readonly [string, ...string[]];
};

/** Met when the mean over the assessors is at least so much. */
type ThresholdTest = { readonly criterion: string; readonly atLeast: Fraction };

export type Assessment = {
  readonly assessor: string;
  /** By criterion or sub-criterion. */
  readonly scores: ReadonlyMap<string, Fraction>;
};

export type ScoreInput = {
  readonly criteria: readonly Criterion[];
  /** The highest score of the scale; above zero. */
  readonly scaleMax: Fraction;
  /** Every group must have one test that is met. */
  readonly threshold: readonly (readonly ThresholdTest[])[];
  readonly minimumTotal: Fraction;
  /** At least one, each with a score for every criterion. */
  readonly assessments: readonly Assessment[];
};

/** All fractions exact. A total is shown with `fixed(…, 2)`, a mean with `ratioText`. */
export type Score = {
  readonly assessors: ReadonlyMap<string, Fraction>;
  readonly means: ReadonlyMap<string, Fraction>;
  readonly total: Fraction;
  readonly thresholdMet: boolean;
  readonly aboveMinimum: boolean;
};

/**
 * Weighted score: Σ weight × mean / scaleMax, where a criterion's score is the assessor's own or the highest of its
 * sub-criteria, and the mean is taken over the assessors. Nothing is rounded, so the minimum is compared with the exact
 * total: 59,996 shows as 60,00 but is below 60. The criteria and the threshold are the call's.
 *
 * @throws RangeError when there are no assessors, a score is missing or the scale's highest score is zero
 * @example weights 25, 20, 15, 15, 15, 10 and means 4, 9/2, 4, 7/2, 3, 7/2 of 5 → 76,50
 */
export function score(input: ScoreInput): Score {
  const { criteria, assessments, scaleMax } = input;
  const meanOf = (pick: (assessment: Assessment) => Fraction): Fraction =>
    dividedBy(sumOf(assessments.map(pick)), fraction(BigInt(assessments.length)));

  const means = new Map(
    criteria.map((criterion) => [
      criterion.id,
      meanOf((assessment) => criterionScore(criterion, assessment)),
    ]),
  );
  const assessors = new Map(
    assessments.map((assessment) => [
      assessment.assessor,
      weighted(criteria, scaleMax, (criterion) => criterionScore(criterion, assessment)),
    ]),
  );
  const total = weighted(criteria, scaleMax, ({ id }) => means.get(id) ?? zero);
  const isMet = ({ criterion, atLeast }: ThresholdTest): boolean => {
    const mean = means.get(criterion) ?? meanOf((assessment) => given(assessment, criterion));
    return compare(mean, atLeast) >= 0;
  };
  return {
    assessors,
    means,
    total,
    thresholdMet: input.threshold.every((group) => group.some(isMet)),
    aboveMinimum: compare(total, input.minimumTotal) >= 0,
  };
}

function weighted(
  criteria: readonly Criterion[],
  scaleMax: Fraction,
  scoreOf: (criterion: Criterion) => Fraction,
): Fraction {
  const sum = criteria.reduce(
    (soFar, criterion) => plus(soFar, times(criterion.weight, scoreOf(criterion))),
    zero,
  );
  return dividedBy(sum, scaleMax);
}

function criterionScore({ id, max }: Criterion, assessment: Assessment): Fraction {
  if (!max) return given(assessment, id);
  return max
    .map((sub) => given(assessment, sub))
    .reduce((best, next) => (compare(next, best) > 0 ? next : best));
}

function given({ assessor, scores }: Assessment, criterion: string): Fraction {
  const value = scores.get(criterion);
  if (!value) throw new RangeError(`${assessor} has no score for ${criterion}`);
  return value;
}
