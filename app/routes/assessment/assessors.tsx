import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { assignAssessorSchema } from "~/domain/assessment";
import { assignAssessor, findCallAssessors } from "~/domain/assessment/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { AssessorTable } from "./parts/assessor-table";

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

export default function Assessors() {
  const page = useLoaderData<typeof loader>();
  const t = useText(assessmentText).assessors;
  const locale = useLocale();
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
      <AssessorTable page={page} />
      <Section title={t.conflicts}>
        {conflicts.length > 0 ? <Bullets items={conflicts} /> : <p>{t.conflictsNone}</p>}
      </Section>
    </Page>
  );
}
