import type { ClaimForm } from "~/domain/claims/index.server";
import { vatRules } from "~/domain/claims";
import { useLocale, useText, type Locale } from "~/i18n";
import claimsText from "~/i18n/claims";
import longText from "~/i18n/long-claim";
import { AmountField, Select, TextField } from "~/ui/form";
import { formatOre } from "~/ui/money";
import { DataTable, RowFilter, type Column } from "~/ui/table";
import { isLong } from "./long-claim";
import { lineField, type LineField } from "./line-field";

export const SPARE_ROWS = 5;

type Props = {
  readonly lines: ClaimForm["lines"];
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  /** Asked on each line only of those who get some of the VAT back. */
  readonly asksVat: boolean;
  /** Rows that came back from the form, which may be more than those saved. */
  readonly typed: number;
};
type Row = { readonly at: number; readonly line: Props["lines"][number] | undefined };

/** The claim's rows as fields, with five empty ones at the end. */
export function ClaimLines({ lines, categories, asksVat, typed }: Props) {
  const t = useText(claimsText);
  const long = useText(longText);
  const rows = Array.from({ length: Math.max(lines.length, typed) + SPARE_ROWS }, (_, at) => ({
    at,
    line: lines[at],
  }));
  const columns: Column<Row>[] = [
    { key: "row", head: t.column.row, cell: rowHead },
    {
      key: "category",
      head: t.column.category,
      cell: ({ at, line }) => (
        <Select
          {...named(t, at, "category")}
          value={line?.category ?? ""}
          empty={t.form.categoryEmpty}
          options={categories}
        />
      ),
    },
    textColumn(t, "description", t.column.what),
    textColumn(t, "date", t.column.date),
    textColumn(t, "supplier", t.column.supplier),
    textColumn(t, "voucher", t.column.voucher),
    ...(asksVat ? [vatColumn(t)] : []),
    amountColumn(t, useLocale()),
  ];
  const table = (
    <DataTable
      caption={t.form.lines}
      captionHidden
      inputs
      rows={rows}
      rowKey={({ at }) => String(at)}
      rowHead="row"
      columns={columns}
    />
  );
  if (!isLong(rows)) return table;
  return (
    <RowFilter
      legend={long.show}
      all={long.all}
      none={long.none}
      options={[{ which: "wrong", label: long.wrong }]}
    >
      {table}
    </RowFilter>
  );
}

/** The row's number, and the parked line that it takes up again. */
const rowHead = ({ at, line }: Row) => (
  <>
    {at + 1}
    {line?.resumes ? (
      <input type="hidden" name={`lines[${at}].resumes`} value={line.resumes} />
    ) : null}
  </>
);

type Words = (typeof claimsText)["sv"];

const named = (t: Words, at: number, field: LineField) => ({
  name: `lines[${at}].${field}`,
  label: lineField(t, { at, field }),
  hideLabel: true,
});

const SIZES = { description: 13, date: 9, supplier: 10, voucher: 5 } as const;

const textColumn = (t: Words, field: keyof typeof SIZES, head: string): Column<Row> => ({
  key: field,
  head,
  cell: ({ at, line }) => (
    <TextField {...named(t, at, field)} size={SIZES[field]} value={line?.[field] ?? ""} />
  ),
});

const vatColumn = (t: Words): Column<Row> => ({
  key: "vat",
  head: t.column.vat,
  cell: ({ at, line }) => (
    <Select
      {...named(t, at, "vat")}
      value={line?.vat ?? ""}
      empty={t.form.categoryEmpty}
      options={vatRules.map((value) => ({ value, label: t.vat[value] }))}
    />
  ),
});

const amountColumn = (t: Words, locale: Locale): Column<Row> => ({
  key: "amount",
  head: t.column.amount,
  num: true,
  cell: ({ at, line }) => (
    <AmountField {...named(t, at, "amount")} value={line ? formatOre(line.amount, locale) : ""} />
  ),
});
