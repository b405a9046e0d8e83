/** A SIE file as records: a label and its fields. Quotes, `\"` and object lists in braces are understood here. */
import { ok, refuse, type Result } from "~/domain/shared/result";

export type SieRecord = {
  /** "#TRANS", in capitals; "{" and "}" stand for themselves. */
  readonly label: string;
  /** A list in braces is one field, written as its parts. */
  readonly fields: readonly (string | readonly string[])[];
  readonly line: number;
  /** The last field began with a quote that the line does not close: cut off by the program that wrote it. */
  readonly isCut: boolean;
};

/** A field that is no list; empty when it is not there. */
export function fieldOf(record: SieRecord | undefined, index: number): string {
  const field = record?.fields[index];
  return typeof field === "string" ? field : "";
}

const MAX_LINE = 20_000;
const MAX_RECORDS = 5_000_000;

/** Refuses with sie.malformed (a brace that is not closed, a control character, a line without label). */
export function sieRecords(text: string): Result<SieRecord[]> {
  const records: SieRecord[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const written = line.trim().replace(/\u001a$/, "");
    if (written === "") continue;
    const parsed =
      written.length > MAX_LINE || records.length >= MAX_RECORDS
        ? null
        : recordsIn(written, index + 1);
    if (!parsed) return refuse("sie.malformed", { at: `line ${index + 1}` });
    records.push(...parsed);
  }
  return ok(records);
}

/** Usually one; some programs put the brace that opens a voucher on the voucher's own line. */
function recordsIn(text: string, line: number): SieRecord[] | null {
  const brace: SieRecord = { label: text, fields: [], line, isCut: false };
  if (text === "{" || text === "}") return [brace];
  const read = text.startsWith("#") ? fieldsIn(text) : null;
  const [label, ...fields] = read?.fields ?? [];
  if (!read || typeof label !== "string") return null;
  const record: SieRecord = { label: label.toUpperCase(), fields, line, isCut: read.isCut };
  return read.opens ? [record, { ...brace, label: "{" }] : [record];
}

type Fields = {
  readonly fields: (string | string[])[];
  readonly opens: boolean;
  readonly isCut: boolean;
};

/** Null when braces do not match or a field holds a control character. */
function fieldsIn(line: string): Fields | null {
  const fields: (string | string[])[] = [];
  let list: string[] | null = null;
  let isCut = false;
  const pattern = /[ \t]+|"((?:\\"|[^"])*)("|$)|([{}])|([^ \t"{}][^ \t{}]*)/y;
  for (let at = 0; at < line.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const [whole, quoted, closing, brace, plain] = pattern.exec(line) ?? [];
    if (whole === undefined) return null;
    const field = quoted?.replaceAll('\\"', '"') ?? plain;
    if (field !== undefined) {
      if (/\p{Cc}/u.test(field)) return null;
      isCut ||= closing === "";
      (list ?? fields).push(field);
    } else if (brace === "{" && !list) {
      if (pattern.lastIndex === line.length) return { fields, opens: true, isCut };
      list = [];
    } else if (brace === "}" && list) {
      fields.push(list);
      list = null;
    } else if (brace) return null;
  }
  return list ? null : { fields, opens: false, isCut };
}
