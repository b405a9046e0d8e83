/** Cost and paid by activity, as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { download } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { exportActivityStatement } from "~/domain/reports/index.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const pieces = orThrow(request, await exportActivityStatement(actor));
  return download({ name: "activities.csv", type: "text/csv; charset=utf-8", pieces }, context);
}
