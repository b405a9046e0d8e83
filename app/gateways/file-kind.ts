/** What a file is called and what it seems to be, in the words people use; a file that is not what its name says is refused. */
import { mediaTypeOf, type MediaType } from "./file-type";

export type FileKind =
  | "pdf"
  | "image"
  | "word"
  | "excel"
  | "office"
  | "program"
  | "archive"
  | "page"
  | "text"
  | "unknown";

const kindOfType: Readonly<Record<MediaType, FileKind>> = {
  "application/pdf": "pdf",
  "image/png": "image",
  "image/jpeg": "image",
  "image/tiff": "image",
  "application/msword": "word",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "excel",
};

const kindOfEnding: Readonly<Record<string, FileKind>> = {
  pdf: "pdf",
  doc: "word",
  docx: "word",
  xlsx: "excel",
  png: "image",
  jpg: "image",
  jpeg: "image",
  tif: "image",
  tiff: "image",
};

/** Of those that are taken in; null for a name with another ending, or none. */
const kindByName = (name: string): FileKind | null =>
  kindOfEnding[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? null;

const LOOKED_AT = 4096;

/** The best guess by the bytes, also for what is not taken in. */
export function kindByBytes(bytes: Uint8Array): FileKind {
  const type = mediaTypeOf(bytes);
  if (type) return kindOfType[type];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.subarray(0, LOOKED_AT).toString("latin1");
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("MZ") || start.startsWith("\u007fELF")) return "program";
  if (file.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") return "office";
  if (start.startsWith("PK")) return file.includes("[Content_Types].xml") ? "office" : "archive";
  if (/^(GIF8|BM|RIFF....WEBP|....ftyphei)/s.test(start)) return "image";
  if (/^\s*(<!doctype html|<html|<svg|<\?xml)/i.test(start)) return "page";
  return isText(start) ? "text" : "unknown";
}

/** No control characters but those that stand in texts. */
const isText = (start: string): boolean => /^[^\0-\u0008\u000e-\u001a\u001c-\u001f]+$/.test(start);

type Mismatch = { readonly said: FileKind; readonly is: FileKind };

/** Null when the name fits, or promises nothing that is taken in. What Office wrote fits Word and Excel: what is wrong with it is another matter. */
export function mismatch(name: string, bytes: Uint8Array): Mismatch | null {
  const said = kindByName(name);
  if (!said || bytes.length === 0) return null;
  const is = kindByBytes(bytes);
  const fits = said === is || (is === "office" && (said === "word" || said === "excel"));
  return fits ? null : { said, is };
}
