import type { FinancierRow, InKindRow } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { AmountField, TextField } from "~/ui/form";
import { Amount, formatDecimal, formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** "540 timmar", as the budget's unit is called. */
export function useQuantity(): (quantity: string, unit: string) => string {
  const t = useText(followUpText).costs;
  const locale = useLocale();
  const units: Readonly<Record<string, string>> = t.unit;
  return (quantity, unit) =>
    t.quantity({ quantity: formatDecimal(quantity, locale), unit: units[unit] ?? unit });
}

/** What was delivered of what the budget promised in kind. */
export function InKindFields({ rows }: { readonly rows: readonly InKindRow[] }) {
  const t = useText(followUpText).costs;
  const locale = useLocale();
  const quantity = useQuantity();
  return (
    <DataTable
      caption={t.inKind}
      captionHidden
      inputs
      rows={rows.map((row, at) => ({ ...row, at }))}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "what",
          head: t.column.what,
          cell: (row) => (
            <>
              <input type="hidden" name={`inKind[${row.at}].rowId`} value={row.id} />
              {row.description}
              <small>{row.contributor}</small>
            </>
          ),
        },
        {
          key: "promised",
          head: t.column.promised,
          num: true,
          cell: (row) => quantity(row.promised, row.unit),
        },
        { key: "rate", head: t.column.rate, num: true, cell: (row) => <Amount ore={row.rate} /> },
        {
          key: "delivered",
          head: t.column.delivered,
          num: true,
          cell: (row) => (
            <TextField
              name={`inKind[${row.at}].quantity`}
              label={t.fieldOf({ column: t.column.delivered, row: row.description })}
              hideLabel
              inputMode="decimal"
              size={8}
              value={row.delivered === null ? "" : formatDecimal(row.delivered, locale)}
            />
          ),
        },
      ]}
    />
  );
}

/** What came from each co-financier. */
export function ReceivedFields({ rows }: { readonly rows: readonly FinancierRow[] }) {
  const t = useText(followUpText).costs;
  const locale = useLocale();
  return (
    <DataTable
      caption={t.received}
      captionHidden
      inputs
      rows={rows.map((row, at) => ({ ...row, at }))}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "from",
          head: t.column.from,
          cell: (row) => (
            <>
              <input type="hidden" name={`received[${row.at}].financierId`} value={row.id} />
              {row.name}
              {row.isOwn ? <small>{t.own}</small> : null}
            </>
          ),
        },
        {
          key: "promised",
          head: t.column.promisedKr,
          num: true,
          cell: (row) => <Amount ore={row.promised} />,
        },
        {
          key: "received",
          head: t.column.receivedKr,
          num: true,
          cell: (row) => (
            <AmountField
              name={`received[${row.at}].amount`}
              label={t.fieldOf({ column: t.column.receivedKr, row: row.name })}
              hideLabel
              value={row.received === null ? "" : formatOre(row.received, locale)}
            />
          ),
        },
      ]}
    />
  );
}
