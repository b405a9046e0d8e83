import type { CallDefinition, Question } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { Section } from "~/ui/layout";
import { DataTable } from "~/ui/table";
import { BothLanguages } from "./both-languages";

type Props = { readonly definition: CallDefinition };

/** Every question, section by section, with all that is said of it. */
export function DefinedQuestions({ definition: { questions } }: Props) {
  const { definition: t, questionType, formSection } = useText(workText);
  const order = Object.keys(formSection);
  return (
    <Section title={t.questions}>
      <DataTable
        caption={t.questions}
        captionHidden
        dense
        columns={[
          {
            key: "question",
            head: t.question,
            cell: (question) => (
              <>
                {question.id} <BothLanguages text={question.label} />
                <small>
                  <Notes question={question} />
                </small>
              </>
            ),
          },
          { key: "type", head: t.type, cell: ({ type }) => questionType[type] },
          {
            key: "required",
            head: t.required,
            cell: ({ required }) => (required ? t.yes : t.optional),
          },
        ]}
        rows={[...questions].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section))}
        rowKey={({ id }) => id}
        group={({ section }) => formSection[section]}
      />
    </Section>
  );
}

function Notes({ question }: { readonly question: Question }) {
  const { definition: t } = useText(workText);
  const { applicantType } = useText(callsText);
  const locale = useLocale();
  const { hint, maxLength, options, criteria, onlyFor, legal } = question;
  return [
    hint?.[locale],
    maxLength && t.maxLength({ max: maxLength }),
    options && t.options({ options: options.map(({ label }) => label[locale]).join(", ") }),
    criteria.length > 0 && t.underCriteria({ criteria: criteria.join(", ") }),
    onlyFor && t.onlyFor({ types: onlyFor.map((type) => applicantType[type]).join(", ") }),
    legal,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Every condition, its source, and who examines it. */
export function DefinedConditions({ definition: { eligibility } }: Props) {
  const { definition: t } = useText(workText);
  return (
    <Section title={t.eligibility}>
      <DataTable
        caption={t.eligibility}
        captionHidden
        dense
        columns={[
          {
            key: "condition",
            head: t.condition,
            cell: ({ id, text }) => (
              <>
                {id} <BothLanguages text={text} />
              </>
            ),
          },
          { key: "source", head: t.source, cell: ({ source }) => source },
          {
            key: "who",
            head: t.type,
            cell: ({ automatic }) => (automatic ? t.automatic : t.byOfficer),
          },
        ]}
        rows={eligibility}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
