/** Bytes → text of an XML document from outside: size, encoding and DOCTYPE are judged before anything is parsed. */
import { ok, refuse, type Result } from "~/domain/shared/result";

const MAX_XML_BYTES = 32 * 1024 * 1024;

/** The text, without byte order mark. Refuses what is empty, too large, not text, or carries a DOCTYPE. */
export function decodeXml(bytes: Uint8Array, maxBytes = MAX_XML_BYTES): Result<string> {
  if (bytes.length === 0) return refuse("bankFile.empty", { at: "byte 0" });
  if (bytes.length > maxBytes) {
    return refuse("bankFile.tooLarge", { at: `byte ${maxBytes}`, bytes: String(maxBytes) });
  }
  const encoding = encodingOf(bytes);
  const text = decodeStrictly(bytes, encoding);
  if (text === null) return refuse("bankFile.encoding", { at: "byte 0", encoding });
  const doctype = text.search(/<!(?:DOCTYPE|ENTITY)/i);
  if (doctype >= 0) return refuse("bankFile.doctype", { at: lineAt(text, doctype) });
  return ok(text.trimStart());
}

/** What the byte order mark says, else what the XML declaration says, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head,
  )?.[1];
  return (declared ?? "utf-8").toLowerCase();
}

/** Null when the bytes are not text in that encoding, or the encoding is not one that XML from banks is written in. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  const known = /^(utf-?8|us-ascii|iso-8859-(1|15)|windows-1252|utf-16(le|be)?)$/;
  if (!known.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lineAt = (text: string, index: number): string =>
  `line ${text.slice(0, index).split("\n").length}`;
