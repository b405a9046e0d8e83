import { inflateSync } from "node:zlib";
import { findAll } from "./find-all";

type Info = {
  readonly created: Date | null;
  readonly changed: Date | null;
  readonly programs: readonly string[];
};

const MOST_STREAMS = 40;
const MOST_PACKED = 512 * 1024;
const MOST_UNPACKED = 1024 * 1024;
const VALUE_WITHIN = 400;
const MOST_NAME = 80;

/** What a file says of itself: in its own dictionary, in its XMP, or in objects that are packed together. Encrypted ones say nothing. */
export function infoOf(file: Buffer): Info {
  if (file.includes("/Encrypt")) return { created: null, changed: null, programs: [] };
  const parts = [file, ...packedObjects(file)];
  const last = (...names: readonly string[]): string | null =>
    parts.flatMap((part) => names.flatMap((name) => valuesOf(part, name))).at(-1) ?? null;
  const names = ["/Producer", "/Creator", "pdf:Producer", "xmp:CreatorTool"];
  return {
    created: dateOf(last("/CreationDate", "xmp:CreateDate")),
    changed: dateOf(last("/ModDate", "xmp:ModifyDate")),
    programs: parts.flatMap((part) => names.flatMap((name) => valuesOf(part, name))),
  };
}

const MOST_VALUES = 50;
const VALUE =
  /^(?:\s{0,4}\(((?:[^()\\]|\\.|\([^()]{0,100}\)){1,300})\)|>([^<>\r\n]{1,300})<\/|=["']([^"'<>]{1,300})["'])/s;

/** Of a dictionary "(…)", of an XMP element ">…<" or attribute `="…"`; the latest version's stands last. */
const valuesOf = (part: Buffer, name: string): string[] =>
  findAll(part, name, MOST_VALUES).flatMap((at) => {
    const from = at + name.length;
    const text = part.subarray(from, from + VALUE_WITHIN).toString("latin1");
    const found = VALUE.exec(text);
    const value = found?.slice(1).find(Boolean);
    return value ? [readable(value)] : [];
  });

/** UTF-16 of plain letters becomes those letters; nothing that is not printed is kept. */
const readable = (value: string): string =>
  value
    .replace(/^þÿ/, "")
    .replace(/[^\x20-\x7e\xa0-\xff]/g, "")
    .trim()
    .slice(0, MOST_NAME);

/** "D:20270302093000+01'00'" or "2027-03-02T09:30:00+01:00", to the minute and without its zone: a day's difference is what counts. */
function dateOf(text: string | null): Date | null {
  const found = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?:T?(\d{2}):?(\d{2}))?/.exec(text ?? "");
  if (!found) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** Object streams (ISO 32000-1, 7.5.7), so many and so large as are worth opening. */
const packedObjects = (file: Buffer): Buffer[] =>
  findAll(file, "/ObjStm", MOST_STREAMS).flatMap((at) => {
    const start = file.indexOf("stream", at, "latin1");
    if (start < 0 || start - at > VALUE_WITHIN) return [];
    const from = start + "stream".length + (file[start + "stream".length] === CR ? 2 : 1);
    try {
      return [
        inflateSync(file.subarray(from, from + MOST_PACKED), { maxOutputLength: MOST_UNPACKED }),
      ];
    } catch {
      return [];
    }
  });
const CR = 0x0d;
