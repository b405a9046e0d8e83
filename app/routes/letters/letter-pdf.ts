/** A letter as a tagged PDF; the same bytes every time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderLetter } from "~/domain/letters/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { bytes, fileName } = orThrow(request, await renderLetter(actor, params.id ?? ""));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
