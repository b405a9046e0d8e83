import type { ProjectCondition } from "~/domain/conditions";
import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import { useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { Actions, CommandForm, FileField, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const LONGEST = 3000;

/** How the condition is met, in words, and a file when something is to be shown. */
export function AnswerForm({ condition }: { readonly condition: Pick<ProjectCondition, "id"> }) {
  const t = useText(conditionsText).answer;
  return (
    <Section title={t.title} intro={t.intro}>
      <CommandForm action={`/conditions/${condition.id}/answers`} files>
        <TextArea name="body" label={t.body} hint={t.bodyHint} rows={5} max={LONGEST} />
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.doc,.docx,.xlsx"
          mostMegabytes={MOST_MEGABYTES}
          optional
        />
        <Actions>
          <SubmitButton>{t.button}</SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}
