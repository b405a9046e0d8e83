import type { ApplicantType, CallDefinition } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { Section } from "~/ui/layout";
import { Facts, type Fact } from "~/ui/list";
import { formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { inSentence, interval } from "./amount-text";
import { BothLanguages } from "./both-languages";

type Props = { readonly definition: CallDefinition };

/** What may be counted, and by which rules it is paid. */
export function DefinedMoney({ definition }: Props) {
  const { definition: t } = useText(workText);
  return (
    <>
      <Section title={t.budget}>
        <DataTable
          caption={t.budget}
          captionHidden
          dense
          columns={[
            {
              key: "category",
              head: t.category,
              cell: ({ name }) => <BothLanguages text={name} />,
            },
            { key: "kind", head: t.type, cell: ({ kind }) => t.kind[kind] },
          ]}
          rows={definition.budgetCategories}
          rowKey={({ id }) => id}
        />
      </Section>
      <Section title={t.financing}>
        <SharesByType definition={definition} />
        <Facts look="rows" facts={useFinancing(definition)} />
      </Section>
    </>
  );
}

function SharesByType({ definition: { applicantTypes, financing } }: Props) {
  const { definition: t } = useText(workText);
  const { applicantType, call } = useText(callsText);
  const locale = useLocale();
  const percent = (of: Partial<Record<ApplicantType, string>>, type: ApplicantType) =>
    formatPercent(of[type] ?? "0", locale);
  return (
    <DataTable
      caption={call.whoCaption}
      captionHidden
      dense
      columns={[
        { key: "type", head: call.type, cell: (type) => applicantType[type] },
        {
          key: "share",
          head: t.maxShare,
          num: true,
          cell: (type) => percent(financing.maxSharePercent, type),
        },
        {
          key: "advance",
          head: t.advance,
          num: true,
          cell: (type) => percent(financing.advancePercent, type),
        },
      ]}
      rows={applicantTypes}
      rowKey={(type) => type}
    />
  );
}

function useFinancing({ financing, auditorFrom }: CallDefinition): Fact[] {
  const { definition: t } = useText(workText);
  const locale = useLocale();
  const percent = (text: string) => formatPercent(text, locale);
  const kr = (text: string) => inSentence(text, locale);
  const { adult, youth } = financing.volunteerHour;
  return [
    { label: t.grant, value: interval(financing.minGrant, financing.maxGrant, locale) },
    { label: t.inKindCap, value: percent(financing.inKindCapPercent) },
    { label: t.social, value: percent(financing.socialFeesPercent) },
    { label: t.indirect, value: percent(financing.indirectPercent) },
    {
      label: t.flatRate,
      value:
        financing.staffFlatRatePercent === null
          ? t.notOffered
          : percent(financing.staffFlatRatePercent),
    },
    { label: t.advanceCap, value: kr(financing.advanceCap) },
    { label: t.retention, value: percent(financing.retentionPercent) },
    { label: t.volunteer, value: `${kr(adult)}, ${kr(youth)}` },
    { label: t.shortfall, value: financing.proportional ? t.proportional : t.fullAmount },
    { label: t.auditor, value: kr(auditorFrom) },
  ];
}
