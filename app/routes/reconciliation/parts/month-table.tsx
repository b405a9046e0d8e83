import { Link } from "@remix-run/react";
import type { MonthRow } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { formatMonth } from "~/ui/date";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

type MonthTableProps = {
  readonly months: readonly MonthRow[];
  /** The month whose days are on the page. */
  readonly shown: string | null;
};

/** The months with bank lines: to their days, and to the sheet that two persons sign. */
export function MonthTable({ months, shown }: MonthTableProps) {
  const t = useText(differencesText).sheet;
  const locale = useLocale();
  return (
    <DataTable
      caption={t.monthsCaption}
      captionHidden
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        {
          key: "month",
          head: t.month,
          cell: ({ month }) => (
            <Link to={`/reconciliation/${month}`}>
              {t.open({ month: formatMonth(month, locale) })}
            </Link>
          ),
        },
        { key: "lines", head: t.lines, num: true, cell: ({ lines }) => lines },
        { key: "moved", head: t.moved, num: true, cell: ({ moved }) => <Amount ore={moved} /> },
        { key: "signed", head: t.signatures, cell: (row) => <Signatures of={row} /> },
        {
          key: "days",
          head: t.days,
          cell: ({ month }) =>
            month === shown ? (
              t.shown
            ) : (
              <Link to={`/reconciliation?month=${month}`}>
                {t.show}
                <span className="lm-sr">, {formatMonth(month, locale)}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

function Signatures({ of: { signedBy, countersignedBy } }: { readonly of: MonthRow }) {
  const t = useText(differencesText).sheet;
  if (!signedBy) return <State is="todo">{t.unsigned}</State>;
  return (
    <>
      <State is={countersignedBy ? "done" : "part"}>
        {countersignedBy ? t.state.done : t.state.signed}
      </State>
      <small>{[signedBy, countersignedBy].filter(Boolean).join(", ")}</small>
    </>
  );
}
