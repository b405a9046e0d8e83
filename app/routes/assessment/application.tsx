import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findApplication } from "~/domain/applications/index.server";
import { findAssessmentFront } from "~/domain/assessment/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { ReadAnswers } from "~/routes/applications/parts/read-answers";
import { readAnswersProps } from "~/routes/applications/read-answers.server";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const front = orThrow(request, await findAssessmentFront(actor, params.id ?? ""));
  if (front.status === "assigned") throw redirect(`/assessments/${front.id}/conflict`);
  const application = orThrow(request, await findApplication(actor, front.applicationId));
  const { id, title, caseNumber, organisationName } = front;
  return { id, title, caseNumber, organisationName, read: readAnswersProps(application) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, assessmentText, (t) => data?.title ?? t.title);

/** The whole application, for an assessor who has declared no conflict. */
export default function WholeApplication() {
  const page = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/assessments" },
        { label: page.title, to: `/assessments/${page.id}` },
        { label: t.application },
      ]}
      kicker={page.caseNumber}
      title={page.title}
      lead={page.organisationName}
    >
      <ReadAnswers {...page.read} />
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
