import type { ReactNode } from "react";
import type { VersionsPage } from "~/domain/changes/index.server";
import type { DecisionVersion } from "~/domain/decisions";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { formatOre } from "~/ui/money";
import { Tag } from "~/ui/list";
import { DataTable, type Column } from "~/ui/table";

type TableProps = {
  readonly version: DecisionVersion;
  /** Beside it, for comparing. */
  readonly other: DecisionVersion | null;
  readonly categories: VersionsPage["categories"];
};

type Row = {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly isFigure: boolean;
};

/** What the version says, row by row; beside another, each row says in words whether it differs. */
export function VersionTable({ version, other, categories }: TableProps) {
  const { versions: t } = useText(changesText);
  const shown = other ? [version, other] : [version];
  const rows = useRows(shown, categories);
  const differs = ({ values }: Row) => new Set(values).size > 1;
  const columns: Column<Row>[] = [
    { key: "what", head: t.column.what, cell: ({ label }) => label },
    ...shown.map(({ no }, at) => ({
      key: `v${no}`,
      head: t.crumb({ no }),
      cell: ({ values, isFigure }: Row): ReactNode => (
        <span className={isFigure ? "lm-num" : "lm-measure"}>{values[at]}</span>
      ),
    })),
    ...(other
      ? [
          {
            key: "is",
            head: t.column.is,
            cell: (row: Row) =>
              differs(row) ? <Tag colour="amber">{t.changed}</Tag> : <span>{t.same}</span>,
          },
        ]
      : []),
  ];
  return (
    <>
      {other ? <p role="status">{t.differs({ count: rows.filter(differs).length })}</p> : null}
      <DataTable
        caption={other ? t.comparing({ a: version.no, b: other.no }) : t.crumb(version)}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        marked={other ? differs : () => false}
      />
      {version.lines.length === 0 ? <p>{t.noBudget}</p> : null}
    </>
  );
}

function useRows(shown: readonly DecisionVersion[], categories: TableProps["categories"]): Row[] {
  const t = useText(changesText);
  const locale = useLocale();
  const { part } = t.versions;
  const row = (
    key: string,
    label: string,
    of: (one: DecisionVersion) => string,
    isFigure = false,
  ) => ({
    key,
    label,
    values: shown.map(of),
    isFigure,
  });
  const kr = (amount: bigint | undefined) =>
    amount === undefined ? "–" : formatOre(amount, locale);
  const budget = categories.filter(({ id }) =>
    shown.some(({ lines }) => lines.some(({ category }) => category === id)),
  );
  return [
    row("endsOn", part.endsOn, ({ endsOn }) => formatDay(endsOn, locale)),
    row("granted", part.granted, ({ granted }) => kr(granted), true),
    row("total", part.total, ({ total }) => kr(total), true),
    ...budget.map(({ id, name }) =>
      row(
        id,
        name[locale],
        ({ lines }) => kr(lines.find(({ category }) => category === id)?.amount),
        true,
      ),
    ),
    row("content", part.content, ({ content }) => content),
    row(
      "partners",
      part.partners,
      ({ partners }) => partners.map(t.partner).join("; ") || t.nobody,
    ),
    row("signatories", part.signatories, ({ signatories }) => signatories.join(", ") || t.nobody),
  ];
}
