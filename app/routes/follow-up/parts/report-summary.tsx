import { add, sum, zero } from "~ledger/amount";
import { inKindCost, type ReportDetails } from "~/domain/follow-up";
import { useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { Amount, Kr } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { useFinancierColumns, useInKindColumns, useQuantity } from "./contribution-columns";
import { OutcomeTable } from "./outcome-table";

/** The report as it is read: by the signatory before signing, by the officer before settling. */
export function ReportSummary({ details }: { readonly details: ReportDetails }) {
  const t = useText(followUpText);
  const { report, inKind, financiers } = details;
  const cash = report?.cashCost ?? null;
  const inKindTotal = inKindCost(inKind);
  return (
    <>
      <Section title={t.outcome.title}>
        <OutcomeTable details={details} />
      </Section>
      <Section title={t.costs.title}>
        <Facts
          look="sums"
          facts={[
            { label: t.costs.cash, value: cash === null ? t.outcome.missing : <Kr ore={cash} /> },
            { label: t.costs.inKind, value: <Kr ore={inKindTotal} /> },
            { label: t.costs.total, value: <Kr ore={add(cash ?? zero, inKindTotal)} />, sum: true },
          ]}
        />
      </Section>
      {inKind.length > 0 ? (
        <Section title={t.costs.inKind}>
          <InKindTable rows={inKind} />
        </Section>
      ) : null}
      {financiers.length > 0 ? (
        <Section title={t.costs.received}>
          <ReceivedTable rows={financiers} />
        </Section>
      ) : null}
      <Section title={t.lessons.title}>
        <Facts
          look="rows"
          facts={[
            { label: t.lessons.lessons, value: report?.lessons || t.outcome.missing },
            { label: t.lessons.auditor, value: report?.auditor || t.outcome.missing },
          ]}
        />
      </Section>
    </>
  );
}

function InKindTable({ rows }: { readonly rows: ReportDetails["inKind"] }) {
  const { costs: t, outcome } = useText(followUpText);
  const inKind = useInKindColumns();
  const quantity = useQuantity();
  return (
    <DataTable
      caption={t.inKind}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      sums={[{ label: t.sum, cells: { value: <Amount ore={inKindCost(rows)} /> } }]}
      columns={[
        inKind.what,
        inKind.promised,
        {
          key: "delivered",
          head: t.column.delivered,
          num: true,
          cell: (row) =>
            row.delivered === null ? outcome.missing : quantity(row.delivered, row.unit),
        },
        inKind.value,
      ]}
    />
  );
}

function ReceivedTable({ rows }: { readonly rows: ReportDetails["financiers"] }) {
  const { costs: t, outcome } = useText(followUpText);
  const financier = useFinancierColumns();
  const promised = sum(rows.map((row) => row.promised));
  const received = sum(rows.map((row) => row.received ?? zero));
  return (
    <DataTable
      caption={t.received}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      sums={[
        {
          label: t.sum,
          cells: { promised: <Amount ore={promised} />, received: <Amount ore={received} /> },
        },
      ]}
      columns={[
        financier.from,
        financier.promised,
        {
          key: "received",
          head: t.column.receivedKr,
          num: true,
          cell: (row) => (row.received === null ? outcome.missing : <Amount ore={row.received} />),
        },
      ]}
    />
  );
}
