/** A recovery's letter as a tagged PDF; the same bytes every time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { renderRecoveryPdf } from "~/domain/recoveries/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "", kind = "" } = params;
  const { bytes, fileName } = orThrow(request, await renderRecoveryPdf(actor, id, kind));
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
