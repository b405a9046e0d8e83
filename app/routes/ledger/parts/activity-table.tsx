import { Link } from "@remix-run/react";
import {
  activityFigures,
  activityRole,
  type ActivityRow,
  type ActivityStatement,
} from "~/domain/reports";
import { useText } from "~/i18n";
import activitiesText from "~/i18n/activities";
import { EmptyState } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { ledgerAddress, type TypedAccounts } from "./account-filter";

/** The accounts behind an amount: those of an activity or of all, in a year or in all years. */
const accountsOf = (year: number | null, typed: Partial<TypedAccounts>): string =>
  year === null
    ? ledgerAddress(typed, null)
    : ledgerAddress({ ...typed, from: `${year}-01-01` }, `${year}-12-31`);

/** An activity and a year in each row; each amount opens the accounts that it is booked on. */
export function ActivityTable({ statement }: { readonly statement: ActivityStatement }) {
  const { statement: t } = useText(activitiesText);
  const { rows, sums } = statement;
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={useColumns()}
      rows={rows}
      rowKey={({ code, year }) => `${code ?? ""} ${year}`}
      empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
      sums={sums.map(({ year, ...figures }) => ({
        label: year === null ? t.total : t.sum({ year }),
        cells: Object.fromEntries(
          activityFigures.map((figure) => [
            figure,
            <Link
              key={figure}
              className="lm-led"
              to={accountsOf(year, { role: activityRole[figure] })}
            >
              <Amount ore={figures[figure]} />
            </Link>,
          ]),
        ),
      }))}
    />
  );
}

function useColumns(): Column<ActivityRow>[] {
  const { statement: t, column } = useText(activitiesText);
  return [
    {
      key: "activity",
      head: column.activity,
      cell: ({ code, name }) => (
        <>
          {code ?? t.none}
          <small>{code === null ? t.noneWhy : name}</small>
        </>
      ),
    },
    { key: "year", head: t.year, cell: ({ year }) => year },
    ...activityFigures.map((figure): Column<ActivityRow> => ({
      key: figure,
      head: t[figure],
      num: true,
      cell: ({ code, year, ...figures }) =>
        code === null ? (
          <Amount ore={figures[figure]} />
        ) : (
          <Link
            className="lm-led"
            to={accountsOf(year, { role: activityRole[figure], activity: code })}
          >
            <Amount ore={figures[figure]} />
          </Link>
        ),
    })),
    {
      key: "accounts",
      head: t.accounts,
      cell: ({ code, year }) =>
        code === null ? null : (
          <Link
            to={accountsOf(year, { activity: code })}
            aria-label={t.allAccounts({ code, year })}
          >
            {t.open}
          </Link>
        ),
    },
  ];
}
