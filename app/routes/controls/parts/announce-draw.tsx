import { useLocale, useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { formatDay } from "~/ui/date";
import { CommandForm, DateField, RadioGroup, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";

const YEAR_CHARACTERS = 4;
const NUMBER_CHARACTERS = 6;
const MOST_CHARACTERS = 3000;

export function AnnounceDraw({ earliest }: { readonly earliest: string }) {
  const { announce: t } = useText(controlsText);
  const locale = useLocale();
  return (
    <Section title={t.title} intro={t.why}>
      <CommandForm>
        <TextField name="year" label={t.year} inputMode="numeric" size={YEAR_CHARACTERS} />
        <TextArea name="purpose" label={t.purpose} hint={t.purposeHint} max={MOST_CHARACTERS} />
        <TextField
          name="minScore"
          label={t.minScore}
          inputMode="numeric"
          size={NUMBER_CHARACTERS}
        />
        <RadioGroup
          name="randomKind"
          label={t.randomKind}
          options={(["percent", "count"] as const).map((value) => ({
            value,
            label: t.kind[value],
          }))}
        />
        <TextField
          name="randomSize"
          label={t.randomSize}
          hint={t.randomHint}
          inputMode="numeric"
          size={NUMBER_CHARACTERS}
        />
        <DateField
          name="drawsOn"
          label={t.drawsOn}
          hint={t.drawsOnHint({ day: formatDay(earliest, locale) })}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
