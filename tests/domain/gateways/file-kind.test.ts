import { describe, expect, it } from "vitest";
import { kindByBytes, mismatch } from "~/gateways/file-kind";

const bytes = (text: string) => Buffer.from(text, "latin1");
const pdf = bytes("%PDF-1.7\n%%EOF\n");
const jpeg = Buffer.from("ffd8ffe000104a464946", "hex");
const oldOffice = Buffer.from("d0cf11e0a1b11ae1", "hex");

describe("what a file seems to be", () => {
  it.each([
    ["pdf", pdf],
    ["pdf", bytes("%PDF-1.4\n<< /S /Launch /F (cmd.exe) >>")],
    ["image", jpeg],
    ["image", bytes("GIF89a")],
    ["program", bytes("MZ\u0090\0")],
    ["archive", bytes("PK\u0003\u0004beslut.exe")],
    ["office", bytes("PK\u0003\u0004[Content_Types].xml")],
    ["office", oldOffice],
    ["page", bytes("<!DOCTYPE html><p>Logga in")],
    ["text", Buffer.from("Protokoll fört vid årsmötet\r\n")],
    ["unknown", bytes("\u0001\u0002\0\u0003")],
  ])("%s", (kind, content) => {
    expect(kindByBytes(content)).toBe(kind);
  });
});

describe("the name and the content", () => {
  it.each([
    ["protokoll.pdf", pdf, null],
    ["PROTOKOLL.PDF", pdf, null],
    ["protokoll", pdf, null],
    ["intyg.exe", bytes("MZ"), null],
    ["bild.jpeg", jpeg, null],
    ["bild.png", jpeg, null],
    ["makron.docx", bytes("PK\u0003\u0004[Content_Types].xml"), null],
    ["tom.pdf", bytes(""), null],
    ["protokoll.pdf", jpeg, { said: "pdf", is: "image" }],
    ["budget.xlsx", pdf, { said: "excel", is: "pdf" }],
    ["beslut.pdf", bytes("MZ\u0090\0"), { said: "pdf", is: "program" }],
    ["beslut.pdf", bytes("<html>"), { said: "pdf", is: "page" }],
  ])("%s", (name, content, expected) => {
    expect(mismatch(name, content)).toEqual(expected);
  });
});
