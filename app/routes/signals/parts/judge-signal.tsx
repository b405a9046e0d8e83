import type { SignalStanding } from "~/domain/signals";
import { useText } from "~/i18n";
import signalsText from "~/i18n/signals";
import { CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const ROWS = 4;
const LONGEST = 2000;

type Props = {
  /** Who may not judge, or what a judgement means. */
  readonly why: string;
  readonly signals: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly words: Readonly<Record<SignalStanding, string>>;
};

/** Which signal, what the judgement is, and why. */
export function JudgeSignal({ why, signals, words }: Props) {
  const t = useText(signalsText);
  const [only] = signals.length === 1 ? signals : [];
  return (
    <Section title={t.judge} intro={why}>
      <CommandForm>
        <RadioGroup
          name="signal"
          label={t.which}
          {...(only && { value: only.value })}
          options={signals}
        />
        <RadioGroup
          name="outcome"
          label={t.outcome}
          options={(["cleared", "upheld"] as const).map((value) => ({
            value,
            label: words[value],
          }))}
        />
        <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} rows={ROWS} max={LONGEST} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
