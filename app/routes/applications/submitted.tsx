import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findApplication } from "~/domain/applications/index.server";
import { useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { Page, pageTitle } from "~/ui/layout";
import { ReadAnswers } from "./parts/read-answers";
import { readAnswersProps } from "./read-answers.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id = "" } = params;
  const application = orThrow(request, await findApplication(actor, id));
  const { status, title, caseNumber } = application;
  if (status === "draft") throw redirect(`/applications/${id}/review`);
  return { title, caseNumber, read: readAnswersProps(application) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.submitted.title);

export default function Submitted() {
  const { title, caseNumber, read } = useLoaderData<typeof loader>();
  const t = useText(applicationsText);
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/applications" },
        { label: title, to: `/applications/${read.id}` },
        { label: t.submitted.title },
      ]}
      kicker={caseNumber}
      title={t.submitted.title}
      lead={t.submitted.lead}
    >
      <ReadAnswers {...read} />
    </Page>
  );
}
