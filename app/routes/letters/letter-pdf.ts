/** A letter as a tagged PDF; the same bytes every time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderLetter } from "~/domain/letters/index.server";
import { requireActor } from "~/http/actor.server";
import { wholeFile } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { bytes, fileName } = orThrow(request, await renderLetter(actor, params.id ?? ""));
  return wholeFile({ name: fileName, type: "application/pdf", content: bytes });
}
