import type { ReactNode } from "react";
import { SortHead } from "./sort-head";

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  /** The label beside the value when the row is a card; by default the head, when that is text. */
  readonly label?: string;
  /** Figures: right-aligned and tabular. Put (kr) in the head, not in the cell. */
  readonly num?: boolean;
  /** Nothing (null, undefined, "") leaves the cell empty, and out of the card. */
  readonly cell: (row: Row) => ReactNode;
  /** The key in `?sort=`; the head becomes a link. */
  readonly sort?: string;
  /** In a card: over the whole width, without its label. */
  readonly full?: boolean;
};

export type SumRow = {
  readonly label: ReactNode;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

type DataTableProps<Row> = {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** The first column is the row's heading unless `rowHead` names another. */
  readonly columns: readonly Column<Row>[];
  readonly rowHead?: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A heading row wherever this changes. The rows come sorted. */
  readonly group?: (row: Row) => string;
  /** The anchor of the heading row. */
  readonly groupId?: (row: Row) => string;
  readonly sums?: readonly SumRow[];
  /** Rows that need attention. */
  readonly marked?: (row: Row) => boolean;
  /** For a row filter around the table: something to look at, and what a ticked box would say. */
  readonly noted?: (row: Row) => boolean;
  readonly ticked?: (row: Row) => boolean;
  readonly dense?: boolean;
  /** Has fields in its cells. */
  readonly inputs?: boolean;
  /** Wide matrices scroll on small screens instead of becoming cards. */
  readonly wide?: boolean;
  /** Shown instead when there are no rows. */
  readonly empty?: ReactNode;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, sums, dense, inputs, wide, empty } = props;
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const table = (
    <table
      className="lm-table"
      role="table"
      data-cards={wide ? undefined : ""}
      data-dense={dense ? "" : undefined}
      data-inputs={inputs ? "" : undefined}
    >
      <caption className={captionHidden ? "lm-sr" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <SortHead key={column.key} num={column.num} sort={column.sort}>
              {column.head}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Rows {...props} />
      </tbody>
      {sums && sums.length > 0 ? (
        <tfoot role="rowgroup">
          {sums.map((sum, at) => (
            <SumLine key={at} sum={sum} columns={columns} rowHead={headOf(props)} />
          ))}
        </tfoot>
      ) : null}
    </table>
  );
  if (!wide) return <div className="lm-scroll">{table}</div>;
  const name = typeof caption === "string" ? caption : undefined;
  return (
    // A region that scrolls must be reachable from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="lm-scroll" role="region" aria-label={name} tabIndex={0}>
      {table}
    </div>
  );
}

const headOf = <Row,>(
  props: Pick<DataTableProps<Row>, "columns" | "rowHead">,
): string | undefined => props.rowHead ?? props.columns[0]?.key;

function Rows<Row>(props: DataTableProps<Row>) {
  const { rows, rowKey, group, groupId, columns, marked, noted, ticked } = props;
  const rowHead = headOf(props);
  let previous: string | undefined;
  return (
    <>
      {rows.map((row) => {
        const name = group?.(row);
        const opens = name !== undefined && name !== previous;
        previous = name;
        return [
          opens ? (
            <tr key={`group ${name}`} id={groupId?.(row)} role="row" data-group="">
              <th scope="colgroup" role="rowheader" colSpan={columns.length}>
                {name}
              </th>
            </tr>
          ) : null,
          <tr
            key={rowKey(row)}
            role="row"
            data-on={marked?.(row) ? "" : undefined}
            data-noted={noted?.(row) ? "" : undefined}
            data-ticked={ticked?.(row) ? "" : undefined}
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} isHead={column.key === rowHead}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>,
        ];
      })}
    </>
  );
}

type CellProps<Row> = {
  readonly column: Column<Row>;
  readonly isHead: boolean;
  readonly children: ReactNode;
};

function Cell<Row>({ column, isHead, children }: CellProps<Row>) {
  if (isHead) {
    return (
      <th scope="row" role="rowheader" className={column.num ? "lm-num" : undefined}>
        {children}
      </th>
    );
  }
  const isEmpty =
    children === null || children === undefined || children === false || children === "";
  return (
    <td
      role="cell"
      className={column.num ? "lm-num" : undefined}
      data-l={column.label ?? (typeof column.head === "string" ? column.head : undefined)}
      data-full={column.full ? "" : undefined}
      data-hide={isEmpty ? "" : undefined}
    >
      {isEmpty ? null : <div>{children}</div>}
    </td>
  );
}

type SumLineProps<Row> = {
  readonly sum: SumRow;
  readonly columns: readonly Column<Row>[];
  readonly rowHead?: string;
};

function SumLine<Row>({ sum, columns, rowHead }: SumLineProps<Row>) {
  return (
    <tr role="row">
      {columns.map((column) => (
        <Cell key={column.key} column={column} isHead={column.key === rowHead}>
          {column.key === rowHead ? sum.label : sum.cells[column.key]}
        </Cell>
      ))}
    </tr>
  );
}
