import type { ReactNode } from "react";
import type { VersionsPage } from "~/domain/changes/index.server";
import type { DecisionVersion } from "~/domain/decisions";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { formatOre } from "~/ui/money";
import { Facts, Tag } from "~/ui/list";
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
};

const differs = ({ values }: Row) => new Set(values).size > 1;

/** What the version says; beside another, each row says in words whether it differs. */
export function VersionTable({ version, other, categories }: TableProps) {
  const { versions: t } = useText(changesText);
  const shown = other ? [version, other] : [version];
  const [terms, amounts] = [useTerms(shown), useAmounts(shown, categories)];
  const count = [...terms, ...amounts].filter(differs).length;
  return (
    <>
      {other ? (
        <Section title={t.comparing({ a: version.no, b: other.no })}>
          <p role="status">{t.differs({ count })}</p>
        </Section>
      ) : null}
      <Section title={t.terms}>
        {other ? (
          <CompareTerms rows={terms} shown={shown} />
        ) : (
          <Facts
            look="rows"
            facts={terms.map(({ label, values }) => ({ label, value: values[0] }))}
          />
        )}
      </Section>
      <Section title={t.budget}>
        <AmountTable rows={amounts} shown={shown} />
        {version.lines.length === 0 ? <p>{t.noBudget}</p> : null}
      </Section>
    </>
  );
}

type RowsProps = { readonly rows: readonly Row[]; readonly shown: readonly DecisionVersion[] };

/** Text beside text; what is the same is said once. */
function CompareTerms({ rows, shown }: RowsProps) {
  const { versions: t } = useText(changesText);
  return (
    <Facts
      look="rows"
      facts={rows.map((row) => ({
        label: (
          <>
            {row.label} <Difference row={row} />
          </>
        ),
        value: differs(row) ? (
          <div className="lm-stack">
            {shown.map(({ no }, at) => (
              <p key={no}>
                <b>{t.crumb({ no })}:</b> {row.values[at]}
              </p>
            ))}
          </div>
        ) : (
          row.values[0]
        ),
      }))}
    />
  );
}

function Difference({ row }: { readonly row: Row }) {
  const { versions: t } = useText(changesText);
  return differs(row) ? <Tag colour="amber">{t.changed}</Tag> : <small>{t.same}</small>;
}

function AmountTable({ rows, shown }: RowsProps) {
  const { versions: t } = useText(changesText);
  const isCompared = shown.length > 1;
  const columns: Column<Row>[] = [
    { key: "what", head: t.column.what, cell: ({ label }) => label },
    ...shown.map(({ no }, at) => ({
      key: `v${no}`,
      head: isCompared ? t.inKr({ no }) : t.column.amount,
      num: true,
      cell: ({ values }: Row): ReactNode => values[at],
    })),
    ...(isCompared
      ? [{ key: "is", head: t.column.is, cell: (row: Row) => <Difference row={row} /> }]
      : []),
  ];
  return (
    <DataTable
      caption={t.budget}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      marked={differs}
    />
  );
}

function useTerms(shown: readonly DecisionVersion[]): Row[] {
  const t = useText(changesText);
  const locale = useLocale();
  const { part } = t.versions;
  const row = (key: string, label: string, of: (one: DecisionVersion) => string): Row => ({
    key,
    label,
    values: shown.map(of),
  });
  return [
    row("endsOn", part.endsOn, ({ endsOn }) => formatDay(endsOn, locale)),
    row("content", part.content, ({ content }) => content),
    row(
      "partners",
      part.partners,
      ({ partners }) => partners.map(t.partner).join("; ") || t.nobody,
    ),
    row("signatories", part.signatories, ({ signatories }) => signatories.join(", ") || t.nobody),
  ];
}

function useAmounts(shown: readonly DecisionVersion[], all: TableProps["categories"]): Row[] {
  const { part } = useText(changesText).versions;
  const locale = useLocale();
  const row = (
    key: string,
    label: string,
    of: (one: DecisionVersion) => bigint | undefined,
  ): Row => ({
    key,
    label,
    values: shown.map((one) => {
      const amount = of(one);
      return amount === undefined ? "–" : formatOre(amount, locale);
    }),
  });
  const budget = all.filter(({ id }) =>
    shown.some(({ lines }) => lines.some(({ category }) => category === id)),
  );
  return [
    row("granted", part.granted, ({ granted }) => granted),
    ...budget.map(({ id, name }) =>
      row(id, name[locale], ({ lines }) => lines.find(({ category }) => category === id)?.amount),
    ),
    row("total", part.total, ({ total }) => total),
  ];
}
