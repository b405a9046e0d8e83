/** `lansmedel bank import [--board CODE] [--json] FILE`: takes in a statement and matches its lines with what was paid. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { findImporter, importBankFile } from "~/domain/reconciliation/index.server";
import type { Result } from "~/domain/shared/result";
import { refusedText } from "../refused";
import { UsageError } from "../usage-error";
import { withDatabase } from "../with-database";

type Imported = {
  readonly fileId: string;
  readonly lines: number;
  readonly matched: number;
  readonly repeated: number;
};

export async function importFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false }, board: { type: "string" } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new UsageError("bank import needs one FILE.");
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`);
  });
  const result = await withDatabase(() => imported(path.basename(file), bytes, values.board));
  console.log(values.json ? JSON.stringify(asJson(result)) : asText(result));
  return result.ok ? 0 : 1;
}

async function imported(
  name: string,
  bytes: Uint8Array,
  board: string | undefined,
): Promise<Result<Imported>> {
  const importer = await findImporter(bytes, board);
  if (!importer.ok) return importer;
  return importBankFile({ actor: importer.value, commandId: randomUUID() }, { name, bytes });
}

const asJson = (result: Result<Imported>) =>
  result.ok
    ? { ...result.value, unmatched: result.value.lines - result.value.matched }
    : { refused: result.code, ...result.params };

function asText(result: Result<Imported>): string {
  if (!result.ok) return refusedText(result);
  const { fileId, lines, matched, repeated } = result.value;
  return [
    `imported as ${fileId}`,
    `  ${lines} new lines, ${matched} matched, ${lines - matched} to investigate`,
    ...(repeated > 0 ? [`  ${repeated} lines had come before and were left out`] : []),
  ].join("\n");
}
