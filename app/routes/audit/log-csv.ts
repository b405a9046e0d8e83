/** The audit log as a file, by the same filter as the page; a filter that cannot be read gives no file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { download } from "~/http/download.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { exportAuditLog, findAuditActions } from "~/domain/audit/index.server";
import { logFilterIn } from "./parts/log-filter";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const asked = filterIn(request);
  const { filter } = logFilterIn(asked, orThrow(request, await findAuditActions(actor)));
  const wrong = Object.values(asked.errors);
  if (wrong.length > 0) return new Response(`${wrong.join("\n")}\n`, { status: 422 });
  const pieces = orThrow(request, exportAuditLog(actor, filter));
  return download({ name: "audit-log.csv", type: "text/csv; charset=utf-8", pieces }, context);
}
