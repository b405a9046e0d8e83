/** The file exactly as the bank sent it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { download } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { findBankFileContent } from "~/domain/reconciliation/index.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { name, parts } = orThrow(request, await findBankFileContent(actor, params.id ?? ""));
  const type = name.endsWith(".xml") ? "application/xml" : "application/octet-stream";
  return download({ name, type, pieces: parts }, context);
}
