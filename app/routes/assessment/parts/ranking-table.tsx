import { Link } from "@remix-run/react";
import type { RankingPage, RankingRow } from "~/domain/assessment/index.server";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { EmptyState } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount, formatDecimal, formatKronor } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

type RankingTableProps = {
  readonly page: Pick<RankingPage, "rows" | "assessors">;
  readonly mayPropose: boolean;
};

export function RankingTable({ page, mayPropose }: RankingTableProps) {
  const t = useText(assessmentText).ranking;
  const isRanked = page.rows.some(({ ranked }) => ranked !== null);
  const scores = useScoreColumns(page.assessors);
  const sum = (pick: (row: RankingRow) => bigint) =>
    page.rows.reduce((total, row) => total + pick(row), 0n);
  const columns: Column<RankingRow>[] = [
    {
      key: "application",
      head: t.place,
      cell: (row) => (
        <>
          {row.ranked ? `${row.ranked.place}. ` : null}
          <Link to={`/cases/${row.applicationId}`}>{row.title}</Link>
          <small>
            {row.organisationName}, {row.caseNumber}
          </small>
        </>
      ),
    },
    ...(isRanked
      ? scores
      : [
          {
            key: "locked",
            head: t.who,
            cell: (row: RankingRow) => t.lockedOf({ locked: row.locked, of: row.assigned }),
          },
        ]),
    { key: "sought", head: t.soughtKr, num: true, cell: (row) => <Amount ore={row.sought} /> },
    ...(isRanked ? [suggestedColumn(t.suggestedKr)] : []),
    {
      key: "decision",
      head: t.decision,
      cell: (row) => <DecisionCell row={row} mayPropose={mayPropose} />,
    },
  ];
  return (
    <DataTable
      caption={t.table}
      columns={columns}
      rows={page.rows}
      rowKey={({ applicationId }) => applicationId}
      dense
      marked={({ ranked }) => ranked !== null && !(ranked.thresholdMet && ranked.aboveMinimum)}
      sums={[
        {
          label: t.sum,
          cells: {
            sought: <Amount ore={sum(({ sought }) => sought)} />,
            suggested: <Amount ore={sum(({ suggested }) => suggested ?? 0n)} />,
          },
        },
      ]}
      empty={
        <EmptyState title={t.empty}>
          <p>{t.emptyWhy}</p>
        </EmptyState>
      }
    />
  );
}

const suggestedColumn = (head: string): Column<RankingRow> => ({
  key: "suggested",
  head,
  num: true,
  cell: ({ suggested }) => (suggested === null ? null : <Amount ore={suggested} />),
});

function useScoreColumns(assessors: RankingPage["assessors"]): Column<RankingRow>[] {
  const t = useText(assessmentText).ranking;
  const locale = useLocale();
  const decimal = (text: string | undefined) => (text ? formatDecimal(text, locale) : null);
  return [
    ...assessors.map(({ id, name }): Column<RankingRow> => ({
      key: id,
      head: name,
      num: true,
      cell: ({ ranked }) => decimal(ranked?.assessors[id]),
    })),
    {
      key: "points",
      head: t.points,
      num: true,
      cell: ({ ranked }) => <b>{decimal(ranked?.total)}</b>,
    },
    {
      key: "limit",
      head: t.limit,
      cell: ({ ranked }) => {
        if (!ranked) return null;
        if (!ranked.thresholdMet) return <State is="late">{t.belowThreshold}</State>;
        return ranked.aboveMinimum ? (
          <State is="done">{t.over}</State>
        ) : (
          <State is="late">{t.belowMinimum}</State>
        );
      },
    },
  ];
}

type DecisionCellProps = { readonly row: RankingRow; readonly mayPropose: boolean };

function DecisionCell({ row, mayPropose }: DecisionCellProps) {
  const t = useText(assessmentText).ranking;
  const locale = useLocale();
  const { decision, applicationId, status } = row;
  if (decision) {
    const amount = formatKronor(decision.granted, locale);
    return (
      <Link to={`/decisions/${decision.id}`}>
        {decision.status === "decided" ? t.decided({ amount }) : t.proposed({ amount })}
      </Link>
    );
  }
  return mayPropose && status === "ranked" ? (
    <Link to={`/cases/${applicationId}/proposal`}>{t.propose}</Link>
  ) : null;
}
