/** What is missing or wrong before an application can be signed and submitted: one line per question, none when it holds. */
import { questionsFor, type CallDefinition, type FormSection, type Question } from "../calls/index";
import type { RefusalParams } from "../shared/result";
import { answerTo, type Answers, type AnsweredType, type TargetRow } from "./application";
import { budgetRefusals } from "./budget-check";
import { budgetTerms, type BudgetLines, type Financing } from "./budget-lines";
import { periodRefusal } from "./period-rules";

export type ApplicationContent = {
  readonly applicantType: string;
  readonly answers: Answers;
  /** Which questions have a file. */
  readonly files: readonly { readonly question: string }[];
  readonly lines: BudgetLines;
  readonly financing: Financing;
};

export type Problem = {
  readonly section: FormSection;
  readonly question: string;
  /** Key of its sentence among the refusals. */
  readonly code: string;
  readonly params?: RefusalParams;
};

type Found = { readonly code: string; readonly params?: RefusalParams };
type Rule = (
  question: Question,
  content: ApplicationContent,
  definition: CallDefinition,
) => readonly Found[];

/** In the form's order. */
export function checkApplication(
  definition: CallDefinition,
  content: ApplicationContent,
): Problem[] {
  return questionsFor(definition, content.applicantType).flatMap((question) =>
    problemsOf(question, content, definition).map(({ code, params }) => ({
      section: question.section,
      question: question.id,
      code,
      ...(params && { params }),
    })),
  );
}

function problemsOf(
  question: Question,
  content: ApplicationContent,
  definition: CallDefinition,
): readonly Found[] {
  const rule = rules[question.type];
  if (rule) return rule(question, content, definition);
  const isAnswered = content.answers[question.id] !== undefined;
  return question.required && !isAnswered ? [missing] : [];
}

const missing: Found = { code: "application.answerMissing" };

/** A rule for an answer of one type: a required answer that is not there is missing, and then nothing more is said. */
const ofAnswer =
  <T extends AnsweredType>(
    type: T,
    check: (
      answer: NonNullable<ReturnType<typeof answerTo<T>>>,
      content: ApplicationContent,
      definition: CallDefinition,
    ) => readonly Found[],
  ): Rule =>
  (question, content, definition) => {
    const answer = answerTo(content.answers, { id: question.id, type });
    if (answer === undefined || answer === null) return question.required ? [missing] : [];
    return check(answer, content, definition);
  };

const rules: Partial<Record<Question["type"], Rule>> = {
  signature: () => [],
  orgnr: ofAnswer("orgnr", (_orgnr, { applicantType }, { applicantTypes }) =>
    applicantTypes.some((type) => type === applicantType)
      ? []
      : [{ code: "application.typeNotEligible" }],
  ),
  file: ({ id, required }, { files }) =>
    required && !files.some(({ question }) => question === id)
      ? [{ code: "application.fileMissing" }]
      : [],
  period: ofAnswer("period", (period, _content, { dates }) => {
    if (!period.startsOn || !period.endsOn) return [{ code: "application.periodIncomplete" }];
    const refusal = periodRefusal(period, dates);
    return refusal ? [refusal] : [];
  }),
  participants: ofAnswer("participants", ({ group, women, men }) =>
    group === null || women === null || men === null
      ? [{ code: "application.participantsIncomplete" }]
      : [],
  ),
  targets: ofAnswer("targets", (rows, _content, definition) =>
    rows.flatMap((row, at) =>
      isWholeTarget(row, definition)
        ? []
        : [{ code: "application.targetIncomplete", params: rowNumber(at) }],
    ),
  ),
  activities: ofAnswer("activities", (rows, content, definition) => {
    const period = periodOf(content.answers, definition);
    return rows.flatMap((row, at) => {
      if (!row.name || !row.startsOn || !row.endsOn || !row.responsible) {
        return [{ code: "application.activityIncomplete", params: rowNumber(at) }];
      }
      const isOutside =
        (period?.startsOn && row.startsOn < period.startsOn) ||
        (period?.endsOn && row.endsOn > period.endsOn);
      return isOutside
        ? [{ code: "application.activityOutsidePeriod", params: rowNumber(at) }]
        : [];
    });
  }),
  partners: ofAnswer("partners", (rows) =>
    rows.flatMap((row, at) =>
      row.name && row.role
        ? []
        : [{ code: "application.partnerIncomplete", params: rowNumber(at) }],
    ),
  ),
  // The budget and its financing are judged together: the one is right only with the other.
  budget: (_question, { applicantType, lines, financing }, definition) =>
    budgetRefusals(budgetTerms(definition.financing, applicantType), lines, financing),
  financing: () => [],
};

const rowNumber = (at: number): RefusalParams => ({ row: String(at + 1) });

function isWholeTarget(row: TargetRow, { indicators }: CallDefinition): boolean {
  const indicator = indicators.find(({ id }) => id === row.indicator);
  if (!indicator || !row.measuredOn) return false;
  return indicator.bySex ? row.women !== null && row.men !== null : row.value !== null;
}

/** The project's period, from the question that asks for it. */
function periodOf(answers: Answers, { questions }: CallDefinition) {
  const question = questions.find(({ type }) => type === "period");
  return question && answerTo(answers, { id: question.id, type: "period" });
}
