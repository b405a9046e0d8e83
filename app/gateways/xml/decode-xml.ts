/** Bytes → text of an XML document from outside, piece by piece: size, encoding and DOCTYPE are judged before anything is parsed. */
import { ok, refuse, type Result } from "~/domain/shared/result";
import { stopAt, XmlStop } from "./xml-stop";

const MAX_XML_BYTES = 32 * 1024 * 1024;
/** As much of the beginning as an XML declaration may take. */
const HEAD_BYTES = 256;
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;
/** One character less than the shortest beginning of a document type, which may be cut by two pieces. */
const TAIL = "<!DOCTYPE".length - 1;

/** The text, without byte order mark. Refuses what is empty, too large, not text, or carries a DOCTYPE. */
export function decodeXml(bytes: Uint8Array, maxBytes = MAX_XML_BYTES): Result<string> {
  if (bytes.length === 0) return refuse("bankFile.empty", { at: "byte 0" });
  try {
    const decoder = new XmlDecoder(maxBytes);
    return ok(decoder.write(bytes) + decoder.end());
  } catch (error) {
    if (error instanceof XmlStop) return error.refusal;
    throw error;
  }
}

/** Decodes a document that comes in pieces. Throws an XmlStop at the piece that cannot be taken. */
export class XmlDecoder {
  private decoder: TextDecoder | undefined;
  private encoding = "";
  private head: Uint8Array = new Uint8Array(0);
  private taken = 0;
  private tail = "";
  private line = 1;
  private hasBegun = false;

  constructor(private readonly maxBytes = MAX_XML_BYTES) {}

  write(bytes: Uint8Array): string {
    this.taken += bytes.length;
    if (this.taken > this.maxBytes) {
      throw stopAt("bankFile.tooLarge", `byte ${this.maxBytes}`, { bytes: String(this.maxBytes) });
    }
    if (this.decoder) return this.judged(this.decoded(bytes));
    this.head = Buffer.concat([this.head, bytes]);
    return this.head.length < HEAD_BYTES ? "" : this.begin();
  }

  end(): string {
    const text = this.decoder ? "" : this.begin();
    return text + this.judged(this.decoded(undefined));
  }

  private begin(): string {
    const { head } = this;
    this.head = new Uint8Array(0);
    this.encoding = encodingOf(head);
    this.decoder = decoderOf(this.encoding);
    return this.judged(this.decoded(head));
  }

  private decoded(bytes: Uint8Array | undefined): string {
    try {
      if (this.decoder) return this.decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      // Not text in that encoding.
    }
    throw stopAt("bankFile.encoding", "byte 0", { encoding: this.encoding });
  }

  /** White space before the document is dropped; a document type is looked for across the border of two pieces. */
  private judged(piece: string): string {
    const text = this.hasBegun ? piece : piece.trimStart();
    this.hasBegun ||= text !== "";
    const seen = this.tail + text;
    const doctype = seen.search(DOCTYPE);
    if (doctype >= 0) {
      throw stopAt("bankFile.doctype", `line ${this.line + linesIn(seen.slice(0, doctype))}`);
    }
    this.tail = seen.slice(-TAIL);
    this.line += linesIn(seen) - linesIn(this.tail);
    return text;
  }
}

const linesIn = (text: string): number => text.split("\n").length - 1;

/**
 * What the byte order mark says, else the bytes of the first "<", else what the XML declaration says, else UTF-8. A
 * declaration of UTF-16 in a file of single bytes is a slip of the program that wrote it, and is not believed.
 */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const encoding = (declared ?? "utf-8").toLowerCase();
  return encoding.startsWith("utf-16") || encoding.startsWith("utf16") ? "utf-8" : encoding;
}

/** The encodings that XML from banks is written in, under the names they are given. */
const known =
  /^(utf-?8|us-ascii|ascii|iso[-_]?8859-(1|15)|latin-?1|windows-1252|(x-)?cp-?1252|utf-16(le|be))$/;

function decoderOf(encoding: string): TextDecoder | undefined {
  if (!known.test(encoding)) return undefined;
  const label = encoding.replace(/^latin-1$/, "latin1").replace(/^cp-1252$/, "cp1252");
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}
