/** Traces of a later change in a PDF: files written here, whole and altered, honest and hostile. */
import { deflateSync } from "node:zlib";
import pdfkit from "pdfkit";
import { describe, expect, it } from "vitest";
import { pdfTraces } from "~/gateways/pdf-traces";
import { appended, plainPdf, signedPdf, withInfo } from "../../support/altered-pdf";

const kinds = (file: Buffer): string[] => pdfTraces(file).map(({ trace }) => trace);

const written = (info: Record<string, unknown>, options = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new pdfkit({ info, ...options });
    const pieces: Buffer[] = [];
    doc.on("data", (piece: Buffer) => pieces.push(piece));
    doc.on("end", () => resolve(Buffer.concat(pieces)));
    doc.text("Faktura 1042").end();
  });

describe("a file that nobody changed has no trace", () => {
  it("as a program writes it", async () => {
    expect(pdfTraces(await written({ CreationDate: new Date("2027-03-02") }))).toEqual([]);
    expect(pdfTraces(plainPdf())).toEqual([]);
  });

  it("signed, when the signature covers it all, also with a version before it", () => {
    expect(pdfTraces(signedPdf())).toEqual([]);
    expect(pdfTraces(signedPdf(appended(plainPdf())))).toEqual([]);
  });

  it("arranged for the web, which has two indexes from the beginning", () => {
    const linear = Buffer.concat([
      Buffer.from("%PDF-1.4\n1 0 obj\n<</Linearized 1>>\nendobj\nstartxref\n0\n%%EOF\n"),
    ]);
    expect(pdfTraces(plainPdf({ head: linear.toString("latin1") }))).toEqual([]);
  });

  it("of another kind than PDF", () => {
    expect(pdfTraces(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toEqual([]);
  });
});

describe("a file that may have been changed has its trace", () => {
  it("saved again after it was made", () => {
    expect(pdfTraces(appended(appended(plainPdf())))).toEqual([
      { trace: "changed_later", detail: "2" },
    ]);
  });

  it("added to after its signature", () => {
    expect(kinds(appended(signedPdf()))).toEqual(["after_signature"]);
  });

  it("signed with a hole that is more than the signature", () => {
    expect(kinds(signedPdf(plainPdf(), { hole: "<0a0b> (7 000,00) " }))).toEqual([
      "signature_partial",
    ]);
    expect(kinds(signedPdf(plainPdf(), { start: 9 }))).toEqual(["signature_partial"]);
  });

  it("whose dates are a day or more apart: as text, in XMP, and in packed objects", () => {
    const dates = "/CreationDate (D:20270302093000+01'00') /ModDate (D:20270309101500+01'00')";
    const xmp =
      "<xmp:CreateDate>2027-03-02T09:30:00+01:00</xmp:CreateDate><xmp:ModifyDate>2027-03-09T10:15:00+01:00</xmp:ModifyDate>";
    const packed = deflateSync(Buffer.from(`7 0 <<${dates}>>`)).toString("latin1");
    const stream = `8 0 obj\n<</Type/ObjStm/N 1/First 4>>stream\n${packed}\nendstream\nendobj`;
    for (const written of [withInfo(dates), plainPdf({ body: xmp }), plainPdf({ body: stream })])
      expect(pdfTraces(written)).toEqual([
        { trace: "dated_later", detail: "2027-03-02/2027-03-09" },
      ]);
    const sameDay = "/CreationDate (D:20270302093000) /ModDate (D:20270302181500)";
    expect(pdfTraces(withInfo(sameDay))).toEqual([]);
  });

  it("written by a program that edits images", () => {
    for (const name of ["Adobe Photoshop 25.1", "GIMP 2.10 (Linux)", "Canvas\\) Photopea"])
      expect(pdfTraces(withInfo(`/Producer (${name})`))).toEqual([
        { trace: "editor", detail: name },
      ]);
    expect(pdfTraces(withInfo("/Producer (Microsoft Word 2021)"))).toEqual([]);
  });

  it("edited as text, so that its index stands elsewhere than its end says, or is gone", () => {
    const moved = plainPdf().toString("latin1").replace("%PDF-1.4\n", "%PDF-1.4\n% 1 200,00\n");
    expect(kinds(Buffer.from(moved, "latin1"))).toEqual(["broken_index"]);
    expect(kinds(Buffer.from("%PDF-1.4 faktura"))).toEqual(["broken_index"]);
  });
});

describe("a hostile file is looked through in bounded time", () => {
  const MEGABYTES = 25 * 1024 * 1024;
  const filled = (text: string): Buffer =>
    Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(MEGABYTES - 9, text)]);

  it.each([
    ["many indexes", "startxref 1 %%EOF "],
    ["many signatures", "/ByteRange [0 1 2 3] "],
    ["signatures beyond all numbers", "/ByteRange [999999999999 999999999999 999999999999 9] "],
    ["many packed streams that cannot be opened", "/ObjStm stream\n"],
    ["values that never end", "/ModDate ((((((((((((((((((((((((((((((("],
    ["spaces", "/ByteRange [                                      "],
  ])("%s", (_name, text) => {
    const file = filled(text);
    const before = performance.now();
    pdfTraces(file);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it("a packed stream that would fill the memory is not opened", () => {
    const bomb = deflateSync(Buffer.alloc(32 * 1024 * 1024)).toString("latin1");
    const stream = `8 0 obj\n<</Type/ObjStm>>stream\n${bomb}\nendstream\nendobj\n`;
    const before = process.memoryUsage().arrayBuffers;
    expect(pdfTraces(plainPdf({ body: stream.repeat(20) }))).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("cut off anywhere, it is still answered", () => {
    const whole = appended(signedPdf(withInfo("/ModDate (D:20270309)")));
    for (let length = 0; length <= whole.length; length += 1)
      expect(() => pdfTraces(whole.subarray(0, length))).not.toThrow();
  });
});
