/** Open data as a stream of text: CSV (RFC 4180) or JSON. */
import { csvRows } from "../shared/csv";
import { openDataFields, type OpenDataSet } from "./open-data";
import { openDataRows } from "./open-data-rows.server";

/** Comma-separated, with the field names first. The texts are written by applicants: no cell begins a formula. */
export async function* openDataCsv(set: OpenDataSet): AsyncGenerator<string> {
  const fields = openDataFields[set];
  yield csvRows([fields]);
  for await (const row of openDataRows(set))
    yield csvRows([fields.map((field) => row[field] ?? "")]);
}

/** One object with the rows in a list named as the set. */
export async function* openDataJson(set: OpenDataSet): AsyncGenerator<string> {
  yield `{"${set}":[`;
  let isFirst = true;
  for await (const row of openDataRows(set)) {
    yield (isFirst ? "\n" : ",\n") + JSON.stringify(row);
    isFirst = false;
  }
  yield "\n]}\n";
}
