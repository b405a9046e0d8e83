import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";
import type { ScoreRow } from "./scoring-page.server";

type ScoreTableProps = {
  readonly page: {
    readonly id: string;
    readonly rows: readonly ScoreRow[];
    readonly lockedAt: string | null;
    readonly total: string | null;
  };
};

/** All of the assessor's own scores with their reasons. */
export function ScoreTable({ page }: ScoreTableProps) {
  const t = useText(assessmentText).lock;
  const missing = <State is="late">{t.missing}</State>;
  return (
    <DataTable
      caption={t.table}
      columns={[
        {
          key: "name",
          head: t.criterion,
          cell: (row) =>
            page.lockedAt ? (
              row.name
            ) : (
              <Link to={`/assessments/${page.id}?criterion=${row.criterion}`}>{row.name}</Link>
            ),
        },
        { key: "points", head: t.points, num: true, cell: (row) => row.points ?? missing },
        { key: "reason", head: t.reason, full: true, cell: (row) => row.reason || missing },
      ]}
      rows={page.rows}
      rowKey={(row) => row.id}
      marked={(row) => row.points === null || row.reason === ""}
      sums={page.total ? [{ label: t.total, cells: { points: page.total } }] : undefined}
    />
  );
}
