import type { ProjectCondition } from "~/domain/conditions";
import { useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { Actions, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const LONGEST = 3000;

/** The officer accepts the latest answer, or asks again with a reason. */
export function JudgeForm({ condition }: { readonly condition: Pick<ProjectCondition, "id"> }) {
  const t = useText(conditionsText).judge;
  return (
    <Section title={t.title} intro={t.intro}>
      <CommandForm action={`/conditions/${condition.id}/judgement`}>
        <RadioGroup
          name="judgement"
          label={t.judgement}
          options={[
            { value: "accepted", label: t.accepted },
            { value: "asked_again", label: t.askedAgain },
          ]}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={4} max={LONGEST} />
        <Actions>
          <SubmitButton>{t.button}</SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}
