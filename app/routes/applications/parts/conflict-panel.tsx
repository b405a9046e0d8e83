import type { Answers } from "~/domain/applications";
import type { CallDefinition, Question } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatTime } from "~/ui/date";
import { RadioGroup } from "~/ui/form";
import { Notice } from "~/ui/layout";
import { AnswerView } from "./answer-view";

type ConflictPanelProps = {
  readonly by: string;
  readonly at: string;
  readonly questions: readonly Question[];
  /** What the other saved. */
  readonly answers: Answers;
  readonly indicators: CallDefinition["indicators"];
};

/**
 * Someone else saved the same section: their text question by question, and the choice of which is to stay. One's own stands
 * in the fields below.
 */
export function ConflictPanel({ by, at, questions, answers, indicators }: ConflictPanelProps) {
  const t = useText(applicationsText).conflict;
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t.title} live>
      <p>{t.lead({ by, when: formatTime(at, locale) })}</p>
      {questions.map((question) => {
        const isText = question.type === "text" || question.type === "longtext";
        return (
          <div key={question.id} className="lm-stack">
            <h3>{question.label[locale]}</h3>
            <p className="lm-muted">{t.theirs}</p>
            <AnswerView question={question} answers={answers} indicators={indicators} />
            <RadioGroup
              name={`keep.${question.id}`}
              label={t.keep}
              value="mine"
              options={[
                { value: "mine", label: t.keepMine },
                { value: "theirs", label: t.keepTheirs },
                ...(isText ? [{ value: "both", label: t.keepBoth }] : []),
              ]}
            />
          </div>
        );
      })}
    </Notice>
  );
}
