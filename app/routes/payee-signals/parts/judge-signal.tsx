import type { AccountSignal } from "~/domain/payee-signals/index.server";
import { useText } from "~/i18n";
import payeeSignalsText from "~/i18n/payee-signals";
import { CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const ROWS = 4;
const LONGEST = 2000;

/** Which signal, what the judgement is, and why. */
export function JudgeSignal({ signals }: { readonly signals: readonly AccountSignal[] }) {
  const { account: t, signal: names, standing, aboutSignal } = useText(payeeSignalsText);
  const [only] = signals.length === 1 ? signals : [];
  return (
    <Section title={t.judge} intro={t.judgeWhy}>
      <CommandForm>
        <RadioGroup
          name="signal"
          label={t.which}
          {...(only && { value: `${only.signal}:${only.about}` })}
          options={signals.map(({ signal, about, aboutName }) => ({
            value: `${signal}:${about}`,
            label: names[signal],
            hint: aboutSignal[signal]({ name: aboutName }),
          }))}
        />
        <RadioGroup
          name="outcome"
          label={t.outcome}
          options={(["cleared", "upheld"] as const).map((value) => ({
            value,
            label: standing[value],
          }))}
        />
        <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} rows={ROWS} max={LONGEST} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
