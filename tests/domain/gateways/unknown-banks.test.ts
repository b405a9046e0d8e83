/** Files as banks write them that we have never met: every version and encoding gives the same figures. */
import { describe, expect, it } from "vitest";
import { asJson, inspected } from "~/cli/bank/inspect";
import { readBankFile } from "~/gateways/bank-statement";
import { entry, figures, json, message, refusal, statement, usual } from "./camt-text";

describe("every version of a statement, with and without prefixes", () => {
  it.each(["02", "03", "04", "05", "06", "07", "08", "09", "10", "11"])(
    "camt.053.001.%s",
    async (version) => {
      const name = `camt.053.001.${version}`;
      const found = await json(message(statement(usual), name));
      expect(found).toEqual({ message: name, warnings: [], statements: [figures] });
    },
  );

  it.each(["02", "04", "08"])("camt.054.001.%s has no balances", async (version) => {
    const name = `camt.054.001.${version}`;
    const body = statement(entry("10.00"), "S1", "Ntfctn");
    const found = await json(message(body, name, "BkToCstmrDbtCdtNtfctn"));
    const none = { opening: null, closing: null, reconciles: null };
    expect(found).toEqual({ message: name, warnings: [], statements: [{ ...figures, ...none }] });
  });

  it("under a prefix, in an envelope with a business header, and without any namespace", async () => {
    const plain = message(statement(usual), "camt.053.001.08");
    const prefixed = plain.replaceAll(/<(\/?)([A-Z])/g, "<$1c:$2").replace("xmlns=", "xmlns:c=");
    expect((await json(prefixed)).statements).toEqual([figures]);
    expect((await json(prefixed)).message).toBe("camt.053.001.08");
    const header = `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.01"><MsgDefIdr>camt.053.001.08</MsgDefIdr></AppHdr>`;
    const wrapped = `<Envelope>${header}${plain}</Envelope>`;
    expect(await json(wrapped)).toEqual(await json(plain));
    expect(await json(plain.replace(/ xmlns="[^"]+"/, ""))).toMatchObject({
      message: "",
      statements: [figures],
    });
  });
});

describe("several messages in one file", () => {
  const one = message(statement(usual), "camt.053.001.08");
  const notice = message(
    statement(entry("10.00"), "N1", "Ntfctn"),
    "camt.054.001.08",
    "BkToCstmrDbtCdtNtfctn",
  );
  const second = one.replaceAll("S1", "S2");

  it.each([
    ["side by side", `<Envelope>${one}${second}</Envelope>`],
    ["at different depths", `<Envelope>${one}<Part>${second}</Part></Envelope>`],
  ])("of one kind, %s, give all their statements", async (_where, text) => {
    const found = await json(text);
    expect(found.statements).toEqual([figures, { ...figures, id: "S2" }]);
    expect(found.warnings).toEqual([]);
  });

  it.each([
    ["a statement and a notice", one + notice],
    ["a notice and a statement", notice + one],
    ["a statement and an answer", `${one}<Document><CstmrPmtStsRpt/></Document>`],
    ["an answer and a statement", `<Document><CstmrPmtStsRpt/></Document>${one}`],
  ])("of different kinds are refused: %s", async (_what, text) => {
    expect(await refusal(`<Envelope>${text}</Envelope>`)).toBe("bankFile.severalMessages");
  });

  it("and what comes after the end of a message is refused", async () => {
    expect(await refusal(one + second)).toBe("bankFile.afterEnd");
    expect(await refusal(`${one}<?xml version="1.0"?>${second}`)).toBe("bankFile.afterEnd");
    expect(await refusal(`${one}more`)).toBe("bankFile.afterEnd");
    expect((await json(`${one}\r\n<!-- end -->\n`)).statements).toEqual([figures]);
  });
});

describe("every encoding in which XML is written", () => {
  const text = message(
    statement(usual.replace("</Ntry>", "<AddtlNtryInf>Återbäring</AddtlNtryInf></Ntry>")),
  );
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\r\n${text}`;
  const bigEndian = (of: string) => Buffer.from(of, "utf16le").swap16();
  it.each<[string, Uint8Array]>([
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${declared("UTF-8")}`)],
    ["UTF-8 with a mark that says Latin-1", Buffer.from(`\ufeff${declared("ISO-8859-1")}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le")],
    ["UTF-16, big end first", bigEndian(`\ufeff${declared("UTF-16")}`)],
    ["UTF-16 without a mark", Buffer.from(declared("UTF-16"), "utf16le")],
    ["UTF-8 that says UTF-16", Buffer.from(declared("utf-16"))],
    ["Latin-1", Buffer.from(declared("ISO-8859-1"), "latin1")],
    ["Latin-1 under another name", Buffer.from(declared("iso8859-1"), "latin1")],
    ["Windows", Buffer.from(declared("windows-1252"), "latin1")],
    ["blank lines before it", Buffer.from(`\n \r\n${declared("UTF-8")}`)],
  ])("%s", async (_what, bytes) => {
    expect((await json(bytes)).statements).toEqual([figures]);
    const read = readBankFile(bytes);
    expect(read.ok && read.value.statements[0]?.entries[0]?.text).toBe("Återbäring");
  });

  it("and every letter may be cut between two pieces of the stream", async () => {
    for (const bytes of [
      Buffer.from(declared("UTF-8")),
      Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le"),
    ]) {
      const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
      const read = await inspected(single);
      expect(read.ok && asJson(read.value).statements).toEqual([figures]);
    }
  });

  it("a document type is found where two pieces meet", async () => {
    const bytes = Buffer.from(`<?xml version="1.0"?>${" ".repeat(300)}<!DOCTYPE x><x/>`);
    for (let at = 310; at < 335; at++) {
      const read = await inspected([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(read).toMatchObject({ ok: false, code: "bankFile.doctype" });
    }
  });
});
