import type { DraftChoices } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import { FileField, RadioGroup, Select, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const ROWS = 10;
/** As the hint says. */
const MOST_DEFINITION_MEGABYTES = 1;

/** Questions, criteria and rules: another call's, or read in. */
export function DraftDefinition({ calls }: { readonly calls: DraftChoices["calls"] }) {
  const { new: t } = useText(workText);
  const locale = useLocale();
  return (
    <Section title={t.definition} intro={t.definitionIntro}>
      <div className="lm-stack">
        <RadioGroup
          name="source"
          label={t.source}
          value={calls.length > 0 ? "copy" : "json"}
          options={[
            { value: "copy", label: t.copy, hint: t.copyHint },
            { value: "json", label: t.json },
          ]}
        />
        <Select
          name="copyOf"
          label={t.copyOf}
          value={calls[0]?.id ?? ""}
          empty={calls.length === 0}
          options={calls.map(({ id, caseNumber, title, boardName }) => ({
            value: id,
            label: `${title[locale]} (${caseNumber}, ${boardName})`,
          }))}
        />
        <FileField
          name="definitionFile"
          label={t.definitionFile}
          hint={t.definitionFileHint}
          accept=".json,application/json"
          mostMegabytes={MOST_DEFINITION_MEGABYTES}
          optional
        />
        <TextArea name="definitionText" label={t.definitionText} rows={ROWS} optional />
      </div>
    </Section>
  );
}
