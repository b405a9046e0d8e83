import type { Question } from "~/domain/calls";
import type { Answers, ListAnswer } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { Checkbox, RadioGroup, Select, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";

type Props = { readonly questions: readonly Question[]; readonly answers: Answers };

const SPARE_ROWS = 2;

/** The section's other questions: VAT, other support, economic activity. Drawn here, so that the page stays light. */
export function BudgetQuestions({ questions, answers }: Props) {
  const t = useText(budgetText).questions;
  if (questions.length === 0) return null;
  return (
    <Section title={t.title}>
      <div className="lm-measure lm-form">
        {questions.map((question) => (
          <BudgetQuestion key={question.id} question={question} answer={answers[question.id]} />
        ))}
      </div>
    </Section>
  );
}

function BudgetQuestion({
  question,
  answer,
}: {
  readonly question: Question;
  readonly answer: unknown;
}) {
  const locale = useLocale();
  const t = useText(budgetText).questions;
  const { id, label, options = [] } = question;
  const given = { name: id, label: label[locale] };
  switch (question.type) {
    case "choice":
      return (
        <Select
          {...given}
          value={typeof answer === "string" ? answer : ""}
          options={options.map((option) => ({ value: option.value, label: option.label[locale] }))}
          empty
        />
      );
    case "boolean":
      return (
        <RadioGroup
          {...given}
          value={typeof answer === "boolean" ? (answer ? "yes" : "no") : undefined}
          options={[
            { value: "yes", label: t.yes },
            { value: "no", label: t.no },
          ]}
        />
      );
    case "list":
      return <ListQuestion question={question} answer={answer as ListAnswer | undefined} />;
    default:
      return null;
  }
}

/** Rows here need no buttons of their own: there are always two to spare. */
function ListQuestion({
  question,
  answer,
}: {
  readonly question: Question;
  readonly answer: ListAnswer | undefined;
}) {
  const locale = useLocale();
  const t = useText(budgetText);
  const items = answer?.items ?? [];
  return (
    <fieldset className="lm-choices">
      <legend>{question.label[locale]}</legend>
      <Checkbox
        name={`${question.id}.none`}
        label={t.questions.none}
        checked={answer?.none ?? false}
      />
      {Array.from({ length: items.length + SPARE_ROWS }, (_, at) => (
        <TextField
          key={at}
          name={`${question.id}.items[${at}].text`}
          label={`${t.questions.item}, ${t.row({ no: at + 1 })}`}
          optional
          value={items[at] ?? ""}
        />
      ))}
    </fieldset>
  );
}
