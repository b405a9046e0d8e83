/** Open data as a stream of text: CSV (RFC 4180) or JSON. */
import { stringify } from "csv-stringify";
import { openDataFields, type OpenDataSet } from "./open-data";
import { openDataRows } from "./open-data-rows.server";

/**
 * Comma-separated, with the field names first. A cell that a spreadsheet would read as a formula gets an apostrophe before
 * it, since the texts are written by applicants.
 */
export async function* openDataCsv(set: OpenDataSet): AsyncGenerator<string> {
  const writer = stringify({
    header: true,
    columns: [...openDataFields[set]],
    escape_formulas: true,
    record_delimiter: "windows",
  });
  writer.setEncoding("utf8");
  const feeding = feed(writer, set);
  for await (const text of writer) yield String(text);
  await feeding;
}

type Writer = ReturnType<typeof stringify>;

async function feed(writer: Writer, set: OpenDataSet): Promise<void> {
  try {
    for await (const row of openDataRows(set)) {
      if (!writer.write(row)) await new Promise((resolve) => writer.once("drain", resolve));
    }
    writer.end();
  } catch (error) {
    writer.destroy(error instanceof Error ? error : new Error(String(error)));
  }
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
