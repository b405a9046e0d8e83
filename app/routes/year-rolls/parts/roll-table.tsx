import { Link } from "@remix-run/react";
import { isSigned } from "~/domain/year-rolls";
import type { YearEndPage, YearEndRow } from "~/domain/year-rolls/index.server";
import { useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { ledgerAddress } from "../../ledger/parts/account-filter";

type Props = { readonly yearEnd: YearEndPage };
const ways = ["carried", "moved", "returned"] as const;

/** What each project has been granted and not been paid, and on which of three ways it goes. */
export function RollTable({ yearEnd: { item, rows, sums, roll } }: Props) {
  const { rows: t } = useText(yearRollsText);
  return (
    <Section title={t.title}>
      <DataTable
        caption={t.caption}
        captionHidden
        columns={useColumns(item.year, isSigned(roll))}
        rows={rows}
        rowKey={({ projectId }) => projectId}
        empty={<p>{t.none}</p>}
        sums={[
          {
            label: t.sum,
            cells: {
              committed: <Amount ore={sums.committed} />,
              toBePaid: <Amount ore={sums.toBePaid} />,
              carried: <Amount ore={sums.carried} />,
              moved: <Amount ore={sums.moved} />,
              returned: <Amount ore={sums.returned} />,
            },
          },
        ]}
      />
    </Section>
  );
}

function useColumns(year: number, isBooked: boolean): Column<YearEndRow>[] {
  const { rows: t } = useText(yearRollsText);
  const years = t.from({ from: year, to: year + 1 });
  const way = (key: (typeof ways)[number]): Column<YearEndRow> => ({
    key,
    head: t[key],
    num: true,
    cell: (row) => (
      <>
        <Amount ore={row[key]} />
        {row[key] > 0n && key !== "returned" ? <small>{years}</small> : null}
      </>
    ),
  });
  return [
    { key: "project", head: t.project, cell: (row) => <Project row={row} /> },
    {
      key: "committed",
      head: t.committed,
      num: true,
      // When the roll is booked, the account holds something else.
      cell: ({ committed, projectId: project }) =>
        isBooked ? (
          <Amount ore={committed} />
        ) : (
          <Link
            className="lm-led"
            to={ledgerAddress({ role: "committed", project, year: String(year) }, null)}
          >
            <Amount ore={committed} />
          </Link>
        ),
    },
    // Approved and not confirmed by the bank when the year ended: no account holds just that.
    {
      key: "toBePaid",
      head: t.toBePaid,
      num: true,
      cell: ({ toBePaid }) => <Amount ore={toBePaid} />,
    },
    ...ways.map(way),
  ];
}

function Project({ row: { projectId, named } }: { readonly row: YearEndRow }) {
  const { rows: t } = useText(yearRollsText);
  if (!named) return <span className="lm-muted">{t.hidden}</span>;
  return (
    <>
      <Link to={`/projects/${projectId}/case`}>{named.title}</Link>
      <small>{named.caseNumber}</small>
    </>
  );
}
