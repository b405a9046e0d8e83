/** The register of received funds, as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { wholeFile } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { exportFunds } from "~/domain/received-funds/index.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const content = orThrow(request, await exportFunds(actor));
  return wholeFile({ name: "received-funds.csv", type: "text/csv; charset=utf-8", content });
}
