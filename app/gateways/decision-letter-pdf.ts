/**
 * Letters as tagged PDF (PDF/A-2a): decision, receipt, certificate. Headings, lists and tables are structure that
 * assistive technology reads; fonts are embedded; the same letter gives the same bytes.
 */
import { createHash } from "node:crypto";
import { drawBlock, drawHeading, drawSignatories } from "./pdf/draw-blocks";
import type { Letter, LetterBlock } from "./pdf/letter";
import { LetterFonts } from "./pdf/letter-fonts";
import { drawFrames, drawHead } from "./pdf/page-frame";
import { Paper, type Document } from "./pdf/paper";
import { hidesCharacters, printable } from "./pdf/printable-text";

export type * from "./pdf/letter";

export type LetterPdf = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** Control or direction-changing characters were taken out of a text: to be shown to the person who prepares it. */
  readonly hasRemovedCharacters: boolean;
};

const languages = { sv: "sv-SE", en: "en-GB" } as const;

export async function letterPdf(letter: Letter): Promise<LetterPdf> {
  const document = await newDocument(letter);
  const whole = collected(document);
  const paper = new Paper(document, await LetterFonts.register(document));
  document.addPage();
  const root = document.struct("Document");
  document.addStructure(root);
  drawHead(paper, root, letter);
  drawHeading(paper, root, "H1", letter.title);
  for (const block of letter.blocks) drawBlock(paper, root, block);
  if (letter.signatories?.length) drawSignatories(paper, root, letter.signatories);
  root.end();
  drawFrames(paper, letter);
  const pages = document.bufferedPageRange().count;
  document.end();
  const bytes = await whole;
  return {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    pages,
    hasRemovedCharacters: textsOf(letter).some(hidesCharacters),
  };
}

async function newDocument(letter: Letter): Promise<Document> {
  // The library is large and rarely needed: it is loaded with the first letter, not when the server starts.
  const { default: PDFDocument } = await import("pdfkit");
  const createdAt = new Date(letter.createdAt);
  return new PDFDocument({
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: languages[letter.language],
    displayTitle: true,
    size: "A4",
    margins: { top: 64, right: 64, bottom: 72, left: 64 },
    autoFirstPage: false,
    bufferPages: true,
    font: "",
    info: {
      Title: `${printable(letter.title)}, ${printable(letter.caseNumber)}`,
      Author: printable(letter.sender),
      Subject: printable(letter.caseNumber),
      Creator: "Länsmedel",
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
}

const collected = (document: Document): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });

const textsOf = (letter: Letter): string[] => [
  letter.title,
  letter.sender,
  letter.caseNumber,
  ...(letter.recipient ?? []),
  ...(letter.signatories ?? []).flatMap(({ name, role }) => [name, role]),
  ...letter.blocks.flatMap(textsIn),
];

function textsIn(block: LetterBlock): readonly string[] {
  if ("h2" in block) return [block.h2];
  if ("h3" in block) return [block.h3];
  if ("p" in block) return [block.p];
  if ("list" in block) return block.list;
  if ("numbered" in block) return block.numbered;
  if ("facts" in block) return block.facts.flat();
  const { caption = "", columns, rows, sum = [] } = block.table;
  return [caption, ...columns.map(({ title }) => title), ...rows.flat(), ...sum];
}
