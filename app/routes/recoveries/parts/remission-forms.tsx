import { useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { CommandForm, DateField, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";

type Props = { readonly recoveryId: string };

export function ConsultationForm({ recoveryId }: Props) {
  const t = useText(recoveriesText).remission;
  const action = `/recoveries/${recoveryId}/remission/consultation`;
  return (
    <Section title={t.step.asked}>
      <CommandForm action={action} id="consultation">
        <TextField name="consulted" label={t.consulted} hint={t.consultedHint} />
        <SubmitButton>{t.ask}</SubmitButton>
      </CommandForm>
    </Section>
  );
}

export function OpinionForm({ recoveryId }: Props) {
  const t = useText(recoveriesText).remission;
  const action = `/recoveries/${recoveryId}/remission/opinion`;
  return (
    <Section title={t.step.answered}>
      <CommandForm action={action} id="opinion">
        <TextArea name="opinion" label={t.opinion} />
        <DateField name="opinionOn" label={t.opinionOn} />
        <SubmitButton>{t.record}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
