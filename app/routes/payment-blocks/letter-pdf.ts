/** The letter of a payment stop as a tagged PDF; the same bytes every time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { renderStopPdf } from "~/domain/payment-blocks/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { bytes, fileName } = orThrow(request, await renderStopPdf(actor, params.id ?? ""));
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
