import { useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

type Props = { readonly projectId: string; readonly recoveryId: string };

const MOST_CHARACTERS = 3000;

export function AnswerForm({ projectId, recoveryId }: Props) {
  const t = useText(recoveriesText).own;
  const action = `/projects/${projectId}/recovery/answer`;
  return (
    <Section title={t.answer}>
      <CommandForm action={action} id="answer">
        <input type="hidden" name="recoveryId" value={recoveryId} />
        <TextArea name="body" label={t.answer} hint={t.answerHint} max={MOST_CHARACTERS} />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </Section>
  );
}

export function RequestForm({ projectId, recoveryId }: Props) {
  const t = useText(recoveriesText).own;
  const action = `/projects/${projectId}/recovery/request`;
  const kinds = ["respite", "instalments", "remission"] as const;
  return (
    <Section title={t.ask} intro={t.askWhy}>
      <CommandForm action={action} id="request">
        <input type="hidden" name="recoveryId" value={recoveryId} />
        <RadioGroup
          name="kind"
          label={t.kindLabel}
          options={kinds.map((value) => ({ value, label: t.kind[value] }))}
        />
        <TextArea name="body" label={t.body} max={MOST_CHARACTERS} />
        <SubmitButton>{t.askButton}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
