import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCertificateFile } from "~/domain/certificates/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";

/** A file as it was uploaded, always as a download: nothing a recipient sends is opened on our own address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "", fileId = "" } = params;
  const { name, mediaType, bytes } = orThrow(request, await readCertificateFile(actor, id, fileId));
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
