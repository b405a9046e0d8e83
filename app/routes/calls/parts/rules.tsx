import type { CallDefinition } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDay, formatPeriod } from "~/ui/date";
import { Details, Section } from "~/ui/layout";
import { Bullets, Facts } from "~/ui/list";
import { formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { inSentence } from "./amount-text";

type Props = { readonly definition: CallDefinition };

/** Conditions, what is not paid for, and how costs are counted. */
export function Rules({ definition }: Props) {
  const t = useText(callsText).call;
  const locale = useLocale();
  return (
    <>
      <Section title={t.ineligibleTitle}>
        <Bullets items={definition.ineligible.map((text) => text[locale])} />
      </Section>
      <Section title={t.eligibilityTitle} intro={t.eligibilityIntro}>
        <Bullets
          items={definition.eligibility.map(({ text, source }) =>
            source ? `${text[locale]} (${source})` : text[locale],
          )}
        />
        <p className="lm-muted lm-measure">
          {t.legal}: {definition.legalBasis[locale]}
        </p>
      </Section>
      <Financing definition={definition} />
      <Reports definition={definition} />
      <Section title={t.formTitle}>
        <Details summary={t.formSummary({ count: definition.questions.length })}>
          <ol className="lm-bullets lm-measure">
            {definition.questions.map(({ id, label, required }) => (
              <li key={id}>
                {label[locale]} {required ? null : <span className="lm-muted">{t.optional}</span>}
              </li>
            ))}
          </ol>
        </Details>
      </Section>
    </>
  );
}

function Financing({ definition: { financing, auditorFrom } }: Props) {
  const { financingTitle, financing: t } = useText(callsText).call;
  const locale = useLocale();
  const percent = (text: string) => formatPercent(text, locale);
  const { adult, youth } = financing.volunteerHour;
  return (
    <Section title={financingTitle}>
      <Facts
        look="rows"
        facts={[
          { label: t.social, value: percent(financing.socialFeesPercent) },
          {
            label: t.indirect,
            value: t.indirectValue({ percent: percent(financing.indirectPercent) }),
          },
          ...(financing.staffFlatRatePercent === null
            ? []
            : [{ label: t.flatRate, value: percent(financing.staffFlatRatePercent) }]),
          {
            label: t.inKind,
            value: t.inKindValue({ percent: percent(financing.inKindCapPercent) }),
          },
          {
            label: t.volunteer,
            value: t.volunteerValue({
              adult: inSentence(adult, locale),
              youth: inSentence(youth, locale),
            }),
          },
          {
            label: t.retention,
            value: t.retentionValue({ percent: percent(financing.retentionPercent) }),
          },
          { label: t.auditor, value: t.auditorValue({ amount: inSentence(auditorFrom, locale) }) },
        ]}
      />
    </Section>
  );
}

export function Reports({ definition: { reports } }: Props) {
  const t = useText(callsText).call;
  const locale = useLocale();
  return (
    <Section title={t.reportsTitle}>
      <DataTable
        caption={t.reportsTitle}
        captionHidden
        columns={[
          { key: "name", head: t.reportName, cell: ({ name }) => name[locale] },
          {
            key: "due",
            head: t.reportDue,
            cell: ({ dueOn, monthsAfterEnd }) =>
              dueOn
                ? formatDay(dueOn, locale)
                : monthsAfterEnd && t.afterEnd({ months: monthsAfterEnd }),
          },
          {
            key: "period",
            head: t.reportPeriod,
            cell: ({ period }) => period && formatPeriod(period[0], period[1], locale),
          },
        ]}
        rows={reports}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
