/** What can be exported, and as what. */
import { z } from "zod";
import { EARLIEST_YEAR, LATEST_YEAR } from "../shared/dates";
import { encodeRefusal, writtenField, type FieldReading } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { yearFarAway } from "../shared/plain-fields";

export const exportFormats = [
  "proof",
  "heads",
  "sie4e",
  "sie4i",
  "hledger",
  "csv",
  "jsonl",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

type FormatAbout = {
  readonly extension: string;
  readonly type: string;
  /** A year must be chosen, may be chosen, or the whole is always sent. */
  readonly year: "needed" | "possible" | "never";
};

export const formatAbout: Readonly<Record<ExportFormat, FormatAbout>> = {
  proof: { extension: "zip", type: "application/zip", year: "never" },
  heads: { extension: "json", type: "application/json; charset=utf-8", year: "never" },
  sie4e: { extension: "se", type: "application/octet-stream", year: "needed" },
  sie4i: { extension: "si", type: "application/octet-stream", year: "needed" },
  hledger: { extension: "journal", type: "text/plain; charset=utf-8", year: "possible" },
  csv: { extension: "csv", type: "text/csv; charset=utf-8", year: "possible" },
  jsonl: { extension: "jsonl", type: "application/jsonl; charset=utf-8", year: "possible" },
};

export type ExportRequest = { readonly format: ExportFormat; readonly year: number | null };

/** A year as it is written. Refuses with export.year, or date.yearFarAway where no day could be written either. */
export function yearReading(text: string): FieldReading<number> {
  if (!/^\s*\d{4}\s*$/.test(text)) return { code: "export.year", params: { text } };
  const year = Number(text);
  if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) return { value: year };
  return yearFarAway(text.trim());
}

export const exportSchema = z.strictObject({
  format: z.enum(exportFormats, { error: encodeRefusal("export.format") }),
  year: orNull(writtenField("export.year", yearReading)),
});

/** "lansmedel-12-2027.se" */
export function exportFileName(boardId: string, { format, year }: ExportRequest): string {
  const about = formatAbout[format];
  const what = format === "proof" ? "revision" : format === "heads" ? "kedjor" : null;
  const parts = ["lansmedel", boardId, what, about.year === "never" ? null : year];
  return `${parts.filter((part) => part !== null).join("-")}.${about.extension}`;
}
