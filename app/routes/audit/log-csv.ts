/** The audit log as a file, by the same filter as the page; a filter that cannot be read gives no file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { downloadStream } from "~/http/download.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { exportAuditLog, findAuditActions } from "~/domain/audit/index.server";
import { logFilterIn } from "./parts/log-filter";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const asked = filterIn(request);
  const { filter } = logFilterIn(asked, orThrow(request, await findAuditActions(actor)));
  const wrong = Object.values(asked.errors);
  if (wrong.length > 0) return new Response(`${wrong.join("\n")}\n`, { status: 422 });
  return downloadStream(
    orThrow(request, exportAuditLog(actor, filter)),
    "audit-log.csv",
    "text/csv",
  );
}
