/** An Excel file from outside: what stands in its cells, to the öre, and what is not let in. */
import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "~/gateways/spreadsheet/read-spreadsheet";
import { day, excelFile, formula, type Workbook } from "../../support/excel-file";
import { zipFile } from "../../support/zip-file";

const read = (file: Buffer) => {
  const result = readSpreadsheet(file);
  return result.ok
    ? result.value.map((row) => row.map(({ at, kind, text }) => `${at} ${kind} ${text}`))
    : result.code;
};
const book = (workbook: Workbook) => read(excelFile(workbook));
const one = (value: Workbook["rows"][number][number], rest: Partial<Workbook> = {}) => {
  const rows = book({ rows: [[value]], ...rest });
  return typeof rows === "string" ? rows : (rows[0]?.[0] ?? "nothing").slice(3);
};
const raw = (xml: string) => ({ xml: `<c r="@" ${xml}</c>` });

describe("a cell", () => {
  it("is named, and empty ones and rows are passed over", () => {
    expect(book({ rows: [["Vad", null, "Belopp"], [], ["Hyra & el", null, 12.5]] })).toEqual([
      ["A1 text Vad", "C1 text Belopp"],
      ["A3 text Hyra & el", "C3 number 12.5"],
    ]);
  });

  it("of text is read whole: in pieces, without how it is pronounced, inline, and as a formula gave it", () => {
    const pieces = "<si><r><t>Hyra </t></r><r><t>av lokal</t></r><rPh><t>x</t></rPh></si>";
    const parts = [{ name: "xl/sharedStrings.xml", content: `<sst>${pieces}</sst>` }];
    expect(one(raw('t="s"><v>0</v>'), { parts })).toBe("text Hyra av lokal");
    expect(one(raw('t="inlineStr"><is><t>Kaffe</t></is>'))).toBe("text Kaffe");
    expect(one(formula("A 12", "str"))).toBe("text A 12");
  });

  it("of a number is what Excel shows of it, with fifteen figures", () => {
    const number = (v: string) => one(raw(`><v>${v}</v>`));
    expect(number("1234.56")).toBe("number 1234.56");
    expect(number("0.30000000000000004")).toBe("number 0.3");
    expect(number("1E-2")).toBe("number 0.01");
    expect(number("-1.25E3")).toBe("number -1250");
    expect(number("33.333333333333336")).toBe("number 33.3333333333333");
    expect(one(formula("129.5"))).toBe("number 129.5");
  });

  it("that is no number, too large for money, in error or a formula without a result is a fault", () => {
    for (const v of ["1,5", "NaN", "1E300", "1E999999999", "9".repeat(41)])
      expect(one(raw(`><v>${v}</v>`))).toBe(`fault ${v}`);
    expect(one(raw('t="e"><v>#REF!</v>'))).toBe("fault #REF!");
    expect(one(formula(null))).toBe("fault =");
  });

  it("of a day is a serial number with a format that shows days, on either calendar", () => {
    expect(one(day(46646))).toBe("date 2027-09-16");
    expect(one(day(46646.75, 2))).toBe("date 2027-09-16");
    expect(one(day(46646 - 1462), { isFrom1904: true })).toBe("date 2027-09-16");
    expect([one(day(59)), one(day(61))]).toEqual(["date 1900-02-28", "date 1900-03-01"]);
    expect(one(raw('t="d"><v>2027-09-16T00:00:00</v>'))).toBe("date 2027-09-16");
  });

  it("of a number in kronor, or of a day that never was, stays a number", () => {
    expect(one(day(46646, 3))).toBe("number 46646");
    expect([one(day(60)), one(day(0.5))]).toEqual(["number 60", "number 0.5"]);
  });
});

describe("a file that is not let in", () => {
  const small = { rows: [["Belopp"], [1]] };
  const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");

  it("because of a password is told apart from one of an older kind", () => {
    const locked = Buffer.concat([
      ole,
      Buffer.alloc(512),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(read(locked)).toBe("spreadsheet.password");
    expect(read(Buffer.concat([ole, Buffer.alloc(512)]))).toBe("spreadsheet.old");
    const part = { name: "xl/sharedStrings.xml", content: "<sst/>", isEncrypted: true };
    expect(book({ ...small, parts: [part] })).toBe("spreadsheet.password");
  });

  it("because it has macros", () => {
    const parts = [{ name: "xl/vbaProject.bin", content: "Sub Auto_Open()" }];
    expect(book({ ...small, parts })).toBe("spreadsheet.macros");
  });

  it("because it is another zip: an open document, a Word document, an archive", () => {
    for (const name of ["mimetype", "word/document.xml", "bok.csv"])
      expect(read(zipFile([{ name, content: "x" }]))).toBe("spreadsheet.other");
  });

  it("because it is cut off, or leads to a sheet that is not there", () => {
    const whole = excelFile(small);
    expect(read(whole.subarray(0, whole.length - 30))).toBe("spreadsheet.damaged");
    const rels =
      '<Relationships><Relationship Id="rId1" Target="../../etc/passwd"/></Relationships>';
    const parts = [{ name: "xl/_rels/workbook.xml.rels", content: rels }];
    expect(book({ ...small, parts })).toBe("spreadsheet.damaged");
  });

  it("because it unpacks to far more than it is, whatever it says of its size", () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, " ");
    const name = "xl/worksheets/sheet1.xml";
    for (const unpackedSize of [bomb.length, 10])
      expect(book({ ...small, parts: [{ name, content: bomb, unpackedSize }] })).toBe(
        "spreadsheet.tooLarge",
      );
  });

  it("because it has entities to expand", () => {
    const laughs =
      '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>';
    const parts = [{ name: "xl/worksheets/sheet1.xml", content: laughs }];
    expect(book({ ...small, parts })).toBe("spreadsheet.damaged");
  });

  it("because it has more rows than an extract", () => {
    const rows = Array.from({ length: 10_001 }, () => [1]);
    expect(book({ rows })).toBe("spreadsheet.tooLarge");
    expect(book({ rows: rows.slice(1) })).toHaveLength(10_000);
  });
});

it("a cell in the last corner of a sheet costs no more than itself", () => {
  const corner =
    '<row r="1048576"><c r="A1048576"><v>7</v></c><c r="XFD1048576"><v>1</v></c></row>';
  expect(book({ rows: [], extraXml: corner })).toEqual([["A1048576 number 7"]]);
});
