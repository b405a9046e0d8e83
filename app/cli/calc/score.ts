import { z } from "zod";
import { score, type Assessment, type Criterion, type ScoreInput } from "~/domain/assessment/index";
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
    assessments: z.array(assessment).min(1, "must have at least one assessment"),
  })
  .superRefine((input, context) => {
    for (const { path, message } of [...repetitions(input), ...missingScores(input)]) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  });

type Problem = { readonly path: readonly PropertyKey[]; readonly message: string };
type Scored = Pick<ScoreInput, "criteria" | "threshold" | "assessments">;

function repetitions({ criteria, assessments }: Scored): Problem[] {
  const message = "is given twice";
  const criteriaPlaces = repeated(criteria.map(({ id }) => id));
  const assessorPlaces = repeated(assessments.map(({ assessor }) => assessor));
  return [
    ...criteriaPlaces.map((place) => ({ path: ["criteria", place, "id"], message })),
    ...assessorPlaces.map((place) => ({ path: ["assessments", place, "assessor"], message })),
  ];
}

/** The places where a value comes again. */
const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, place) => (values.indexOf(value) < place ? [place] : []));

/** Every assessor must have scored every criterion, every sub-criterion and whatever the threshold tests. */
function missingScores({ criteria, threshold, assessments }: Scored): Problem[] {
  const ids = new Set(criteria.map(({ id }) => id));
  const tested = threshold.flatMap((group, place) =>
    group.map((test, row) => ({
      id: test.criterion,
      path: ["threshold", place, row, "criterion"],
    })),
  );
  const unknown = tested
    .filter(({ id }) => !ids.has(id) && !assessments.some(({ scores }) => scores.has(id)))
    .map(({ path, id }) => ({ path, message: `names ${id}, which nobody has scored` }));
  const needed = new Set([
    ...criteria.flatMap(({ id, max }) => max ?? [id]),
    ...tested.map(({ id }) => id).filter((id) => !ids.has(id)),
  ]);
  const missing = assessments.flatMap(({ scores }, place) =>
    [...needed]
      .filter((id) => !scores.has(id))
      .map((id) => ({ path: ["assessments", place, "scores", id], message: "is missing" })),
  );
  return [...unknown, ...missing];
}

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
