import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import organisationsText from "~/i18n/organisations";
import { pageTitle } from "~/ui/layout";
import { loadOrganisation } from "./organisation.server";
import { OrganisationPage } from "./parts/organisation-page";

/** The menu's door to one's own organisation. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  return loadOrganisation(request, actor, actor.organisationId);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, organisationsText, (t) => data?.organisation.name ?? t.title);

export default function OwnOrganisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />;
}
