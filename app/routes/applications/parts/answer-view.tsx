import type { ReactNode } from "react";
import {
  answerTo,
  municipalityName,
  type AnsweredType,
  type Answers,
  type AnswerOfType,
} from "~/domain/applications";
import type { CallDefinition, Question } from "~/domain/calls";
import { useLocale, useText, type Locale } from "~/i18n";
import formText from "~/i18n/application-form";
import type svText from "~/i18n/sv/application-form";
import { formatDay, formatPeriod } from "~/ui/date";
import { Bullets } from "~/ui/list";

type Reader = {
  readonly t: (typeof svText)["answer"];
  readonly field: (typeof svText)["field"];
  readonly locale: Locale;
  readonly question: Question;
  readonly indicators: CallDefinition["indicators"];
};

const paragraphs = (text: string): ReactNode => (
  <div className="lm-stack">
    {text.split(/\n{2,}/).map((paragraph, at) => (
      <p key={at}>{paragraph}</p>
    ))}
  </div>
);

/** Words and figures that are there, in a row. */
const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(", ");

type Views = { [T in AnsweredType]: (answer: AnswerOfType[T], reader: Reader) => ReactNode };

const views: Views = {
  orgnr: (orgnr) => orgnr,
  text: (text) => text,
  longtext: paragraphs,
  choice: (value, { question, locale }) =>
    question.options?.find((option) => option.value === value)?.label[locale] ?? value,
  boolean: (yes, { t }) => (yes ? t.yes : t.no),
  declaration: (_yes, { t }) => t.declared,
  payment_account: ({ kind, number }, { field }) => `${field[kind]} ${number}`,
  period: ({ startsOn, endsOn }, { locale }) =>
    startsOn && endsOn
      ? formatPeriod(startsOn, endsOn, locale)
      : joined([startsOn && formatDay(startsOn, locale), endsOn && formatDay(endsOn, locale)]),
  municipalities: (codes) => codes.map(municipalityName).join(", "),
  participants: ({ group, women, men }, { t }) => (
    <>
      {group ? paragraphs(group) : null}
      <p>
        {joined([
          women !== null && t.women({ n: String(women) }),
          men !== null && t.men({ n: String(men) }),
        ])}
      </p>
    </>
  ),
  targets: (rows, { t, locale, indicators }) => (
    <Bullets
      items={rows.map((row) => {
        const name = indicators.find(({ id }) => id === row.indicator)?.name[locale];
        const values = joined([
          row.women !== null && t.women({ n: String(row.women) }),
          row.men !== null && t.men({ n: String(row.men) }),
          row.value !== null && String(row.value),
          row.baseline !== null && t.baseline({ n: String(row.baseline) }),
          row.measuredOn && t.measured({ day: formatDay(row.measuredOn, locale) }),
        ]);
        return `${name ?? "–"}: ${values}`;
      })}
    />
  ),
  activities: (rows, { t, locale }) => (
    <Bullets
      items={rows.map(({ name, startsOn, endsOn, responsible }) =>
        joined([
          name,
          startsOn && endsOn && formatPeriod(startsOn, endsOn, locale),
          responsible && t.responsible({ who: responsible }),
        ]),
      )}
    />
  ),
  partners: (rows, { t }) => (
    <Bullets
      items={rows.map(({ name, orgnr, role, hasCertificate }) =>
        joined([orgnr ? `${name ?? ""} (${orgnr})` : name, role, hasCertificate && t.certificate]),
      )}
    />
  ),
  list: ({ none, items }, { t }) => (none ? t.noOthers : <Bullets items={items} />),
};

type AnswerViewProps = {
  readonly question: Question;
  readonly answers: Answers;
  readonly indicators: CallDefinition["indicators"];
};

/** One answer as it is read: on the review page, by the board, and beside another's text. */
export function AnswerView({ question, answers, indicators }: AnswerViewProps) {
  const locale = useLocale();
  const { answer: t, field } = useText(formText);
  const reader: Reader = { t, field, locale, question, indicators };
  const view = viewOf(question, answers, reader);
  return <>{view ?? <span className="lm-muted">{t.none}</span>}</>;
}

const isAnswered = (type: Question["type"]): type is AnsweredType => Object.hasOwn(views, type);

function viewOf({ id, type }: Question, answers: Answers, reader: Reader): ReactNode {
  return isAnswered(type) ? viewAs(type, id, answers, reader) : undefined;
}

function viewAs<T extends AnsweredType>(type: T, id: string, answers: Answers, reader: Reader) {
  const answer = answerTo(answers, { id, type });
  return answer === undefined || answer === null ? undefined : views[type](answer, reader);
}
