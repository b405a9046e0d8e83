/** DEMO ONLY: the bank's answer to a payment run, as a file to import. Changes nothing; does not exist outside the demo. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { wholeFile } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { demoStatementFor } from "~/domain/reconciliation/index.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const query = new URL(request.url).searchParams;
  const runId = query.get("run");
  const isReturned = query.get("returned") === "1";
  const statement = await demoStatementFor(actor, { ...(runId && { runId }), isReturned });
  const { name, bytes } = orThrow(request, statement);
  return wholeFile({ name, type: "application/xml; charset=utf-8", content: bytes });
}
