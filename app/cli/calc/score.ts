import { z } from "zod";
import { score, type Assessment, type Criterion } from "~/domain/assessment/score-rules";
import { fixed, ratioText, type Fraction } from "~/domain/shared/fraction";
import { decimal, divisor, scoreValue } from "./fields";
import { calcRule, type Json } from "./rule";

const criterion = z
  .object({
    id: z.string(),
    weight: decimal,
    max: z.tuple([z.string()], z.string()).nullish(),
  })
  .transform(({ id, weight, max }): Criterion => (max ? { id, weight, max } : { id, weight }));

const assessment = z
  .object({ assessor: z.string(), scores: z.record(z.string(), scoreValue) })
  .transform(({ assessor, scores }): Assessment => ({
    assessor,
    scores: new Map(Object.entries(scores)),
  }));

const threshold = z.array(z.array(z.object({ criterion: z.string(), atLeast: decimal })));

const document = z
  .object({
    criteria: z.array(criterion),
    scaleMax: divisor,
    threshold,
    minimumTotal: decimal,
    assessments: z.array(assessment),
  })
  .superRefine(({ criteria, threshold, assessments }, context) => {
    const refuse = (path: PropertyKey[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    if (assessments.length === 0) refuse(["assessments"], "must have at least one assessment");
    repeated(criteria.map(({ id }) => id)).forEach((place) =>
      refuse(["criteria", place, "id"], "is given twice"),
    );
    repeated(assessments.map(({ assessor }) => assessor)).forEach((place) =>
      refuse(["assessments", place, "assessor"], "is given twice"),
    );
    const scored = neededScores(criteria, threshold);
    assessments.forEach(({ scores }, place) =>
      scored
        .filter((id) => !scores.has(id))
        .forEach((id) => refuse(["assessments", place, "scores", id], "is missing")),
    );
  });

/** Every criterion or sub-criterion that an assessor must have scored. */
function neededScores(
  criteria: readonly Criterion[],
  groups: z.output<typeof threshold>,
): readonly string[] {
  const ids = new Set(criteria.map(({ id }) => id));
  const tested = groups.flat().map((test) => test.criterion);
  return [
    ...new Set([
      ...criteria.flatMap(({ id, max }) => max ?? [id]),
      ...tested.filter((id) => !ids.has(id)),
    ]),
  ];
}

/** The places where a value comes again. */
const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, place) => (values.indexOf(value) < place ? [place] : []));

export const scoreRule = calcRule(document, (input) => {
  const { assessors, means, total, thresholdMet, aboveMinimum } = score(input);
  return {
    result: {
      assessors: byName(assessors, (value) => fixed(value, 2)),
      means: byName(means, ratioText),
      total: fixed(total, 2),
      thresholdMet,
      aboveMinimum,
    },
  };
});

const byName = (values: ReadonlyMap<string, Fraction>, show: (value: Fraction) => string): Json =>
  Object.fromEntries(Array.from(values, ([name, value]) => [name, show(value)]));
