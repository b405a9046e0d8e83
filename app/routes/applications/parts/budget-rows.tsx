import type { ReactNode } from "react";
import type { Ore } from "~ledger/amount";
import { fieldName, type SheetGroup } from "~/domain/applications";
import { useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { AmountField, Select, TextField } from "~/ui/form";
import { Amount } from "~/ui/money";
import { DataTable, type Column, type SumRow } from "~/ui/table";
import { RowButton } from "./budget-row-buttons";
import type { BudgetState } from "./use-budget";

export type TypedRow = { readonly at: number; readonly cells: Readonly<Record<string, string>> };

export type RowField = {
  /** The column in the sheet. */
  readonly column: string;
  readonly head: string;
  readonly kind: "text" | "figure" | "email" | "choice";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

type BudgetRowsProps = {
  readonly budget: BudgetState;
  readonly group: SheetGroup;
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first one names the row. */
  readonly fields: readonly RowField[];
  /** Columns that are shown, not typed: what a row comes to, the state of a promise. */
  readonly shown?: readonly Column<TypedRow>[];
  readonly sums?: readonly SumRow[];
};

/** One group of the budget's rows, as fields in a table, with a button to take each row away. */
export function BudgetRows(props: BudgetRowsProps) {
  const { budget, group, caption, captionHidden, fields, shown = [], sums } = props;
  const t = useText(budgetText);
  const nameOf = ({ at, cells }: TypedRow): string =>
    cells[fields[0]?.column ?? ""]?.trim() || t.row({ no: at + 1 });
  const rows = budget.sheet[group].map((cells, at) => ({ at, cells }));
  if (rows.length === 0 && !sums) return null;
  const columns: Column<TypedRow>[] = [
    ...fields.map((field, place) => ({
      key: field.column,
      head: field.head,
      num: field.kind === "figure",
      cell: (row: TypedRow) => (
        <RowCell
          field={field}
          name={fieldName(group, row.at, field.column)}
          about={place === 0 ? t.row({ no: row.at + 1 }) : nameOf(row)}
          value={row.cells[field.column] ?? ""}
        />
      ),
    })),
    ...shown,
    {
      key: "remove",
      head: <span className="lm-sr">{t.remove}</span>,
      full: true,
      cell: (row) => (
        <RowButton
          asks={`remove:${group}:${row.at}`}
          worksheet={budget.worksheet}
          look="tertiary"
          about={nameOf(row)}
          onClick={budget.removeRow(group, row.at)}
        >
          {t.remove}
        </RowButton>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      inputs
      rows={rows}
      rowKey={({ at }) => `${budget.generation}-${at}`}
      columns={columns}
      sums={sums}
    />
  );
}

type RowCellProps = {
  readonly field: RowField;
  readonly name: string;
  readonly about: string;
  readonly value: string;
};

function RowCell({ field, name, about, value }: RowCellProps) {
  const given = { name, label: `${field.head}, ${about}`, hideLabel: true, value } as const;
  switch (field.kind) {
    case "figure":
      return <AmountField {...given} />;
    case "choice":
      return <Select {...given} options={field.options ?? []} />;
    default:
      return <TextField {...given} type={field.kind} />;
  }
}

/** "–" while it cannot be counted: never 0. */
export function Sum({ ore }: { readonly ore: Ore | null | undefined }): ReactNode {
  const t = useText(budgetText).verdict;
  return ore === null || ore === undefined ? (
    <span className="kr">{t.notCounted}</span>
  ) : (
    <Amount ore={ore} />
  );
}
