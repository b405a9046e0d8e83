import { useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { Actions, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const LONGEST = 3000;

export function ProposeWaiver() {
  const t = useText(conditionsText).waiver;
  return (
    <Section title={t.propose} intro={t.proposeIntro}>
      <CommandForm>
        <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} max={LONGEST} />
        <Actions>
          <SubmitButton>{t.proposeButton}</SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}

export function DecideWaiver({ conditionId }: { readonly conditionId: string }) {
  const t = useText(conditionsText).waiver;
  return (
    <Section title={t.decide} intro={t.decideIntro}>
      <CommandForm action={`/conditions/${conditionId}/waiver/decision`}>
        <RadioGroup
          name="outcome"
          label={t.outcome}
          options={[
            { value: "granted", label: t.granted },
            { value: "refused", label: t.refused },
          ]}
        />
        <TextArea
          name="reasons"
          label={t.decisionReasons}
          hint={t.decisionReasonsHint}
          rows={4}
          max={LONGEST}
        />
        <Actions>
          <SubmitButton>{t.decideButton}</SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}
