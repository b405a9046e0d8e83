/** `/open-data/projects.csv`: a set as a file, written as it is read. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { download } from "~/http/download.server";
import { openDataSets } from "~/domain/public";
import { openDataCsv, openDataJson } from "~/domain/public/index.server";

const kinds = {
  csv: { write: openDataCsv, type: "text/csv; charset=utf-8; header=present" },
  json: { write: openDataJson, type: "application/json; charset=utf-8" },
} as const;

export function loader({ params, context }: LoaderFunctionArgs) {
  const [name, ending] = (params.file ?? "").split(".");
  const set = openDataSets.find((known) => known === name);
  const kind = ending === "csv" || ending === "json" ? kinds[ending] : null;
  if (!set || !kind) throw new Response("Not found", { status: 404 });
  const file = { name: `lansmedel-${set}.${ending}`, type: kind.type, pieces: kind.write(set) };
  return download(file, context);
}
