import { useLocale, useText } from "~/i18n";
import type { MonthFigures, ReconciledDay } from "~/domain/reconciliation";
import differencesText from "~/i18n/differences";
import { formatMonth } from "~/ui/date";
import { ShortDay } from "./short-day";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

type OfMoney = Exclude<keyof ReconciledDay, "day" | "explained">;

const columns: readonly OfMoney[] = [
  "opening",
  "moneyIn",
  "moneyOut",
  "closing",
  "ledger",
  "difference",
];

/** Day by day: opening, what moved, closing, and what the ledger says. */
export function DayTable({ figures }: { readonly figures: MonthFigures }) {
  const t = useText(differencesText).sheet;
  const month = formatMonth(figures.month, useLocale());
  const money = (key: OfMoney): Column<ReconciledDay> => ({
    key,
    head: t.kr({ label: t[key] }),
    num: true,
    cell: (day) => <Amount ore={day[key]} />,
  });
  const { days } = figures;
  return (
    <DataTable
      caption={t.daysCaption({ month })}
      captionHidden
      dense
      rows={days}
      rowKey={({ day }) => day}
      marked={({ difference }) => difference !== 0n}
      empty={<p>{t.noDays}</p>}
      columns={[
        { key: "day", head: t.day, cell: ({ day }) => <ShortDay on={day} /> },
        ...columns.map(money),
      ]}
      sums={[
        {
          label: t.sum,
          cells: Object.fromEntries(
            columns.map((key) => [key, <Amount key={key} ore={figures[key]} />]),
          ),
        },
      ]}
    />
  );
}
