import { Link } from "@remix-run/react";
import { sectionPath, type Answers, type ApplicationFile } from "~/domain/applications";
import type { CallDefinition, FormSection, Question } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import applicationsText from "~/i18n/applications";
import { Section } from "~/ui/layout";
import { Facts, type Fact } from "~/ui/list";
import { AnswerView } from "./answer-view";
import { BudgetView, type BudgetViewProps } from "./budget-view";
import { kilobytes } from "./kilobytes";

export type ReadAnswersProps = {
  readonly id: string;
  readonly sections: readonly {
    readonly section: FormSection;
    readonly questions: readonly Question[];
  }[];
  readonly answers: Answers;
  readonly files: readonly ApplicationFile[];
  readonly indicators: CallDefinition["indicators"];
  readonly budget: BudgetViewProps;
};

/** Everything that was written, section by section; with a link to change each while it is a draft. */
export function ReadAnswers({
  change = false,
  ...props
}: ReadAnswersProps & { readonly change?: boolean }) {
  const { review } = useText(applicationsText);
  const t = useText(formText);
  const { id, sections } = props;
  return (
    <>
      {sections.map(({ section, questions }) => (
        <Section
          key={section}
          id={section}
          title={t.section[section]}
          beside={
            change ? (
              <Link to={sectionPath(id, section)}>
                {review.change}
                <span className="lm-sr"> {t.section[section]}</span>
              </Link>
            ) : undefined
          }
        >
          {section === "budget" ? <BudgetView {...props.budget} /> : null}
          <Answered {...props} questions={questions} />
        </Section>
      ))}
    </>
  );
}

function Answered(props: ReadAnswersProps & { readonly questions: readonly Question[] }) {
  const t = useText(formText);
  const locale = useLocale();
  const { id, questions, answers, files, indicators } = props;
  const facts = questions.flatMap((question): Fact[] => {
    const label = question.label[locale];
    switch (question.type) {
      case "budget":
      case "financing":
        return [];
      case "signature":
        return [{ label, value: t.answer.signedLater }];
      case "file": {
        const own = files.filter((file) => file.question === question.id);
        return [{ label, value: <Files id={id} files={own} /> }];
      }
      default:
        return [
          {
            label,
            value: <AnswerView question={question} answers={answers} indicators={indicators} />,
          },
        ];
    }
  });
  return <Facts look="rows" facts={facts} />;
}

function Files({ id, files }: { readonly id: string; readonly files: readonly ApplicationFile[] }) {
  const t = useText(formText);
  if (files.length === 0) return <span className="lm-muted">{t.field.noFiles}</span>;
  return (
    <ul className="lm-bullets">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/applications/${id}/files/${file.id}`}>{file.name}</a>{" "}
          <span className="lm-muted">{t.field.size({ kilobytes: kilobytes(file.sizeBytes) })}</span>
        </li>
      ))}
    </ul>
  );
}
