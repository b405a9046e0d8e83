/** What a file really is, told by its bytes: the name and what the browser says are not believed. */
import { zipDirectory } from "./zip/zip-directory";

export type MediaType =
  | "application/pdf"
  | "image/png"
  | "image/jpeg"
  | "image/tiff"
  | "application/msword"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["image/tiff", [0x4d, 0x4d, 0x00, 0x2a]],
];

/** The allowed type that the bytes are, or null: programs, scripts, pages, archives, documents with macros. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const known = signatures.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  if (known) return known[0];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 5).toString("latin1") === "%PDF-")
    return isProgram(file) ? null : "application/pdf";
  if (file.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") return officeTypeOf(file);
  if (file.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") return wordDocumentOf(file);
  return null;
}

/** A PDF that would start another program when opened. Scripts inside forms are common and stay inside the reader. */
const isProgram = (pdf: Buffer): boolean => /\/Launch[\s/<>[(]/.test(pdf.toString("latin1"));

/** The names in a zip's central directory decide; a VBA project means macros. */
function officeTypeOf(zip: Buffer): MediaType | null {
  const names = zipDirectory(zip)?.map(({ name }) => name);
  if (!names?.includes("[Content_Types].xml")) return null;
  if (names.some(isProgramPart)) return null;
  if (names.includes("word/document.xml")) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
  if (names.includes("xl/workbook.xml")) {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }
  return null;
}

/** Macros, or another program inside a document. */
export const isProgramPart = (name: string): boolean =>
  /vbaProject|vbaData|\/activeX\/|\.(exe|dll|js|vbs|bin)$/i.test(name) &&
  !/printerSettings\d*\.bin$/i.test(name);

const inUtf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** The old Word format: streams are named in UTF-16; "Macros" or "_VBA_PROJECT" means macros. */
function wordDocumentOf(file: Buffer): MediaType | null {
  const hasMacros = [inUtf16("Macros"), inUtf16("_VBA_PROJECT")].some((name) =>
    file.includes(name),
  );
  return file.includes(inUtf16("WordDocument")) && !hasMacros ? "application/msword" : null;
}
