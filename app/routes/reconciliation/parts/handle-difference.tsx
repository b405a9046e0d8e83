import { closingOutcomes } from "~/domain/reconciliation";
import type { DifferencePage } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { CommandForm, LateRefusal, RadioGroup, Select, SubmitButton, TextArea } from "~/ui/form";
import { Panel } from "~/ui/layout";

/** Who finds out, what has been found out, and the end without a match. */
export function HandleDifference({ found }: { readonly found: DifferencePage }) {
  const { may, id } = found;
  return (
    <>
      {may.handle ? (
        <>
          <Owner found={found} />
          <Note id={id} />
        </>
      ) : null}
      {may.close ? <Close id={id} /> : <LateRefusal at={`/differences/${id}/closing`} />}
    </>
  );
}

function Owner({ found: { id, owners, ownerId } }: { readonly found: DifferencePage }) {
  const t = useText(differencesText).handle;
  return (
    <Panel title={t.ownerTitle}>
      <CommandForm action={`/differences/${id}/owner`} id="owner">
        <Select
          name="ownerId"
          label={t.owner}
          empty
          {...(ownerId && { value: ownerId })}
          options={owners.map(({ id: value, name: label }) => ({ value, label }))}
        />
        <SubmitButton look="secondary">{t.ownerButton}</SubmitButton>
      </CommandForm>
    </Panel>
  );
}

type OfId = { readonly id: string };

function Note({ id }: OfId) {
  const t = useText(differencesText).handle;
  return (
    <Panel title={t.noteTitle}>
      <CommandForm action={`/differences/${id}`} id="note">
        <TextArea name="text" label={t.note} rows={3} />
        <SubmitButton look="secondary">{t.noteButton}</SubmitButton>
      </CommandForm>
    </Panel>
  );
}

function Close({ id }: OfId) {
  const { handle: t, outcome } = useText(differencesText);
  return (
    <Panel title={t.closeTitle}>
      <CommandForm action={`/differences/${id}/closing`} id="close">
        <p className="lm-small">{t.closeWhat}</p>
        <RadioGroup
          name="outcome"
          label={t.outcome}
          options={closingOutcomes.map((value) => ({ value, label: outcome[value] }))}
        />
        <TextArea name="text" label={t.reason} rows={3} />
        <SubmitButton look="secondary">{t.closeButton}</SubmitButton>
      </CommandForm>
    </Panel>
  );
}
