import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderLetterPdf } from "~/domain/decisions/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";

/** The letter as a file: the same bytes every time. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { bytes, fileName } = orThrow(request, await renderLetterPdf(actor, params.id ?? ""));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
