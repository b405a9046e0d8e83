import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { wholeFile } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { readApplicationFile } from "~/domain/applications/index.server";

/** A file as it was uploaded, always as a download: nothing an applicant sends is opened on our own address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "", fileId = "" } = params;
  const file = orThrow(request, await readApplicationFile(actor, id, fileId));
  return wholeFile({ name: file.name, type: file.mediaType, content: file.bytes });
}
