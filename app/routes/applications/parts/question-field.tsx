import {
  answerTo,
  type AnsweredType,
  type Answers,
  type ApplicationFile,
} from "~/domain/applications";
import type { Question } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { FileQuestion } from "./file-question";
import {
  BooleanQuestion,
  ChoiceQuestion,
  DeclarationQuestion,
  LongTextQuestion,
  MunicipalitiesQuestion,
  ParticipantsQuestion,
  PaymentAccountQuestion,
  PeriodQuestion,
  TextQuestion,
} from "./plain-questions";
import {
  ActivitiesQuestion,
  ListQuestion,
  PartnersQuestion,
  TargetsQuestion,
} from "./row-questions";

type QuestionFieldProps = {
  readonly question: Question;
  readonly answers: Answers;
  readonly files?: readonly ApplicationFile[];
};

/** One of the call's questions, in the field its type needs. Budget and financing have pages of their own. */
export function QuestionField({ question, answers, files = [] }: QuestionFieldProps) {
  const locale = useLocale();
  const t = useText(formText).form;
  const { id, options = [] } = question;
  const hint = question.hint?.[locale];
  const common = {
    id,
    label: question.label[locale],
    optional: !question.required,
    ...(hint && { hint }),
  };
  const answer = <T extends AnsweredType>(type: T) => answerTo(answers, { id, type });
  switch (question.type) {
    case "text":
      return <TextQuestion {...common} answer={answer("text")} />;
    case "longtext":
      return <LongTextQuestion {...common} answer={answer("longtext")} max={question.maxLength} />;
    case "choice": {
      const choices = options.map(({ value, label }) => ({ value, label: label[locale] }));
      return <ChoiceQuestion {...common} answer={answer("choice")} options={choices} />;
    }
    case "boolean":
      return <BooleanQuestion {...common} answer={answer("boolean")} />;
    case "declaration":
      return <DeclarationQuestion {...common} answer={answer("declaration")} />;
    case "period":
      return <PeriodQuestion {...common} answer={answer("period")} />;
    case "participants":
      return <ParticipantsQuestion {...common} answer={answer("participants")} />;
    case "municipalities":
      return <MunicipalitiesQuestion {...common} answer={answer("municipalities")} />;
    case "payment_account":
      return <PaymentAccountQuestion {...common} answer={answer("payment_account")} />;
    case "targets":
      return <TargetsQuestion {...common} answer={answer("targets")} />;
    case "activities":
      return <ActivitiesQuestion {...common} answer={answer("activities")} />;
    case "partners":
      return <PartnersQuestion {...common} answer={answer("partners")} />;
    case "list":
      return <ListQuestion {...common} answer={answer("list")} />;
    case "file":
      return <FileQuestion {...common} files={files.filter((file) => file.question === id)} />;
    case "signature":
      return <p className="lm-muted">{t.signLater}</p>;
    default:
      return null;
  }
}
