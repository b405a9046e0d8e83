/** The audit log as a file, by the same filter as the page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { downloadStream } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { exportAuditLog } from "~/domain/audit/index.server";
import { logFilterIn } from "./parts/log-filter";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { filter } = logFilterIn(new URL(request.url).searchParams);
  return downloadStream(
    orThrow(request, exportAuditLog(actor, filter)),
    "audit-log.csv",
    "text/csv",
  );
}
