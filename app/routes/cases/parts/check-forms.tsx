import { checkResults, type FormalCheck } from "~/domain/applications";
import type { CaseDetails } from "~/domain/applications/index.server";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { CommandForm, RadioGroup, SubmitButton, TextField, type FormAnswer } from "~/ui/form";
import { Details, Panel, Section } from "~/ui/layout";

type Props = {
  readonly found: CaseDetails;
  readonly answer: FormAnswer | undefined;
};

/** One small form for each condition that is an officer's to examine; those already examined are folded. */
export function CheckForms({ found, answer }: Props) {
  const t = useText(casesText).checks;
  const locale = useLocale();
  const own = found.checks.filter(({ isForOfficer }) => isForOfficer);
  return (
    <Section title={t.yours}>
      <div className="lm-stack lm-measure">
        {own.map((check) => {
          const { condition, text, recorded } = check;
          const isAnswered = answer?.values["condition"] === condition;
          const form = (
            <CheckForm
              id={found.application.id}
              check={check}
              answer={isAnswered ? answer : undefined}
            />
          );
          return (
            <div key={condition} id={condition}>
              {recorded && !isAnswered ? (
                <Details summary={`${t.change}: ${text[locale]}`}>{form}</Details>
              ) : (
                <Panel title={text[locale]}>{form}</Panel>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

type CheckFormProps = {
  readonly id: string;
  readonly check: FormalCheck;
  readonly answer: FormAnswer | undefined;
};

function CheckForm({ id, check, answer }: CheckFormProps) {
  const t = useText(casesText).checks;
  const { condition, recorded, automatic } = check;
  return (
    <CommandForm
      id={`check-${condition}`}
      action={`/cases/${id}/checks/${condition}`}
      answer={answer ?? null}
    >
      <input type="hidden" name="condition" value={condition} />
      {automatic ? <p className="lm-muted">{t.overrule}</p> : null}
      <RadioGroup
        name="result"
        label={t.formResult}
        value={recorded?.result}
        options={checkResults.map((one) => ({ value: one, label: t.results[one] }))}
      />
      <TextField
        name="source"
        label={t.formSource}
        hint={t.formSourceHint}
        value={recorded?.source}
      />
      <SubmitButton look="secondary">{t.save}</SubmitButton>
    </CommandForm>
  );
}
