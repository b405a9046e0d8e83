/** Which encoding a SIE file is really in: the format says code page 437 (PC8), programs write others too. */
import iconv from "iconv-lite";

export type SieEncoding = "cp437" | "latin1" | "utf-8";

/** å ä ö Å Ä Ö é É ü Ü in each of the two one-byte encodings. */
const letters: Readonly<Record<"cp437" | "latin1", ReadonlySet<number>>> = {
  cp437: new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81, 0x9a]),
  latin1: new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc, 0xdc]),
};

export function encodingOfSie(bytes: Uint8Array): SieEncoding {
  if (bytes.every((byte) => byte < 0x80)) return "cp437";
  if (isUtf8(bytes)) return "utf-8";
  const count = (encoding: "cp437" | "latin1") =>
    bytes.filter((byte) => letters[encoding].has(byte)).length;
  return count("latin1") > count("cp437") ? "latin1" : "cp437";
}

export const textOfSie = (bytes: Uint8Array, encoding: SieEncoding): string =>
  iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);

export const bytesInSie = (text: string, encoding: SieEncoding): Buffer =>
  iconv.encode(text, encoding);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
