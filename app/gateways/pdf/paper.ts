/** A document being written: a cursor that moves down the page, with fonts, measures and page breaks. */
import { fontName, type LetterFonts, type Weight } from "./letter-fonts";
import { printable } from "./printable-text";

export type Document = PDFKit.PDFDocument;
export type Section = PDFKit.PDFStructureElement;
export type Style = { readonly weight: Weight; readonly size: number; readonly lineGap: number };

export const styles = {
  body: { weight: "regular", size: 11, lineGap: 2 },
  strong: { weight: "bold", size: 11, lineGap: 2 },
  title: { weight: "bold", size: 20, lineGap: 2 },
  heading: { weight: "bold", size: 14, lineGap: 2 },
  subheading: { weight: "bold", size: 12, lineGap: 2 },
  small: { weight: "regular", size: 9, lineGap: 1 },
} as const satisfies Record<string, Style>;

const ink = "#1b1b1b";
const rule = "#8a8a8a";

export type Place = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly align?: "left" | "right";
};

export class Paper {
  constructor(
    readonly document: Document,
    private readonly fonts: LetterFonts,
  ) {}

  get left(): number {
    return this.document.page.margins.left;
  }
  get width(): number {
    const { margins, width } = this.document.page;
    return width - margins.left - margins.right;
  }
  get bottom(): number {
    return this.document.page.height - this.document.page.margins.bottom;
  }

  /** Writes a text where the cursor is, or at a place; the cursor follows. */
  write(text: string, style: Style, place: Place = {}): void {
    const { x = this.left, y = this.document.y, width = this.width, align = "left" } = place;
    const runs = this.fonts.runs(printable(text), style.weight);
    this.document.fontSize(style.size).fillColor(ink);
    this.document.x = x;
    this.document.y = y;
    for (const [index, run] of runs.entries()) {
      const continued = index < runs.length - 1;
      this.document
        .font(run.font)
        .text(run.text, { width, align, continued, lineGap: style.lineGap });
    }
    this.document.x = this.left;
  }

  heightOf(text: string, style: Style, width = this.width): number {
    this.document.font(fontName(style.weight)).fontSize(style.size);
    return this.document.heightOfString(printable(text) || " ", { width, lineGap: style.lineGap });
  }

  widthOf(text: string, style: Style): number {
    this.document.font(fontName(style.weight)).fontSize(style.size);
    return this.document.widthOfString(printable(text));
  }

  /** A part of the structure that assistive technology reads; `scope` tells whose head a table head is. */
  element(tag: string, write?: () => void, scope?: "Column" | "Row"): Section {
    const options: PDFKit.Mixins.StructureElementOptions & { scope?: string } = scope
      ? { scope }
      : {};
    return this.document.struct(tag, options, write ? [write] : undefined);
  }

  space(points: number): void {
    this.document.y += points;
  }

  /** Goes to a new page when less than this is left. */
  keep(height: number): boolean {
    if (this.document.y + height <= this.bottom) return false;
    this.document.addPage();
    return true;
  }

  /** What is seen but is no part of the text: lines, repeated heads, page numbers. */
  artifact(type: "Layout" | "Pagination", draw: () => void): void {
    this.document.markContent("Artifact", { type });
    draw();
    this.document.endMarkedContent();
  }

  line(y: number): void {
    this.artifact("Layout", () => {
      this.document.lineWidth(0.5).strokeColor(rule);
      this.document
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .stroke();
    });
  }
}
