import { Link } from "@remix-run/react";
import type { StatementRow } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { Day, Period } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** Each statement begins where the one before ended. */
export function StatementTable({ statements }: { readonly statements: readonly StatementRow[] }) {
  const t = useText(reconciliationText).reconciliation;
  return (
    <DataTable
      caption={t.statements}
      captionHidden
      rows={statements}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
      columns={[
        {
          key: "statement",
          head: t.column.statement,
          cell: (one) => <Link to={`/bank-files/${one.fileId}`}>{one.ref}</Link>,
        },
        { key: "period", head: t.column.period, cell: (one) => <Days of={one} /> },
        {
          key: "opening",
          head: t.column.opening,
          num: true,
          cell: (one) => <Amount ore={one.opening} />,
        },
        {
          key: "in",
          head: t.column.moneyIn,
          num: true,
          cell: (one) => <Amount ore={one.moneyIn} />,
        },
        {
          key: "out",
          head: t.column.moneyOut,
          num: true,
          cell: (one) => <Amount ore={one.moneyOut} />,
        },
        {
          key: "closing",
          head: t.column.closing,
          num: true,
          cell: (one) => <Amount ore={one.closing} />,
        },
      ]}
    />
  );
}

function Days({ of: { from, to } }: { readonly of: StatementRow }) {
  const t = useText(reconciliationText).reconciliation;
  if (!from || !to) return t.noPeriod;
  return from === to ? <Day on={from} short /> : <Period from={from} to={to} />;
}
