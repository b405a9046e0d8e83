import { useText } from "~/i18n";
import certificatesText from "~/i18n/certificates";
import { Actions, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const LONGEST = 3000;

/** The officer accepts the certificate that waits, or asks for a new one with a reason. */
export function JudgeForm({ id }: { readonly id: string }) {
  const { judge: t } = useText(certificatesText);
  return (
    <Section title={t.title} intro={t.intro}>
      <CommandForm action={`/cofinancing/${id}/judgement`}>
        <RadioGroup
          name="judgement"
          label={t.judgement}
          options={[
            { value: "accepted", label: t.accepted },
            { value: "returned", label: t.returned },
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
