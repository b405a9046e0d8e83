import { inKindAmount, type FinancierRow, type InKindRow } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Amount, formatDecimal } from "~/ui/money";
import type { Column } from "~/ui/table";

/** A row with its place among a form's fields; without one it is only read. */
type Placed<Row> = Row & { readonly at?: number };

export const placed = <Row,>(rows: readonly Row[]): (Row & { readonly at: number })[] =>
  rows.map((row, at) => ({ ...row, at }));

/** "540 timmar", as the budget's unit is called. */
export function useQuantity(): (quantity: string, unit: string) => string {
  const t = useText(followUpText).costs;
  const locale = useLocale();
  const units: Readonly<Record<string, string>> = t.unit;
  return (quantity, unit) =>
    t.quantity({ quantity: formatDecimal(quantity, locale), unit: units[unit] ?? unit });
}

/** What is given in kind, as the report, the settlement and its form tell of it. */
export function useInKindColumns() {
  const { column: t } = useText(followUpText).costs;
  const quantity = useQuantity();
  return {
    what: {
      key: "what",
      head: t.what,
      cell: ({ at, id, description, contributor }) => (
        <>
          {at === undefined ? null : (
            <input type="hidden" name={`inKind[${at}].rowId`} value={id} />
          )}
          {description}
          <small>{contributor}</small>
        </>
      ),
    },
    promised: {
      key: "promised",
      head: t.promised,
      num: true,
      cell: (row) => quantity(row.promised, row.unit),
    },
    value: {
      key: "value",
      head: t.value,
      num: true,
      cell: (row) => <Amount ore={inKindAmount(row.delivered ?? "0", row.rate)} />,
    },
  } satisfies Readonly<Record<string, Column<Placed<InKindRow>>>>;
}

/** The financiers and what they promised; `list` is the form's name for its rows. */
export function useFinancierColumns(list = "received") {
  const t = useText(followUpText).costs;
  return {
    from: {
      key: "from",
      head: t.column.from,
      cell: ({ at, id, name, isOwn }) => (
        <>
          {at === undefined ? null : (
            <input type="hidden" name={`${list}[${at}].financierId`} value={id} />
          )}
          {name}
          {isOwn ? <small>{t.own}</small> : null}
        </>
      ),
    },
    promised: {
      key: "promised",
      head: t.column.promisedKr,
      num: true,
      cell: (row) => <Amount ore={row.promised} />,
    },
  } satisfies Readonly<Record<string, Column<Placed<FinancierRow>>>>;
}
