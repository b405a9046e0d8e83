import type { ControlPage } from "~/domain/controls/index.server";
import { useLocale, useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { formatInstant } from "~/ui/date";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const MOST_CHARACTERS = 3000;

/** What the recipient says of the signed protocol, and the form for it while there is time. */
export function Answers({ page }: { readonly page: ControlPage }) {
  const { answer: t, section, steps } = useText(visitsText);
  const locale = useLocale();
  const { control, answers, mayAnswer } = page;
  if (control.signed === null) return null;
  return (
    <Section title={section.answers}>
      {answers.length === 0 ? <p>{t.none}</p> : null}
      {answers.map(({ by, at, body }) => (
        <div key={at}>
          <p className="lm-measure">{body}</p>
          <p>
            <small>{steps.done({ by, at: formatInstant(at, locale) })}</small>
          </p>
        </div>
      ))}
      {mayAnswer ? (
        <>
          <h3>{t.title}</h3>
          <p className="lm-measure">{t.why}</p>
          <CommandForm action={`/projects/${control.projectId}/visits/${control.no}/answer`}>
            <TextArea name="body" label={t.body} max={MOST_CHARACTERS} />
            <SubmitButton>{t.button}</SubmitButton>
          </CommandForm>
        </>
      ) : null}
    </Section>
  );
}
