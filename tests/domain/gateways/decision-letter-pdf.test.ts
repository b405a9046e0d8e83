import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterPdf, type Letter, type LetterBlock } from "~/gateways/decision-letter-pdf";
import { hidesCharacters, printable } from "~/gateways/pdf/printable-text";

const letter = (given: Partial<Letter> = {}): Letter => ({
  language: "sv",
  title: "Beslut om bidrag",
  sender: "Länsstyrelsen i Provlän",
  caseNumber: "1234-2027",
  date: "3 maj 2027",
  recipient: ["Ängens folkhögskola", "Skolvägen 1"],
  createdAt: "2027-05-03T10:00:00.000Z",
  blocks: [{ h2: "Beslut" }, { p: "Länsstyrelsen beviljar högst 590 000,00 kronor." }],
  signatories: [{ name: "Astrid Lind", role: "Länsråd, beslutande" }],
  ...given,
});

const budget = (rows: number): LetterBlock => ({
  table: {
    caption: "Godkänd budget",
    columns: [{ title: "Kostnadsslag" }, { title: "Belopp", align: "right" }],
    rows: Array.from({ length: rows }, (_, index) => [`Post ${index + 1}`, "1 000,00"]),
    sum: ["Summa", `${rows} 000,00`],
  },
});

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("a letter as PDF", () => {
  it("is the same to the byte every time it is made", async () => {
    const [first, second] = [await letterPdf(letter()), await letterPdf(letter())];
    expect(second.sha256).toBe(first.sha256);
  });

  it("is tagged, names its language and title, and says that it is PDF/A", async () => {
    const text = latin1((await letterPdf(letter())).bytes);
    expect(text).toContain("/Lang (sv-SE)");
    expect(text).toContain("/MarkInfo");
    expect(text).toContain("/StructTreeRoot");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(text).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(text).not.toContain("/BaseFont /Helvetica");
  });

  it("in English says so", async () => {
    expect(latin1((await letterPdf(letter({ language: "en" }))).bytes)).toContain("/Lang (en-GB)");
  });

  it("a table longer than a page goes on on the next", async () => {
    expect((await letterPdf(letter({ blocks: [budget(80)] }))).pages).toBeGreaterThan(2);
  });
});

describe("what an applicant writes cannot change how a letter reads", () => {
  it("direction overrides, zero-width and control characters are taken out, and it is said", async () => {
    const name = "Före\u202eningen\u200b \u0007Ängen\u2066";
    expect(printable(name)).toBe("Föreningen Ängen");
    expect(hidesCharacters(name)).toBe(true);
    expect(hidesCharacters("Föreningen\nÄngen")).toBe(false);
    expect((await letterPdf(letter({ recipient: [name] }))).hasRemovedCharacters).toBe(true);
    expect((await letterPdf(letter())).hasRemovedCharacters).toBe(false);
  });

  it("any text is written without a fault", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
        const blocks: LetterBlock[] = [
          { p: text },
          { h2: text },
          { list: [text] },
          { facts: [[text, text]] },
        ];
        expect((await letterPdf(letter({ title: text, blocks }))).pages).toBeGreaterThan(0);
      }),
      { numRuns: 6 },
    );
  });
});

const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!poppler)
  console.warn(
    "SKIPPED: letters read back by pdftotext and pdfinfo: poppler-utils is not installed",
  );

describe.skipIf(!poppler)("read by another program (poppler)", () => {
  const run = (program: string, args: string[], pdf: Uint8Array): string =>
    execFileSync(program, [...args, "-"], { input: pdf, encoding: "utf8" });
  const textOf = (pdf: Uint8Array): string =>
    execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" }).replace(
      /\s+/g,
      " ",
    );

  it("the text comes out as it went in, letters from other scripts too", async () => {
    const paragraph =
      "Łukasz Wójcik, Ελένη och Юлия har sökt 590 000,00 kr för ”Språkcafé” § 5 – fi ffi.";
    expect(textOf((await letterPdf(letter({ blocks: [{ p: paragraph }] }))).bytes)).toContain(
      paragraph,
    );
  });

  it("headings, lists and tables are structure; page numbers are not", async () => {
    const blocks: LetterBlock[] = [{ h2: "Villkor" }, { list: ["Ett villkor"] }, budget(2)];
    const structure = run(
      "pdfinfo",
      ["-struct-text"],
      (await letterPdf(letter({ blocks }))).bytes,
    ).replace(/\s+/g, " ");
    expect(structure).toContain('H1 (block) "Beslut om bidrag"');
    expect(structure).toContain('H2 (block) "Villkor"');
    expect(structure).toContain('L (block) LI (block) Lbl (block) "•" LBody (block) "Ett villkor"');
    expect(structure).toContain('TH: /Scope /Column "Kostnadsslag"');
    expect(structure).toContain('TD "1 000,00"');
    expect(structure).not.toContain("Sida 1");
  });

  it("reports a tagged document with a title", async () => {
    const info = run("pdfinfo", [], (await letterPdf(letter())).bytes);
    expect(info).toMatch(/Title:\s+Beslut om bidrag, 1234-2027/);
    expect(info).toMatch(/Tagged:\s+yes/);
  });
});
