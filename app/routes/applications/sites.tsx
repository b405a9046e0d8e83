/** The towns of an application, and what each has of every source of money. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { municipalitiesOf, sitesSchema } from "~/domain/applications";
import { findSites, saveSites } from "~/domain/applications/index.server";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useText } from "~/i18n";
import sitesText from "~/i18n/sites";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";
import { SitesForm } from "./parts/sites-form";
import { SourceTable } from "./parts/source-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const page = orThrow(request, await findSites(actor, params.id ?? ""));
  const { id, status, boardId } = page.application;
  if (status !== "draft" && status !== "completion_requested") throw tooLate(`/applications/${id}`);
  return { ...page, municipalities: municipalitiesOf(boardId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const applicationId = params.id ?? "";
  return answerForm(
    request,
    sitesSchema,
    ({ sites }, commandId) => saveSites({ actor, commandId }, { applicationId, sites }),
    () => redirect(`/applications/${applicationId}`),
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, sitesText, (t) => t.title);

export default function Sites() {
  const page = useLoaderData<typeof loader>();
  const t = useText(sitesText);
  const { id, title } = page.application;
  return (
    <Page
      crumbs={[
        { label: t.applications, to: "/applications" },
        { label: title || t.untitled, to: `/applications/${id}` },
        { label: t.title },
      ]}
      title={t.title}
      lead={t.lead}
    >
      <div className="lm-measure lm-stack">
        <SourceTable sources={page.sources} sites={page.sites} />
        <SitesForm {...page} />
      </div>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
