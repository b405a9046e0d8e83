import { Link } from "@remix-run/react";
import type { LoggedQuestion } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatInstant } from "~/ui/date";
import { Details } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { Paragraphs } from "./paragraphs";

type Props = {
  readonly callId: string;
  readonly questions: readonly LoggedQuestion[];
  /** Links for those who answer. */
  readonly mayAnswer?: boolean;
};

/** Questions with their answers, each opened by itself. */
export function QuestionLog({ callId, questions, mayAnswer = false }: Props) {
  const t = useText(callsText).questions;
  const locale = useLocale();
  return (
    <>
      {questions.map(({ id, question, answer, answeredAt }) => (
        <Details key={id} summary={question} open={answer === null}>
          {answer === null ? (
            <p>
              <Tag colour="amber">{t.unanswered}</Tag>
            </p>
          ) : (
            <Paragraphs text={answer} />
          )}
          {answeredAt ? (
            <p className="lm-muted lm-small">
              {t.answered({ day: formatInstant(answeredAt, locale) })}
            </p>
          ) : null}
          {mayAnswer ? (
            <p>
              <Link to={`/calls/${callId}/questions/${id}`}>
                {answer === null ? t.answer : t.mend}
                <span className="lm-sr">: {question}</span>
              </Link>
            </p>
          ) : null}
        </Details>
      ))}
    </>
  );
}
