import { Link } from "@remix-run/react";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { formatDay, formatInstant } from "~/ui/date";
import { EmptyState, Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import type { CasePage } from "./case-page";

type PaymentTableProps = Pick<CasePage, "orders"> & { readonly opens: boolean };
type Order = PaymentTableProps["orders"][number];

/** Every payment that has been approved, and how far it has come. */
export function PaymentTable({ orders, opens }: PaymentTableProps) {
  const t = useText(projectsText).payments;
  const locale = useLocale();
  const name = ({ kind, claimNo }: Order): string => {
    if (kind === "advance") return t.advance;
    return kind === "claim" && claimNo !== null ? t.claim({ no: claimNo }) : t.final;
  };
  const when = ({ confirmedOn, approvedAt }: Order): string =>
    confirmedOn
      ? t.confirmed({ day: formatDay(confirmedOn, locale) })
      : t.approved({ day: formatInstant(approvedAt, locale) });
  return (
    <Section>
      <DataTable
        caption={t.title}
        columns={[
          {
            key: "event",
            head: t.event,
            cell: (row) => (
              <>
                {opens ? <Link to={`/payment-orders/${row.id}`}>{name(row)}</Link> : name(row)}
                <small>{when(row)}</small>
              </>
            ),
          },
          { key: "state", head: t.state, cell: (row) => t.states[row.status] },
          {
            key: "amount",
            head: t.amountKr,
            num: true,
            cell: (row) => <Amount ore={row.amount} />,
          },
        ]}
        rows={orders}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneWhy}</p>
          </EmptyState>
        }
      />
    </Section>
  );
}
