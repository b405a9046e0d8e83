/** One criterion's page, shaped for the reader: the text it is judged by, the anchors, what is saved, what comes next. */
import type { AssessmentPage } from "~/domain/assessment/index.server";
import type { CallDefinition } from "~/domain/calls";
import type { Locale } from "~/i18n";

type Criterion = CallDefinition["criteria"][number];

/** What is scored of a criterion: its parts, or itself. */
const partsOf = ({
  id,
  name,
  sub,
}: Criterion): readonly { readonly id: string; readonly name: Criterion["name"] }[] =>
  sub.length > 0 ? sub : [{ id, name }];

export function scoringPage(page: AssessmentPage, wanted: string | null, locale: Locale) {
  const { definition, answers, scores, ...front } = page;
  const { criteria } = definition;
  const saved = new Map(scores.map((score) => [score.criterion, score]));
  const isDone = (criterion: Criterion): boolean =>
    partsOf(criterion).every(({ id }) => {
      const score = saved.get(id);
      return score !== undefined && score.points !== null && score.reason !== "";
    });
  const first = criteria.find((criterion) => !isDone(criterion)) ?? criteria[0];
  const current = criteria.find(({ id }) => id === wanted) ?? first;
  if (!current) throw new Error("the call has no criteria");
  const at = criteria.indexOf(current);
  const said = answers.filter(({ question }) => question.criteria.includes(current.id));
  const showsMoney = definition.questions.some(
    ({ type, criteria: of }) => type === "financing" && of.includes(current.id),
  );
  return {
    ...front,
    isComplete: criteria.every(isDone),
    steps: criteria.map((criterion) => ({
      id: criterion.id,
      name: criterion.name[locale],
      done: isDone(criterion),
    })),
    criterion: {
      id: current.id,
      name: current.name[locale],
      weight: current.weight,
      anchors: Object.entries(current.anchors[locale]).map(([value, label]) => ({ value, label })),
    },
    parts: partsOf(current).map(({ id, name }) => ({
      id,
      name: name[locale],
      points: saved.get(id)?.points ?? null,
      reason: saved.get(id)?.reason ?? "",
    })),
    previous: criteria[at - 1]?.id ?? null,
    next: criteria[at + 1]
      ? { id: criteria[at + 1]?.id ?? "", name: criteria[at + 1]?.name[locale] ?? "" }
      : null,
    questions: said.map(({ question }) => question).filter(({ type }) => type !== "file"),
    answers: Object.fromEntries(said.map(({ question, answer }) => [question.id, answer])),
    indicators: definition.indicators,
    showsMoney,
  };
}

export type ScoringPage = ReturnType<typeof scoringPage>;

/** Every score with the name of what it is of, for the page where they are locked. */
export const scoreRows = ({ definition, scores }: AssessmentPage, locale: Locale) =>
  definition.criteria.flatMap((criterion) =>
    partsOf(criterion).map(({ id, name }) => {
      const score = scores.find((one) => one.criterion === id);
      return {
        id,
        criterion: criterion.id,
        name: name[locale],
        points: score?.points ?? null,
        reason: score?.reason ?? "",
      };
    }),
  );

export type ScoreRow = ReturnType<typeof scoreRows>[number];
