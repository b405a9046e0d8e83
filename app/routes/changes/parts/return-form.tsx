import type { ChangePage } from "~/domain/changes/index.server";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { CommandForm, LateRefusal, SubmitButton, TextArea } from "~/ui/form";
import { Details, Section } from "~/ui/layout";

const MOST_CHARACTERS = 3000;

/** The officer sends the request back, and says what is missing. */
export function ReturnForm({ page: { change, mayPrepare } }: { readonly page: ChangePage }) {
  const t = useText(changesText).page;
  const action = `/changes/${change.id}/return`;
  if (!mayPrepare) return <LateRefusal />;
  return (
    <Section>
      <Details summary={t.return} formAt={action}>
        <CommandForm action={action} id="return">
          <TextArea
            name="reason"
            label={t.returnReason}
            hint={t.returnHint}
            max={MOST_CHARACTERS}
            rows={4}
          />
          <SubmitButton look="secondary">{t.returnButton}</SubmitButton>
        </CommandForm>
      </Details>
    </Section>
  );
}
