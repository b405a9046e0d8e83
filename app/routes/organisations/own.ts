import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { requireApplicant } from "~/http/actor.server";

/** The menu's door to one's own organisation. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId } = await requireApplicant(request);
  return redirect(`/organisations/${organisationId}`);
}
