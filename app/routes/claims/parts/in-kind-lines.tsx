import type { ClaimForm } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { AmountField, TextField } from "~/ui/form";
import { formatDecimal, formatOre } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import type { LineField } from "./line-field";

const SPARE_ROWS = 2;
const SIZES = { description: 16, date: 9, supplier: 9, voucher: 5 } as const;

type Row = { readonly at: number; readonly line: ClaimForm["inKind"][number] | undefined };
type Words = (typeof claimsText)["sv"];

/** What is given instead of money, by the hour, with two empty rows at the end. */
export function InKindLines({ lines }: { readonly lines: ClaimForm["inKind"] }) {
  const t = useText(claimsText);
  const locale = useLocale();
  const rows = Array.from({ length: lines.length + SPARE_ROWS }, (_, at) => ({
    at,
    line: lines[at],
  }));
  const columns: Column<Row>[] = [
    { key: "row", head: t.column.row, cell: ({ at }) => at + 1 },
    textColumn(t, "description", t.column.what),
    textColumn(t, "date", t.column.date),
    textColumn(t, "supplier", t.column.whose),
    textColumn(t, "voucher", t.column.voucher),
    {
      key: "hours",
      head: t.column.hours,
      num: true,
      cell: ({ at, line }) => (
        <AmountField
          {...named(t, at, "hours")}
          value={line?.hours ? formatDecimal(line.hours, locale) : ""}
        />
      ),
    },
    {
      key: "rate",
      head: t.column.rate,
      num: true,
      cell: ({ at, line }) => (
        <AmountField
          {...named(t, at, "rate")}
          value={line?.rate ? formatOre(line.rate, locale) : ""}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t.form.inKind}
      captionHidden
      inputs
      rows={rows}
      rowKey={({ at }) => String(at)}
      rowHead="row"
      columns={columns}
    />
  );
}

const named = (t: Words, at: number, field: LineField) => ({
  name: `inKind[${at}].${field}`,
  label: t.inKindField({ row: at + 1, field: t.field[field] }),
  hideLabel: true,
});

const textColumn = (t: Words, field: keyof typeof SIZES, head: string): Column<Row> => ({
  key: field,
  head,
  cell: ({ at, line }) => (
    <TextField {...named(t, at, field)} size={SIZES[field]} value={line?.[field] ?? ""} />
  ),
});
