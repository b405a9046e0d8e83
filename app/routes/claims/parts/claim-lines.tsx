import type { ClaimForm } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { AmountField, Select, TextField } from "~/ui/form";
import { formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";

import { lineField } from "./line-field";

const SPARE_ROWS = 5;

type Props = {
  readonly lines: ClaimForm["lines"];
  readonly categories: readonly { readonly value: string; readonly label: string }[];
};

/** The claim's rows as fields, with five empty ones at the end. */
export function ClaimLines({ lines, categories }: Props) {
  const t = useText(claimsText);
  const locale = useLocale();
  const rows = Array.from({ length: lines.length + SPARE_ROWS }, (_, at) => ({
    at,
    line: lines[at],
  }));
  return (
    <DataTable
      caption={t.form.lines}
      captionHidden
      inputs
      rows={rows}
      rowKey={({ at }) => String(at)}
      rowHead="row"
      columns={[
        { key: "row", head: t.column.row, cell: ({ at }) => at + 1 },
        {
          key: "category",
          head: t.column.category,
          cell: ({ at, line }) => (
            <Select
              name={`lines[${at}].category`}
              label={lineField(t, { at, field: "category" })}
              hideLabel
              value={line?.category ?? ""}
              empty={t.form.categoryEmpty}
              options={categories}
            />
          ),
        },
        {
          key: "what",
          head: t.column.what,
          cell: ({ at, line }) => (
            <TextField
              name={`lines[${at}].description`}
              label={lineField(t, { at, field: "description" })}
              hideLabel
              value={line?.description ?? ""}
            />
          ),
        },
        {
          key: "amount",
          head: t.column.amount,
          num: true,
          cell: ({ at, line }) => (
            <AmountField
              name={`lines[${at}].amount`}
              label={lineField(t, { at, field: "amount" })}
              hideLabel
              value={line ? formatOre(line.amount, locale) : ""}
            />
          ),
        },
      ]}
    />
  );
}
