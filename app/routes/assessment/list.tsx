import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findAssessments, type AssessmentRow } from "~/domain/assessment/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { Day, Moment } from "~/ui/date";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets, State } from "~/ui/list";
import { DataTable, type Column } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  return orThrow(request, await findAssessments(await requireStaff(request)));
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, assessmentText, (t) => t.title);

export default function Assessments() {
  const { rows, conflicts } = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  const columns = useColumns();
  const locked = rows.filter(({ status }) => status === "locked");
  return (
    <Page title={t.title} lead={t.lead} plain>
      <DataTable
        caption={t.mine}
        columns={columns}
        rows={rows.filter(({ status }) => status !== "locked")}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneWhy}</p>
          </EmptyState>
        }
      />
      {locked.length > 0 ? (
        <Section>
          <DataTable caption={t.locked} columns={columns} rows={locked} rowKey={({ id }) => id} />
        </Section>
      ) : null}
      {conflicts.length > 0 ? (
        <Section title={t.declaredConflicts} intro={t.declaredConflictsWhy}>
          <Bullets
            items={conflicts.map(({ declaredAt, reason }) => (
              <>
                <Moment at={declaredAt} />: {reason}
              </>
            ))}
          />
        </Section>
      ) : null}
    </Page>
  );
}

const marks = { assigned: "todo", declared: "part", locked: "done", conflicted: "off" } as const;

function useColumns(): Column<AssessmentRow>[] {
  const t = useText(assessmentText);
  const locale = useLocale();
  return [
    {
      key: "application",
      head: t.application,
      cell: (row) => (
        <>
          <Link
            to={
              row.status === "assigned"
                ? `/assessments/${row.id}/conflict`
                : `/assessments/${row.id}`
            }
          >
            {row.title}
          </Link>
          <small>
            {row.organisationName}, {row.caseNumber}. {row.callTitle[locale]}
          </small>
        </>
      ),
    },
    {
      key: "state",
      head: t.state,
      cell: (row) => (
        <>
          <State is={marks[row.status]}>{t.states[row.status]}</State>
          {row.status === "declared" ? (
            <small>{t.scored({ scored: row.scored, of: row.criteria })}</small>
          ) : null}
        </>
      ),
    },
    {
      key: "due",
      head: t.due,
      cell: (row) =>
        row.lockedAt ? (
          <>
            {t.lockedOn} <Moment at={row.lockedAt} short />
          </>
        ) : (
          <Day on={row.dueOn} short />
        ),
    },
  ];
}
