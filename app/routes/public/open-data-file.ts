/** `/open-data/projects.csv`: a set as a file, written as it is read. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { Readable } from "node:stream";
import { openDataSets } from "~/domain/public";
import { openDataCsv, openDataJson } from "~/domain/public/index.server";

const kinds = {
  csv: { write: openDataCsv, type: "text/csv; charset=utf-8; header=present" },
  json: { write: openDataJson, type: "application/json; charset=utf-8" },
} as const;

export function loader({ params }: LoaderFunctionArgs) {
  const [name, ending] = (params.file ?? "").split(".");
  const set = openDataSets.find((known) => known === name);
  const kind = ending === "csv" || ending === "json" ? kinds[ending] : null;
  if (!set || !kind) throw new Response("Not found", { status: 404 });
  return new Response(createReadableStreamFromReadable(Readable.from(kind.write(set))), {
    headers: {
      "Content-Type": kind.type,
      "Content-Disposition": `attachment; filename="lansmedel-${set}.${ending}"`,
    },
  });
}
