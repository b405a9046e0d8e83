/** `export FORMAT`: a board's books as a file, read while it is written. What is told goes to standard error. */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { yearReading, type ExportFormat, type ExportRequest } from "~/domain/exports";
import { deliverExport, findBoards, orderExport } from "~/domain/exports/index.server";
import type { System } from "~/domain/shared/actor";
import { yearOf } from "~/domain/shared/dates";
import type { BoardId } from "~/domain/shared/ids";
import type { Refusal } from "~/domain/shared/result";
import { refusedText } from "./refused";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";
import { writeOut } from "./write-out";

const formats: Readonly<Record<string, ExportFormat>> = {
  sie: "sie4e",
  hledger: "hledger",
  csv: "csv",
  jsonl: "jsonl",
  "audit-package": "proof",
};

type Asked = {
  readonly format: ExportFormat;
  readonly year: number | null;
  readonly board: string | undefined;
  readonly out: string | undefined;
};

export async function exportBooks(args: string[]): Promise<number> {
  const asked = readArguments(args);
  return withDatabase(() => exportTo(asked));
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    options: {
      board: { type: "string" },
      year: { type: "string" },
      type: { type: "string" },
      out: { type: "string" },
    },
    allowPositionals: true,
  });
  const [name = "…", ...rest] = positionals;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format || rest.length > 0)
    throw new UsageError(`export ${name}: one of ${Object.keys(formats).join(", ")}.`);
  const { board, year, type, out } = values;
  if (year !== undefined && format === "proof")
    throw new UsageError("audit-package is always of all years.");
  if (type !== undefined && (name !== "sie" || !/^4[EI]$/i.test(type)))
    throw new UsageError("--type is of SIE files: 4E or 4I.");
  return {
    format: type?.toUpperCase() === "4I" ? "sie4i" : format,
    year: year === undefined ? null : yearAsked(year),
    board,
    out,
  };
}

function yearAsked(text: string): number {
  const reading = yearReading(text);
  if ("value" in reading) return reading.value;
  throw new UsageError(`--year ${text}: ${refusedText(reading)}`);
}

async function exportTo({ format, year, board, out }: Asked): Promise<number> {
  const { boards, today } = await findBoards();
  const boardId = boardAsked(boards, board);
  if (boardId === null)
    return refused({ code: "export.unknownBoard", params: { board: board ?? "" } });
  const isSie = format === "sie4e" || format === "sie4i";
  const request: ExportRequest = {
    format,
    year: year ?? (isSie ? yearOf(today) : null),
  };
  const actor: System = { kind: "system", name: "export", boardId };
  const ordered = await orderExport({ actor, commandId: randomUUID() }, request);
  if (!ordered.ok) return refused(ordered);
  const file = await deliverExport(actor, ordered.value.orderId);
  if (!file.ok) return refused(file);
  const { bytes, sha256 } = await writeOut(file.value.pieces, out);
  console.error(`${out ?? file.value.name}: ${bytes} bytes, SHA-256 ${sha256}`);
  return 0;
}

/** The only board need not be named. Null when there is no such board. */
function boardAsked(
  boards: readonly { readonly id: BoardId; readonly name: string }[],
  board: string | undefined,
): BoardId | null {
  const [first, second] = boards;
  if (board !== undefined) return boards.find(({ id }) => id === board)?.id ?? null;
  if (!first) return null;
  if (!second) return first.id;
  const names = boards.map(({ id, name }) => `${id} ${name}`);
  throw new UsageError(`Say which board with --board:\n  ${names.join("\n  ")}`);
}

function refused(refusal: Pick<Refusal, "code" | "params">): number {
  console.error(refusedText(refusal));
  return 1;
}
