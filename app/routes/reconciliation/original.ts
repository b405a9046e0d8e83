/** The file exactly as the bank sent it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findBankFileContent } from "~/domain/reconciliation/index.server";
import { xmlFile } from "./parts/xml-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return xmlFile(orThrow(request, await findBankFileContent(actor, params.id ?? "")));
}
