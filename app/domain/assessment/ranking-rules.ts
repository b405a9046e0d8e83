/** The ranking of a call: from every locked score to one order. Pure, so that it can be remade from what was frozen. */
import type { CallDefinition } from "../calls/index";
import {
  compare,
  fixed,
  fraction,
  fractionFrom,
  ratioText,
  type Fraction,
} from "../shared/fraction";
import { score, type Score, type ScoreInput } from "./score-rules";

/** Everything the order follows from. Amounts play no part. Decimals as text, so that it can be stored and compared. */
export type RankingBasis = {
  readonly criteria: readonly {
    readonly id: string;
    readonly weight: string;
    readonly max: readonly string[];
  }[];
  readonly scaleMax: string;
  readonly threshold: CallDefinition["threshold"];
  readonly minimumTotal: string;
  readonly tieBreak: readonly string[];
  readonly applications: readonly BasisApplication[];
};

export type BasisApplication = {
  readonly id: string;
  readonly caseNumber: string;
  readonly arrivedAt: string;
  /** Locked assessments only: the assessor's id, and points by criterion. */
  readonly assessments: readonly {
    readonly assessor: string;
    readonly scores: Readonly<Record<string, number>>;
  }[];
};

export type RankedApplication = {
  readonly id: string;
  readonly caseNumber: string;
  readonly place: number;
  /** Two decimals, half up; `exact` is what was compared. */
  readonly total: string;
  readonly exact: string;
  readonly means: Readonly<Record<string, string>>;
  readonly assessors: Readonly<Record<string, string>>;
  readonly thresholdMet: boolean;
  readonly aboveMinimum: boolean;
  /** What put it after the one before: the total, a criterion, or the time of arrival. */
  readonly placedBy: string;
};

/** The part of the call's definition that the ranking follows from. */
export const rulesOf = (definition: CallDefinition): Omit<RankingBasis, "applications"> => ({
  criteria: definition.criteria.map(({ id, weight, sub }) => ({
    id,
    weight,
    max: sub.map((one) => one.id),
  })),
  scaleMax: definition.scaleMax,
  threshold: definition.threshold,
  minimumTotal: definition.minimumTotal,
  tieBreak: definition.tieBreak,
});

type Scored = { readonly application: BasisApplication; readonly score: Score };

/**
 * Orders by the exact total; on a tie by the means of the call's tie-break criteria in turn; then the one that arrived
 * first. Those below the threshold or the minimum keep their place and are marked: they cannot be granted.
 */
export function rankApplications(basis: RankingBasis): RankedApplication[] {
  const rules = scoreRules(basis);
  const scored = basis.applications
    .map((application): Scored => ({ application, score: scoreOf(rules, application) }))
    .toSorted((a, b) => {
      const [difference] = firstDifference(basis.tieBreak, a, b);
      return difference;
    });
  return scored.map((one, index) => {
    const before = scored[index - 1];
    return {
      id: one.application.id,
      caseNumber: one.application.caseNumber,
      place: index + 1,
      total: fixed(one.score.total, 2),
      exact: ratioText(one.score.total),
      means: asRecord(one.score.means, ratioText),
      assessors: asRecord(one.score.assessors, (total) => fixed(total, 2)),
      thresholdMet: one.score.thresholdMet,
      aboveMinimum: one.score.aboveMinimum,
      placedBy: before ? firstDifference(basis.tieBreak, before, one)[1] : "total",
    };
  });
}

/** Below zero when `a` goes first, and what decided it. */
function firstDifference(
  tieBreak: readonly string[],
  a: Scored,
  b: Scored,
): readonly [number, string] {
  const byTotal = compare(b.score.total, a.score.total);
  if (byTotal !== 0) return [byTotal, "total"];
  for (const criterion of tieBreak) {
    const byMean = compare(mean(b, criterion), mean(a, criterion));
    if (byMean !== 0) return [byMean, criterion];
  }
  const first = a.application;
  const second = b.application;
  if (first.arrivedAt !== second.arrivedAt)
    return [first.arrivedAt < second.arrivedAt ? -1 : 1, "arrival"];
  return [first.caseNumber < second.caseNumber ? -1 : 1, "arrival"];
}

const mean = ({ score: { means } }: Scored, criterion: string): Fraction => {
  const value = means.get(criterion);
  if (!value) throw new RangeError(`${criterion} breaks ties but is not scored`);
  return value;
};

const asRecord = (
  values: ReadonlyMap<string, Fraction>,
  write: (value: Fraction) => string,
): Record<string, string> =>
  Object.fromEntries([...values].map(([key, value]) => [key, write(value)]));

const scoreRules = (basis: RankingBasis): Omit<ScoreInput, "assessments"> => ({
  criteria: basis.criteria.map(({ id, weight, max: [first, ...rest] }) => ({
    id,
    weight: decimal(weight),
    ...(first !== undefined && { max: [first, ...rest] as const }),
  })),
  scaleMax: decimal(basis.scaleMax),
  minimumTotal: decimal(basis.minimumTotal),
  threshold: basis.threshold.map((group) =>
    group.map(({ criterion, atLeast }) => ({ criterion, atLeast: decimal(atLeast) })),
  ),
});

const scoreOf = (
  rules: Omit<ScoreInput, "assessments">,
  { assessments }: BasisApplication,
): Score =>
  score({
    ...rules,
    assessments: assessments.map(({ assessor, scores }) => ({
      assessor,
      scores: new Map(
        Object.entries(scores).map(([criterion, points]) => [criterion, fraction(BigInt(points))]),
      ),
    })),
  });

function decimal(text: string): Fraction {
  const value = fractionFrom(text);
  if (!value) throw new RangeError(`${text} is not a decimal`);
  return value;
}
