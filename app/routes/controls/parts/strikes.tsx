import type { DrawnRow } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { CommandForm, RadioGroup, Select, SubmitButton, TextArea } from "~/ui/form";
import { Details, Section } from "~/ui/layout";

const MOST_CHARACTERS = 3000;

type Props = { readonly no: number; readonly rows: readonly DrawnRow[] };

export function ProposeStrike({ no, rows }: Props) {
  const { strike: t, hidden } = useText(controlsText);
  const address = `/risk-sample/${no}/strikes`;
  return (
    <Details summary={t.title} formAt={address}>
      <p className="lm-measure">{t.why}</p>
      <CommandForm action={address} id="strike">
        <Select
          name="projectId"
          label={t.project}
          empty
          options={rows
            .filter(({ strike }) => !strike || strike.outcome === "kept")
            .map(({ projectId, title }) => ({ value: projectId, label: title ?? hidden }))}
        />
        <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} max={MOST_CHARACTERS} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Details>
  );
}

/** What another person has proposed, for the reader to decide. */
export function StrikeDecisions({ no, rows }: Props) {
  const { strike: t, hidden, proposed } = useText(controlsText);
  const open = rows.flatMap(({ strike, title }) =>
    strike?.mayDecide ? [{ ...strike, title: title ?? hidden }] : [],
  );
  if (open.length === 0) return null;
  return (
    <Section title={t.decide}>
      <CommandForm action={`/risk-sample/${no}/strikes/decision`} id="decide">
        <RadioGroup
          name="strikeId"
          label={t.project}
          options={open.map(({ id, title, proposedBy, reasons }) => ({
            value: id,
            label: title,
            hint: `${proposed({ by: proposedBy })}: ${reasons}`,
          }))}
        />
        <RadioGroup
          name="outcome"
          label={t.of}
          options={[
            { value: "struck", label: t.struck },
            { value: "kept", label: t.kept },
          ]}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
