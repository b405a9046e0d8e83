import {
  cofinancingRole,
  cofinancingStages,
  type CofinancingRow,
  type CofinancingStatement,
} from "~/domain/reports";
import { useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { EmptyState } from "~/ui/layout";
import { DataTable, type Column } from "~/ui/table";
import { CaseName } from "./case-name";
import { Figure } from "./figure";
import type { TypedStatement } from "./statement-filter";

type CofinancingTableProps = {
  readonly statement: CofinancingStatement;
  readonly typed: TypedStatement;
  readonly form: string;
};

/** A case in each row; each amount opens its register, or its accounts when there are several. */
export function CofinancingTable({ statement, typed, form }: CofinancingTableProps) {
  const { cofinancing: t, ...words } = useText(statementsText);
  const { rows, sums, pages } = statement;
  const asOf = statement.isToday ? null : statement.asOf;
  const columns: Column<CofinancingRow>[] = [
    {
      key: "project",
      head: words.project,
      sort: "project",
      cell: (row) => <CaseName of={row} asOf={asOf} />,
    },
    ...cofinancingStages.map((stage): Column<CofinancingRow> => ({
      key: stage,
      head: t[stage],
      num: true,
      sort: stage,
      cell: (row) => (
        <Figure
          of={row[stage]}
          among={{
            role: cofinancingRole[stage],
            project: row.named?.caseNumber ?? row.projectId,
            form,
          }}
          asOf={asOf}
        />
      ),
    })),
  ];
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ projectId }) => projectId}
      empty={<EmptyState title={words.empty}>{t.emptyWhy}</EmptyState>}
      sums={[
        {
          label: pages > 1 ? words.sumPages : words.sum,
          cells: Object.fromEntries(
            cofinancingStages.map((stage) => [
              stage,
              <Figure
                key={stage}
                of={{ amount: sums[stage], account: null }}
                among={{ ...typed, role: cofinancingRole[stage], form }}
                asOf={asOf}
              />,
            ]),
          ),
        },
      ]}
    />
  );
}
