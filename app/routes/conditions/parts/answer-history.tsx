import type { ConditionPage } from "~/domain/conditions/index.server";
import { useLocale, useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { formatInstant } from "~/ui/date";
import { Facts, type Fact } from "~/ui/list";

type Props = { readonly page: Pick<ConditionPage, "condition" | "answers" | "waivers"> };

/** What was answered and found, and what was proposed and decided, each with who and when. */
export function AnswerHistory({ page: { condition, answers, waivers } }: Props) {
  const text = useText(conditionsText);
  const t = text.history;
  const locale = useLocale();
  const by = (name: string | null, at: string | null) =>
    text.by({ name: name ?? "", at: at ? formatInstant(at, locale) : "" });
  if (answers.length + waivers.length === 0) return <p>{t.none}</p>;
  return (
    <div className="lm-stack">
      {waivers.map((waiver) => (
        <Facts
          key={waiver.proposedAt}
          look="rows"
          facts={[
            { label: t.waiverProposed, value: by(waiver.proposedBy, waiver.proposedAt) },
            { label: t.reasons, value: waiver.reasons },
            ...(waiver.outcome
              ? [
                  {
                    label: t.waiver[waiver.outcome],
                    value: by(waiver.decidedBy, waiver.decidedAt),
                  },
                ]
              : []),
            ...(waiver.decisionReasons
              ? [{ label: t.decisionReasons, value: waiver.decisionReasons }]
              : []),
          ]}
        />
      ))}
      {answers.map((answer) => (
        <Facts
          key={answer.id}
          look="rows"
          facts={[
            { label: t.answered, value: by(answer.by, answer.answeredAt) },
            { label: t.answer, value: answer.body },
            ...(answer.fileName
              ? [
                  {
                    label: t.file,
                    value: (
                      <a href={`/conditions/${condition.id}/files/${answer.id}`}>
                        {answer.fileName}
                      </a>
                    ),
                  } satisfies Fact,
                ]
              : []),
            ...(answer.judgement
              ? [
                  {
                    label: t.judgement[answer.judgement],
                    value: by(answer.judgedBy, answer.judgedAt),
                  },
                ]
              : []),
            ...(answer.reason ? [{ label: t.reason, value: answer.reason }] : []),
          ]}
        />
      ))}
    </div>
  );
}
