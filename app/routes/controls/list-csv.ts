/** A draw with all that it was drawn from, as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { download } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { drawNo, exportDraw } from "~/domain/controls/index.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const no = drawNo(params.no ?? "") ?? 0;
  const pieces = orThrow(request, await exportDraw(actor, no));
  return download({ name: `draw-${no}.csv`, type: "text/csv; charset=utf-8", pieces }, context);
}
