/** Small PDF files as programs write, sign and change them. */

type Parts = { readonly head?: string; readonly body?: string };

/** One version, with an index where its end says that it is. */
export function plainPdf({ head = "%PDF-1.4\n", body = "" }: Parts = {}): Buffer {
  const objects = `${head}1 0 obj\n<</Type/Catalog>>\nendobj\n${body}\n`;
  return Buffer.from(`${objects}${indexAt(objects)}`, "latin1");
}

const indexAt = (before: string): string =>
  `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R>>\nstartxref\n${before.length}\n%%EOF\n`;

export const withInfo = (info: string): Buffer =>
  plainPdf({ body: `2 0 obj\n<<${info}>>\nendobj\n` });

/** Saved once more: a changed object and a new index after what was there. */
export function appended(file: Buffer): Buffer {
  const text = `${file.toString("latin1")}3 0 obj\n(7 000,00)\nendobj\n`;
  return Buffer.from(`${text}${indexAt(text)}`, "latin1");
}

type Signing = {
  /** What stands where the signature is, outside what is signed. */
  readonly hole?: string;
  /** The first byte that is signed. */
  readonly start?: number;
};

/** A signature that covers the file to its end, but for itself. */
export function signedPdf(
  file = plainPdf(),
  { hole = "<0a0b0c0d>", start = 0 }: Signing = {},
): Buffer {
  const place = "[0000000000 0000000000 0000000000 0000000000]";
  const before = `${file.toString("latin1")}4 0 obj\n<</Type/Sig/ByteRange ${place}/Contents `;
  const upTo = `${before}${hole}>>\nendobj\n`;
  const whole = `${upTo}${indexAt(upTo)}`;
  const from = before.length + hole.length;
  const numbers = [start, before.length, from, whole.length - from];
  const range = `[${numbers.map((number) => String(number).padStart(10, "0")).join(" ")}]`;
  return Buffer.from(whole.replace(place, range), "latin1");
}
