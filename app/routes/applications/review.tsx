import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import applicationsText from "~/i18n/applications";
import { pageTitle } from "~/ui/layout";
import { ReviewPage } from "./parts/review-page";
import { loadReview } from "./review.server";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  loadReview(request, params["id"] ?? "");

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.review.title);

export default function Review() {
  return <ReviewPage {...useLoaderData<typeof loader>()} />;
}
