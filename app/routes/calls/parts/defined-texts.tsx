import type { CallDefinition } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Facts, type Fact } from "~/ui/list";
import { DataTable } from "~/ui/table";
import { BothLanguages } from "./both-languages";
import { Reports } from "./rules";

type Props = { readonly definition: CallDefinition };

/** Purpose, who it is for, what is not paid for, legal basis, dates. */
export function DefinedTexts({ definition }: Props) {
  const { definition: t } = useText(workText);
  return (
    <>
      <Section>
        <Facts
          look="rows"
          facts={[
            { label: t.purpose, value: <BothLanguages text={definition.purpose} /> },
            { label: t.audience, value: <BothLanguages text={definition.audience} /> },
          ]}
        />
      </Section>
      <Section title={t.dates}>
        <Facts look="rows" facts={useDates(definition)} />
      </Section>
      <Section title={t.legal}>
        <Facts look="rows" facts={useLegal(definition)} />
      </Section>
      <Section title={t.ineligible}>
        <ul className="lm-bullets lm-measure">
          {definition.ineligible.map((text) => (
            <li key={text.sv}>
              <BothLanguages text={text} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function useDates({ dates }: CallDefinition): Fact[] {
  const { definition: t, new: words } = useText(workText);
  const locale = useLocale();
  const { published, infoMeeting, ...rest } = dates;
  const said = (label: string, day: string) => ({ label, value: formatDay(day, locale) });
  return [
    said(t.published, published),
    ...(infoMeeting ? [said(words.date.infoMeeting, infoMeeting)] : []),
    ...Object.entries(rest)
      .sort(([, a], [, b]) => a.localeCompare(b))
      .map(([key, day]) => said(words.date[key as keyof typeof rest], day)),
  ];
}

function useLegal({ legalBasis }: CallDefinition): Fact[] {
  const { definition: t } = useText(workText);
  const { call } = useText(callsText);
  const { sv, en, appealable, noAppealParagraph, court } = legalBasis;
  const may = Object.entries(appealable)
    .filter(([, isAppealable]) => isAppealable)
    .map(([decision]) => t.appeal[decision as keyof typeof appealable]);
  return [
    { label: call.legal, value: <BothLanguages text={{ sv, en }} /> },
    { label: t.appealable, value: may.join(", ") },
    { label: t.noAppeal, value: noAppealParagraph },
    { label: t.court, value: <BothLanguages text={court} /> },
  ];
}

/** Indicators and the schedule of reports. */
export function DefinedFollowUp({ definition }: Props) {
  const { definition: t } = useText(workText);
  return (
    <>
      <Section title={t.indicators}>
        <DataTable
          caption={t.indicators}
          captionHidden
          dense
          columns={[
            {
              key: "indicator",
              head: t.indicator,
              cell: ({ id, name }) => (
                <>
                  {id} <BothLanguages text={name} />
                </>
              ),
            },
            {
              key: "unit",
              head: t.type,
              cell: ({ unit, bySex, derived }) =>
                [t.unit[unit], bySex && t.bySex, derived && t.derived].filter(Boolean).join(", "),
            },
          ]}
          rows={definition.indicators}
          rowKey={({ id }) => id}
        />
      </Section>
      <Reports definition={definition} />
    </>
  );
}
