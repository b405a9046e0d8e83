import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { submitApplication } from "~/domain/applications/index.server";
import applicationsText from "~/i18n/applications";
import { pageTitle } from "~/ui/layout";
import { ReviewPage } from "./parts/review-page";
import { loadReview } from "./review.server";

/** The review again, with what stopped the submission. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  loadReview(request, params["id"] ?? "");

const signature = z.object({ signed: z.literal("yes", { error: "application.notSigned" }) });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id = "" } = params;
  return answerForm(
    request,
    signature,
    (_signed, commandId) => submitApplication({ actor, commandId }, { applicationId: id }),
    ({ applicationId }) => redirect(`/receipts/${applicationId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.review.title);

export default function Submission() {
  return <ReviewPage {...useLoaderData<typeof loader>()} />;
}
