/** The board's journal as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { downloadStream } from "~/http/download.server";
import { orThrow } from "~/http/refusal.server";
import { exportJournal } from "~/domain/reports/index.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return downloadStream(orThrow(request, exportJournal(actor)), "journal.csv", "text/csv");
}
