/** Dismissal: proposed by one person here, and decided by another on the same page. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { prepareDismissalSchema } from "~/domain/applications";
import { findCase, prepareDismissal } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import casesText from "~/i18n/cases";
import { pageTitle } from "~/ui/layout";
import { DecideDismissal } from "./parts/decide-dismissal";
import { ProposeDismissal } from "./parts/propose-dismissal";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = orThrow(request, await findCase(actor, params.id ?? ""));
  const { application, dismissal, moves, isOwnDismissal, possibleGrounds } = found;
  const isPrepared = dismissal?.status === "proposed";
  if (!isPrepared && !moves.prepareDismissal) throw tooLate(`/cases/${application.id}`);
  const { id, title, caseNumber, organisation, call } = application;
  return {
    id,
    title,
    caseNumber,
    applicant: organisation.name,
    legalBasis: call.definition.legalBasis,
    dismissal: isPrepared ? dismissal : null,
    moves,
    isOwnDismissal,
    possibleGrounds,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const applicationId = params.id ?? "";
  return answerForm(
    request,
    prepareDismissalSchema,
    (input, commandId) => prepareDismissal({ actor, commandId }, { applicationId, ...input }),
    () => redirect(`/cases/${applicationId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, casesText, (t) =>
    data?.dismissal ? t.dismissal.question : t.dismissal.title,
  );

export default function Rejection() {
  const page = useLoaderData<typeof loader>();
  return page.dismissal ? (
    <DecideDismissal page={page} dismissal={page.dismissal} />
  ) : (
    <ProposeDismissal page={page} />
  );
}
