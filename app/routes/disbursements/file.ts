/** The written payment file, the same bytes every time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { wholeFile } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { findRunFile } from "~/domain/disbursements/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { name, content } = orThrow(request, await findRunFile(actor, params.id ?? ""));
  return wholeFile({ name, type: "application/xml; charset=utf-8", content });
}
