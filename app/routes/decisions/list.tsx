import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findDecisions, type DecisionRow } from "~/domain/decisions/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { Moment } from "~/ui/date";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const list = orThrow(request, await findDecisions(actor));
  return { ...list, mayPropose: actor.roles.includes("case_officer") };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, decisionsText, (t) => t.title);

export default function Decisions() {
  const { proposals, decided, unproposed, mayPropose } = useLoaderData<typeof loader>();
  const text = useText(decisionsText);
  const t = text.list;
  const columns = useColumns();
  return (
    <Page title={text.title} lead={text.lead} plain>
      <DataTable
        caption={t.proposals}
        columns={columns.proposals}
        rows={proposals}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.proposalsNone}>
            <p>{t.proposalsNoneWhy}</p>
          </EmptyState>
        }
      />
      {mayPropose && unproposed.length > 0 ? (
        <Section>
          <DataTable
            caption={t.unproposed}
            columns={[
              {
                key: "case",
                head: t.case,
                cell: (row) => <CaseName row={row} to={`/cases/${row.applicationId}`} />,
              },
              {
                key: "sought",
                head: t.sought,
                num: true,
                cell: (row) => <Amount ore={row.sought} />,
              },
              {
                key: "propose",
                head: t.proposal,
                cell: (row) => <Link to={`/cases/${row.applicationId}/proposal`}>{t.propose}</Link>,
              },
            ]}
            rows={unproposed}
            rowKey={({ applicationId }) => applicationId}
          />
        </Section>
      ) : null}
      {decided.length > 0 ? (
        <Section>
          <DataTable
            caption={t.decided}
            columns={columns.decided}
            rows={decided}
            rowKey={({ id }) => id}
          />
        </Section>
      ) : null}
    </Page>
  );
}

type CaseNameProps = {
  readonly row: Pick<DecisionRow, "projectTitle" | "organisationName" | "caseNumber">;
  readonly to: string;
};

const CaseName = ({ row, to }: CaseNameProps) => (
  <>
    <Link to={to}>{row.projectTitle}</Link>
    <small>
      {row.organisationName}, {row.caseNumber}
    </small>
  </>
);

function useColumns() {
  const text = useText(decisionsText);
  const t = text.list;
  const common = (outcome: string, granted: string): Column<DecisionRow>[] => [
    {
      key: "case",
      head: t.case,
      cell: (row) => <CaseName row={row} to={`/decisions/${row.id}`} />,
    },
    { key: "outcome", head: outcome, cell: (row) => text.outcome[row.outcome] },
    { key: "sought", head: t.sought, num: true, cell: (row) => <Amount ore={row.sought} /> },
    { key: "granted", head: granted, num: true, cell: (row) => <Amount ore={row.granted} /> },
  ];
  const by = (
    key: string,
    head: string,
    pick: (row: DecisionRow) => { who: string | null; at: string | null },
  ): Column<DecisionRow> => ({
    key,
    head,
    cell: (row) => {
      const { who, at } = pick(row);
      return at ? (
        <>
          {who}
          <small>
            <Moment at={at} short />
          </small>
        </>
      ) : null;
    },
  });
  return {
    proposals: [
      ...common(t.proposal, t.proposed),
      by("prepared", t.prepared, (row) => ({ who: row.preparedByName, at: row.preparedAt })),
    ],
    decided: [
      ...common(t.decision, t.granted),
      by("decided", t.decidedBy, (row) => ({ who: row.decidedByName, at: row.decidedAt })),
    ],
  };
}
