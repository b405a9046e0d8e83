import { useText } from "~/i18n";
import certificatesText from "~/i18n/certificates";
import { AmountField, CommandForm, RadioGroup, SubmitButton, TextField } from "~/ui/form";

/** Somebody else who pays what is missing, or a part of it. */
export function CofinancierForm({ projectId }: { readonly projectId: string }) {
  const { ways: t } = useText(certificatesText);
  return (
    <CommandForm action={`/projects/${projectId}/cofinancing/others`}>
      <TextField name="name" label={t.name} />
      <TextField name="orgnr" label={t.orgnr} inputMode="numeric" size={13} />
      <RadioGroup
        name="sector"
        label={t.sector}
        options={[
          { value: "public", label: t.sectors.public },
          { value: "private", label: t.sectors.private },
        ]}
      />
      <AmountField name="amount" label={t.amount} />
      <TextField name="email" type="email" label={t.email} hint={t.emailHint} optional />
      <SubmitButton look="secondary">{t.otherButton}</SubmitButton>
    </CommandForm>
  );
}
