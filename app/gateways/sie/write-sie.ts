/**
 * Writes SIE files as they are made: code page 437, a record a line with CR and LF, fields in quotes where they need them,
 * and a checksum at the end. Format: SIE 4B, 2008-09-30, chapters 5 and 10.
 */
import { crc32 } from "node:zlib";
import iconv from "iconv-lite";

/** A list is written in braces: the objects of a transaction. */
export type SieField = string | readonly string[];
export type WrittenRecord = readonly [label: `#${string}` | "{" | "}", ...fields: SieField[]];

const NEEDS_NO_QUOTES = /^[^\s"{}]+$/;
const TEXT_LIMIT = 1000;

/** The file with these records. It begins with #FLAGGA, and the sum of what follows ends it. */
export async function* sieFile(
  pages: AsyncIterable<readonly WrittenRecord[]>,
): AsyncGenerator<Uint8Array> {
  let sum = 0;
  yield inCodePage("#FLAGGA 0\r\n#KSUMMA\r\n");
  for await (const records of pages) {
    let text = "";
    let summed = "";
    for (const [label, ...fields] of records) {
      const written = fields.map((field) =>
        typeof field === "string" ? fit(field) : field.map(fit),
      );
      text += `${[label, ...written.map(inFile)].join(" ")}\r\n`;
      if (label.startsWith("#")) summed += label + written.flat().join("");
    }
    sum = crc32(inCodePage(summed), sum);
    yield inCodePage(text);
  }
  yield inCodePage(`#KSUMMA ${sum}\r\n`);
}

const inCodePage = (text: string): Buffer => iconv.encode(text, "cp437");

const inFile = (field: SieField): string =>
  typeof field === "string" ? quoted(field) : `{${field.map(quoted).join(" ")}}`;

const quoted = (text: string): string =>
  NEEDS_NO_QUOTES.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;

const PLAIN = /^[\x20-\x5b\x5d-\x7eåäöÅÄÖéüÉÜ]*$/;

/** Signs that people write and that the code page lacks. */
const alike: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "’": "'",
  "‘": "'",
  "”": '"',
  "“": '"',
  "…": "...",
  "€": "EUR",
  // A backslash is how a quote is marked, and cannot be marked itself.
  "\\": "/",
};

/** A text as the file can hold it: no control characters, and for a sign that the code page lacks the one most like it. */
export function fit(text: string): string {
  const cut = text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}...` : text;
  if (PLAIN.test(cut)) return cut;
  return Array.from(cut.normalize("NFC"), fitSign).join("");
}

function fitSign(sign: string): string {
  if (/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u.test(sign)) return " ";
  const other = alike[sign] ?? sign;
  if (isInCodePage(other)) return other;
  const base = other.normalize("NFKD").replace(/\p{M}/gu, "");
  return base !== "" && isInCodePage(base) && PLAIN.test(base) ? base : "?";
}

const isInCodePage = (text: string): boolean => iconv.decode(inCodePage(text), "cp437") === text;
