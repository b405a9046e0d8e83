import type { Answers, Difference } from "~/domain/applications";
import type { CallDefinition, Question } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { formatTime } from "~/ui/date";
import { RadioGroup } from "~/ui/form";
import { Notice, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { AnswerView } from "./answer-view";

type ConflictPanelProps = {
  readonly by: string;
  readonly at: string;
  readonly difference: Difference;
  readonly questions: readonly Question[];
  /** What the other saved. */
  readonly answers: Answers;
  readonly indicators: CallDefinition["indicators"];
};

/** Someone else saved the same section: the two texts beside each other, and the choice of which is to stay. */
export function ConflictPanel(props: ConflictPanelProps) {
  const { by, at, difference, questions } = props;
  const t = useText(formText).conflict;
  const locale = useLocale();
  const differing = questions.filter(({ id }) => difference.questions.includes(id));
  return (
    <Notice tone="warn" title={t.title}>
      <p>{differing.length > 0 ? t.lead({ by, when: formatTime(at, locale) }) : t.same}</p>
      <input type="hidden" name="choose" value={difference.questions.join(" ")} />
      {differing.map((question) => (
        <Section key={question.id}>
          <BothTexts {...props} question={question} />
        </Section>
      ))}
    </Notice>
  );
}

function BothTexts(props: ConflictPanelProps & { readonly question: Question }) {
  const { question, answers, difference, indicators } = props;
  const t = useText(formText).conflict;
  const locale = useLocale();
  const isText = question.type === "text" || question.type === "longtext";
  const view = (of: Answers) => (
    <AnswerView question={question} answers={of} indicators={indicators} />
  );
  return (
    <div className="lm-stack">
      <Facts
        look="rows"
        facts={[
          { label: t.theirs, value: view(answers) },
          { label: t.mine, value: view(difference.mine) },
        ]}
      />
      <RadioGroup
        name={`keep.${question.id}`}
        label={`${question.label[locale]} ${t.keep}`}
        options={[
          { value: "mine", label: t.keepMine },
          { value: "theirs", label: t.keepTheirs },
          ...(isText ? [{ value: "both", label: t.keepBoth }] : []),
        ]}
      />
    </div>
  );
}
