/** `lansmedel bank import [--board CODE] [--json] FILE`: takes in a statement and matches its lines with what was paid. */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import {
  findImporter,
  importBankFile,
  type BankSource,
} from "~/domain/reconciliation/index.server";
import type { Result } from "~/domain/shared/result";
import { refusedText } from "../refused";
import { UsageError } from "../usage-error";
import { withDatabase } from "../with-database";
import { sourceOf } from "./source";

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
  const source = await sourceOf(file);
  const result = await withDatabase(() => imported(source, values.board));
  console.log(values.json ? JSON.stringify(asJson(result)) : asText(result));
  return result.ok ? 0 : 1;
}

async function imported(source: BankSource, board: string | undefined): Promise<Result<Imported>> {
  const importer = await findImporter(source, board);
  if (!importer.ok) return importer;
  return importBankFile({ actor: importer.value, commandId: randomUUID() }, source);
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
