/** What a file really is, told by its bytes: the name and what the browser says are not believed. */

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
  const names = zipNames(zip);
  if (!names || !names.includes("[Content_Types].xml")) return null;
  if (
    names.some(
      (name) =>
        /vbaProject|vbaData|\/activeX\/|\.(exe|dll|js|vbs|bin)$/i.test(name) &&
        !/printerSettings\d*\.bin$/i.test(name),
    )
  ) {
    return null;
  }
  if (names.includes("word/document.xml")) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
  if (names.includes("xl/workbook.xml")) {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }
  return null;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MOST_NAMES = 20_000;

/** Null when the zip is not whole. */
function zipNames(zip: Buffer): string[] | null {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const names: string[] = [];
  for (let index = 0; index < count && index < MOST_NAMES; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const length = zip.readUInt16LE(at + 28);
    names.push(zip.toString("utf8", at + 46, at + 46 + length));
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

const inUtf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** The old Word format: streams are named in UTF-16; "Macros" or "_VBA_PROJECT" means macros. */
function wordDocumentOf(file: Buffer): MediaType | null {
  const hasMacros = [inUtf16("Macros"), inUtf16("_VBA_PROJECT")].some((name) =>
    file.includes(name),
  );
  return file.includes(inUtf16("WordDocument")) && !hasMacros ? "application/msword" : null;
}
