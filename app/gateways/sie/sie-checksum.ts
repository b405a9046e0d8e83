/** #KSUMMA (SIE 4B, chapter 11): CRC-32 over labels and fields, without separators, quotes and braces, in code page 437. */
import { crc32 } from "node:zlib";
import { bytesInSie, type SieEncoding } from "./sie-encoding";
import type { SieRecord } from "./sie-records";

type SieChecksum = {
  /** Empty when the file begins a sum and does not end it. */
  readonly written: string;
  /** In code page 437 and, for programs that write another encoding, in the file's own. */
  readonly counted: readonly string[];
  readonly line: number;
};

/** Null when the file has no sum. */
export function checksumOf(
  records: readonly SieRecord[],
  encoding: SieEncoding,
): SieChecksum | null {
  const start = records.findIndex(({ label }) => label === "#KSUMMA");
  const end = records.findLastIndex(({ label }) => label === "#KSUMMA");
  const last = records[end];
  if (!last) return null;
  const text = records
    .slice(start + 1, end)
    .filter(({ label }) => label.startsWith("#"))
    .map(({ label, fields }) => label + fields.flat().join(""))
    .join("");
  return {
    written: start === end ? "" : last.fields.flat().join(""),
    counted: [...new Set(["cp437", encoding] as const)].map((each) =>
      String(crc32(bytesInSie(text, each))),
    ),
    line: last.line,
  };
}
