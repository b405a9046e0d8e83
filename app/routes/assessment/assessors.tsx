import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { assignAssessorSchema } from "~/domain/assessment";
import { assignAssessor, findCallAssessors } from "~/domain/assessment/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets, State } from "~/ui/list";
import { isFormAnswer } from "~/ui/form";
import { DataTable } from "~/ui/table";
import { AssignForm } from "./parts/assign-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return orThrow(request, await findCallAssessors(await requireStaff(request), params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    assignAssessorSchema,
    (input, commandId) => assignAssessor({ actor, commandId }, input),
    () => redirect(`/calls/${params.id}/assessors`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, assessmentText, (t, locale) =>
    data ? `${t.assessors.title}: ${data.callTitle[locale]}` : t.assessors.title,
  );

type Application = Awaited<ReturnType<typeof loader>>["applications"][number];
const marks = { assigned: "wait", declared: "part", locked: "done", conflicted: "off" } as const;
const counts = ({ assessors }: Application) =>
  assessors.filter(({ status }) => status !== "conflicted").length;

const mayBeAssigned = ({ status }: Application): boolean =>
  status === "formally_approved" || status === "in_assessment";

export default function Assessors() {
  const page = useLoaderData<typeof loader>();
  const t = useText(assessmentText).assessors;
  const locale = useLocale();
  const answer: unknown = useActionData();
  const answered = isFormAnswer(answer) ? answer.values.applicationId : undefined;
  const conflicts = page.applications.flatMap(({ title, assessors }) =>
    assessors.flatMap(({ name, conflictReason }) =>
      conflictReason ? `${title}: ${name}. ${conflictReason}` : [],
    ),
  );
  return (
    <Page
      crumbs={[
        { label: t.crumb, to: "/calls" },
        { label: page.callTitle[locale], to: `/calls/${page.callId}` },
        { label: t.title },
      ]}
      title={t.title}
      lead={t.lead({ needed: page.needed })}
      action={<Link to={`/calls/${page.callId}/ranking`}>{t.toRanking}</Link>}
    >
      <DataTable
        caption={t.table}
        columns={[
          {
            key: "application",
            head: t.application,
            cell: (row) => (
              <>
                <Link to={`/cases/${row.id}`}>{row.title}</Link>
                <small>
                  {row.organisationName}, {row.caseNumber}
                </small>
              </>
            ),
          },
          {
            key: "who",
            head: t.who,
            full: true,
            cell: (row) => <Who row={row} needed={page.needed} />,
          },
          ...(page.mayAssign && page.applications.some(mayBeAssigned)
            ? [
                {
                  key: "add",
                  head: t.add,
                  full: true,
                  cell: (row: Application) =>
                    mayBeAssigned(row) ? (
                      <AssignForm row={row} people={page.people} answered={answered === row.id} />
                    ) : null,
                },
              ]
            : []),
        ]}
        rows={page.applications}
        rowKey={({ id }) => id}
        inputs
        empty={
          <EmptyState title={t.empty}>
            <p>{t.emptyWhy}</p>
          </EmptyState>
        }
      />
      <Section title={t.conflicts}>
        {conflicts.length > 0 ? <Bullets items={conflicts} /> : <p>{t.conflictsNone}</p>}
      </Section>
    </Page>
  );
}

function Who({ row, needed }: { readonly row: Application; readonly needed: number }) {
  const t = useText(assessmentText).assessors;
  const missing = needed - counts(row);
  return (
    <div>
      {row.assessors.map((one) => (
        <div key={one.assessmentId}>
          <State is={marks[one.status]}>
            {one.name}: {t.states[one.status]}
          </State>
        </div>
      ))}
      {missing > 0 ? (
        <div>
          <State is="due">{t.missing({ count: missing })}</State>
        </div>
      ) : null}
    </div>
  );
}
