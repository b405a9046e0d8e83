/** The letter of a decision on changes as a tagged PDF; the same bytes every time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { renderChangePdf } from "~/domain/changes/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { bytes, fileName } = orThrow(request, await renderChangePdf(actor, params.id ?? ""));
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
