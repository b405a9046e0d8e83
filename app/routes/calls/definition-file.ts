/** The definition as JSON, to be changed and read in for another call. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { wholeFile } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { findCall } from "~/domain/calls/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { definition, id } = orThrow(request, await findCall(actor, params.id ?? ""));
  return wholeFile({
    name: `utlysning-${id}.json`,
    type: "application/json; charset=utf-8",
    content: `${JSON.stringify(definition, null, 2)}\n`,
  });
}
