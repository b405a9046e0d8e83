import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import organisationsText from "~/i18n/organisations";
import { pageTitle } from "~/ui/layout";
import { loadOrganisation } from "./organisation.server";
import { OrganisationPage } from "./parts/organisation-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadOrganisation(request, await requireActor(request), params["id"] ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, organisationsText, (t) => data?.organisation.name ?? t.title);

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />;
}
