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

type TypedRow = { readonly at: number; readonly cells: Readonly<Record<string, string>> };

type RowField = {
  /** The column in the sheet. */
  readonly column: string;
  readonly label: string;
  readonly kind: "text" | "figure" | "email" | "choice";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

type BudgetRowsProps = {
  readonly budget: BudgetState;
  readonly group: SheetGroup;
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first field names the row; its label is the column's head. */
  readonly what: readonly RowField[];
  /** What the amount rests on; none when it is typed. */
  readonly basis: { readonly head: string; readonly fields: readonly RowField[] };
  /** Shown under the basis: the state of a promise. */
  readonly note?: (row: TypedRow) => ReactNode;
  /** Typed, or what the row comes to. */
  readonly amount:
    RowField | { readonly label: string; readonly of: (row: TypedRow) => Ore | null };
  readonly sums?: readonly SumRow[];
};

/** One group of the budget's rows: what it is, what it rests on, what it comes to; and a button to take it away. */
export function BudgetRows(props: BudgetRowsProps) {
  const { budget, group, caption, captionHidden, sums } = props;
  const rows = budget.sheet[group].map((cells, at) => ({ at, cells }));
  const columns = useColumns(props);
  if (rows.length === 0 && !sums) return null;
  return (
    <div className="lm-sheet">
      <DataTable
        caption={caption}
        captionHidden={captionHidden}
        inputs
        rows={rows}
        rowKey={({ at }) => `${budget.generation}-${at}`}
        columns={columns}
        sums={sums}
      />
    </div>
  );
}

function useColumns(props: BudgetRowsProps): Column<TypedRow>[] {
  const { group, what, basis, note, amount } = props;
  const t = useText(budgetText);
  const [head] = what;
  // One field alone has the column's head for its label.
  const isOne = basis.fields.length === 1;
  const nameOf = ({ at, cells }: TypedRow): string =>
    cells[head?.column ?? ""]?.trim() || t.row({ no: at + 1 });
  const cell = (field: RowField, row: TypedRow, isLabelHidden = false) => (
    <RowCell
      key={field.column}
      field={field}
      name={fieldName(group, row.at, field.column)}
      about={field === head ? t.row({ no: row.at + 1 }) : nameOf(row)}
      value={row.cells[field.column] ?? ""}
      isLabelHidden={isLabelHidden}
    />
  );
  return [
    {
      key: "what",
      head: head?.label,
      cell: (row) => (
        <div className="lm-fieldset" data-one="">
          {what.map((field) => cell(field, row, field === head))}
        </div>
      ),
    },
    {
      key: "basis",
      head: basis.head,
      full: true,
      cell: (row) => (
        <>
          <div className="lm-fieldset" data-one={isOne ? "" : undefined}>
            {basis.fields.map((field) => cell(field, row, isOne))}
          </div>
          {note?.(row)}
        </>
      ),
    },
    {
      key: "amount",
      head: amount.label,
      num: true,
      cell: (row) => (
        <>
          {"of" in amount ? <Sum ore={amount.of(row)} /> : cell(amount, row, true)}
          <RemoveButton {...props} row={row} name={nameOf(row)} />
        </>
      ),
    },
  ];
}

type RemoveProps = Pick<BudgetRowsProps, "budget" | "group"> & {
  readonly row: TypedRow;
  readonly name: string;
};

function RemoveButton({ budget, group, row, name }: RemoveProps) {
  const t = useText(budgetText);
  return (
    <RowButton
      asks={`remove:${group}:${row.at}`}
      worksheet={budget.worksheet}
      look="tertiary"
      about={name}
      onClick={budget.removeRow(group, row.at)}
    >
      {t.remove}
    </RowButton>
  );
}

type RowCellProps = {
  readonly field: RowField;
  readonly name: string;
  readonly about: string;
  readonly value: string;
  readonly isLabelHidden: boolean;
};

function RowCell({ field, name, about, value, isLabelHidden }: RowCellProps) {
  const label = (
    <>
      {field.label}
      <span className="lm-sr">, {about}</span>
    </>
  );
  const given = { name, label, hideLabel: isLabelHidden, value };
  switch (field.kind) {
    case "figure":
      // Here the label says what to write; an example in every cell would be noise.
      return <AmountField {...given} hint="" />;
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
