import { Link } from "@remix-run/react";
import type { Ore } from "~ledger/amount";
import type { GrantedRow, GrantedStatement } from "~/domain/reports";
import { useLocale, useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { Day } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { ledgerAddress } from "./account-filter";
import { BalanceLink } from "./balance-link";
import { CaseName } from "./case-name";
import { Figure } from "./figure";
import type { TypedStatement } from "./statement-filter";

type GrantedTableProps = {
  readonly statement: GrantedStatement;
  readonly typed: TypedStatement;
};

/** A project in each row: what was granted, and what has become of it. */
export function GrantedTable({ statement, typed }: GrantedTableProps) {
  const { granted: t, ...words } = useText(statementsText);
  const { rows, sums, pages } = statement;
  const asOf = statement.isToday ? null : statement.asOf;
  const sumOf = (amount: Ore, role?: string) => (
    <Figure
      of={{ amount, account: null }}
      among={{ ...typed, ...(role && { role }) }}
      asOf={asOf}
    />
  );
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={useColumns(asOf)}
      rows={rows}
      rowKey={({ projectId }) => projectId}
      empty={<EmptyState title={words.empty}>{t.emptyWhy}</EmptyState>}
      sums={[
        {
          label: pages > 1 ? words.sumPages : words.sum,
          cells: {
            decided: sumOf(sums.decided, "committed"),
            released: sumOf(sums.released, "committed"),
            paid: sumOf(sums.paid, "paid"),
            left: sumOf(sums.left),
          },
        },
      ]}
    />
  );
}

function useColumns(asOf: string | null): Column<GrantedRow>[] {
  const { granted: t, project } = useText(statementsText);
  const committed = (row: GrantedRow) => ({ role: "committed", project: projectOf(row) }) as const;
  return [
    {
      key: "project",
      head: project,
      sort: "project",
      cell: (row) => <CaseName of={row} asOf={asOf} />,
    },
    {
      key: "decided",
      head: t.decided,
      num: true,
      sort: "decided",
      cell: (row) => <Figure of={row.decided} among={committed(row)} asOf={asOf} />,
    },
    {
      key: "released",
      head: t.released,
      num: true,
      sort: "released",
      cell: (row) => <Figure of={row.released} among={committed(row)} asOf={asOf} />,
    },
    {
      key: "paid",
      head: t.paid,
      num: true,
      sort: "paid",
      cell: (row) => <Paid row={row} asOf={asOf} />,
    },
    {
      key: "left",
      head: t.left,
      num: true,
      sort: "left",
      cell: (row) => <Left row={row} asOf={asOf} />,
    },
    {
      key: "lastDay",
      head: t.lastDay,
      sort: "lastDay",
      cell: ({ lastDay }) =>
        lastDay && (
          <span className="lm-nowrap">
            <Day on={lastDay} short />
          </span>
        ),
    },
  ];
}

const projectOf = ({ named, projectId }: GrantedRow): string => named?.caseNumber ?? projectId;

type CellProps = { readonly row: GrantedRow; readonly asOf: string | null };

function Paid({ row, asOf }: CellProps) {
  const { granted: t } = useText(statementsText);
  const locale = useLocale();
  return (
    <>
      <Figure of={row.paid} among={{ project: projectOf(row), role: "paid" }} asOf={asOf} />
      {row.paidBack > 0n ? (
        <small>{t.paidBack({ amount: formatKronor(row.paidBack, locale) })}</small>
      ) : null}
    </>
  );
}

/** What is left, and the accounts it stands on. */
function Left({ row, asOf }: CellProps) {
  const { granted: t } = useText(statementsText);
  const standing = row.committed.filter(({ amount }) => amount !== 0n);
  const { toBePaid } = row;
  return (
    <>
      <Link className="lm-led" to={ledgerAddress({ project: projectOf(row) }, asOf)}>
        <Amount ore={row.left} />
      </Link>
      {standing.map(({ year, amount, account }) => (
        <small key={year}>
          {t.year({ year })}{" "}
          {account === null ? (
            <Amount ore={amount} />
          ) : (
            <BalanceLink ore={amount} account={account} asOf={asOf} />
          )}
        </small>
      ))}
      {toBePaid.account !== null && toBePaid.amount !== 0n ? (
        <small>
          {t.toBePaid} <BalanceLink ore={toBePaid.amount} account={toBePaid.account} asOf={asOf} />
        </small>
      ) : null}
    </>
  );
}
