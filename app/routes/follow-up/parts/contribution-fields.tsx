import type { FinancierRow, InKindRow } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { AmountField, TextField } from "~/ui/form";
import { Amount, formatDecimal, formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { placed, useFinancierColumns, useInKindColumns } from "./contribution-columns";

/** What was delivered of what the budget promised in kind. */
export function InKindFields({ rows }: { readonly rows: readonly InKindRow[] }) {
  const t = useText(followUpText).costs;
  const locale = useLocale();
  const inKind = useInKindColumns();
  return (
    <DataTable
      caption={t.inKind}
      captionHidden
      inputs
      rows={placed(rows)}
      rowKey={(row) => row.id}
      columns={[
        inKind.what,
        inKind.promised,
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
  const financier = useFinancierColumns();
  const locale = useLocale();
  return (
    <DataTable
      caption={t.received}
      captionHidden
      inputs
      rows={placed(rows)}
      rowKey={(row) => row.id}
      columns={[
        financier.from,
        financier.promised,
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
