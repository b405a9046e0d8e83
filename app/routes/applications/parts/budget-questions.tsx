import type { Question } from "~/domain/calls";
import type { Answers, ListAnswer } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import budgetText from "~/i18n/budget";
import { Checkbox, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { QuestionField } from "./question-field";

type Props = { readonly questions: readonly Question[]; readonly answers: Answers };

const SPARE_ROWS = 2;

/** Rows here need no buttons of their own: there are always two to spare. The section's other questions: VAT, other support, economic activity. */
export function BudgetQuestions({ questions, answers }: Props) {
  const t = useText(budgetText).questions;
  if (questions.length === 0) return null;
  return (
    <Section title={t.title}>
      <div className="lm-measure lm-stack">
        {questions.map((question) => (
          <div key={question.id}>
            {question.type === "list" ? (
              <ListQuestion question={question} answer={answers[question.id] as ListAnswer} />
            ) : (
              <QuestionField question={question} answers={answers} />
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

function ListQuestion({
  question,
  answer,
}: {
  readonly question: Question;
  readonly answer: ListAnswer | undefined;
}) {
  const locale = useLocale();
  const t = useText(formText);
  const items = answer?.items ?? [];
  return (
    <fieldset className="lm-choices">
      <legend>{question.label[locale]}</legend>
      <Checkbox name={`${question.id}.none`} label={t.field.none} checked={answer?.none ?? false} />
      {Array.from({ length: items.length + SPARE_ROWS }, (_, at) => (
        <TextField
          key={at}
          name={`${question.id}.items[${at}].text`}
          label={`${t.field.item}, ${t.form.row({ no: at + 1 })}`}
          optional
          value={items[at] ?? ""}
        />
      ))}
    </fieldset>
  );
}
