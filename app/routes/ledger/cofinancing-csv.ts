/** Co-financing as a file, by the same filter as the page; a filter that cannot be read gives no file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { download } from "~/http/download.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { exportCofinancing, findFilterChoices } from "~/domain/reports/index.server";
import { cofinancingFilterIn } from "./parts/cofinancing-filter";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const choices = orThrow(request, await findFilterChoices(actor));
  const filter = filterIn(request);
  const { question } = cofinancingFilterIn(filter, new URL(request.url), choices);
  const wrong = Object.values(filter.errors);
  if (wrong.length > 0) return new Response(`${wrong.join("\n")}\n`, { status: 422 });
  const pieces = orThrow(request, await exportCofinancing(actor, question));
  return download({ name: "cofinancing.csv", type: "text/csv; charset=utf-8", pieces }, context);
}
