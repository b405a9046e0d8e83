import { Link } from "@remix-run/react";
import {
  isRegistered,
  sectionPath,
  type Answers,
  type ApplicationFile,
  type Municipality,
  type SavedSection,
} from "~/domain/applications";
import type { CallDefinition, FormSection, Question } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { formatInstant } from "~/ui/date";
import { Actions, CommandForm, DefaultSubmit, RadioGroup, Saved, SubmitButton } from "~/ui/form";
import { Page, Panel } from "~/ui/layout";
import { Facts } from "~/ui/list";
import type { SectionAnswer } from "../section-form.server";
import { AnswerView } from "./answer-view";
import { ConflictPanel } from "./conflict-panel";
import { FormFrameProvider } from "./form-frame";
import { QuestionField } from "./question-field";

type SectionPageProps = {
  readonly application: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly organisationId: string;
  };
  readonly section: FormSection;
  readonly next: FormSection | null;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly files: readonly ApplicationFile[];
  readonly saved: SavedSection | null;
  readonly municipalities: readonly Municipality[];
  readonly indicators: CallDefinition["indicators"];
  readonly answer: SectionAnswer | undefined;
};

/** One section of a draft: its questions, and whether it is done. */
export function SectionPage(props: SectionPageProps) {
  const { application, section, saved } = props;
  const t = useText(formText);
  const locale = useLocale();
  const when = saved && formatInstant(saved.changedAt, locale);
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/applications" },
        { label: application.title || t.untitled, to: `/applications/${application.id}` },
        { label: t.section[section] },
      ]}
      title={t.section[section]}
      action={when ? <Saved>{t.form.saved({ when, by: saved.changedBy })}</Saved> : t.form.notSaved}
    >
      <SectionForm {...props} />
    </Page>
  );
}

function SectionForm(props: SectionPageProps) {
  const { application, next, questions, answers, files, saved, answer } = props;
  const t = useText(formText);
  const { municipalities, indicators } = props;
  const typed = answer?.values;
  const frame = {
    applicationId: application.id,
    municipalities,
    indicators,
    ...(typed && { typed }),
  };
  const asked = questions.filter((question) => !isRegistered(question));
  const done = saved === null ? undefined : saved.isDone ? "yes" : "no";
  return (
    <FormFrameProvider value={frame}>
      <div className="lm-stack">
        <Registered {...props} />
        <CommandForm files={asked.some(({ type }) => type === "file")}>
          <DefaultSubmit />
          {answer?.conflict && saved ? (
            <ConflictPanel
              by={saved.changedBy}
              at={saved.changedAt}
              difference={answer.conflict}
              questions={asked}
              answers={answers}
              indicators={indicators}
            />
          ) : null}
          {asked.map((question) => (
            <QuestionField key={question.id} question={question} answers={answers} files={files} />
          ))}
          <RadioGroup
            name="done"
            label={t.form.done}
            value={done}
            options={[
              { value: "yes", label: t.form.doneYes },
              { value: "no", label: t.form.doneNo },
            ]}
          />
          <Actions>
            <SubmitButton>{t.form.save}</SubmitButton>
            {next ? (
              <SubmitButton
                look="secondary"
                formAction={`${sectionPath(application.id, props.section)}?then=${next}`}
              >
                {t.form.saveNext({ section: t.section[next] })}
              </SubmitButton>
            ) : null}
          </Actions>
          <input type="hidden" name="version" value={application.version} />
        </CommandForm>
        <p>
          <Link to={`/applications/${application.id}`}>{t.form.back}</Link>
        </p>
      </div>
    </FormFrameProvider>
  );
}

/** What the organisation has told once and for all. */
function Registered({ application, questions, answers, indicators }: SectionPageProps) {
  const t = useText(formText).form;
  const locale = useLocale();
  const known = questions.filter(isRegistered);
  if (known.length === 0) return null;
  return (
    <div className="lm-measure">
      <Panel title={t.registered} tint>
        <Facts
          look="rows"
          facts={known.map((question) => ({
            label: question.label[locale],
            value: <AnswerView question={question} answers={answers} indicators={indicators} />,
          }))}
        />
        <p>
          <Link to={`/organisations/${application.organisationId}`}>{t.changeRegistered}</Link>
        </p>
      </Panel>
    </div>
  );
}
