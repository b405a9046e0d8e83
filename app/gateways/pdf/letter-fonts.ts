/** Source Sans 3 from its npm package: the Latin file, and the files with the letters that it lacks. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

export type Weight = "regular" | "bold";
const weights: Readonly<Record<Weight, number>> = { regular: 400, bold: 600 };
const scripts = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"] as const;
type Script = (typeof scripts)[number];

/** A text in pieces, each in a font that has its letters. */
type FontRun = { readonly font: string; readonly text: string };

type CodePoints = { readonly from: number; readonly to: number };

export class LetterFonts {
  private constructor(private readonly coverage: ReadonlyMap<Script, readonly CodePoints[]>) {}

  /** Registers the fonts with a document; only those that are used are opened and embedded. */
  static async register(document: PDFKit.PDFDocument): Promise<LetterFonts> {
    const { resolve } = createRequire(import.meta.url);
    const faces = (["regular", "bold"] as const).flatMap((weight) =>
      scripts.map((script) => ({
        name: fontName(weight, script),
        file: resolve(
          `@fontsource/source-sans-3/files/source-sans-3-${script}-${weights[weight]}-normal.woff`,
        ),
      })),
    );
    await Promise.all(
      faces.map(async ({ name, file }) => document.registerFont(name, await readFile(file))),
    );
    const ranges: Readonly<Record<string, string>> = JSON.parse(
      await readFile(resolve("@fontsource/source-sans-3/unicode.json"), "utf8"),
    );
    return new LetterFonts(
      new Map(scripts.map((script) => [script, parsed(ranges[script] ?? "")])),
    );
  }

  /** Letters that no file has are written as "?". */
  runs(text: string, weight: Weight): FontRun[] {
    const runs: { font: string; text: string }[] = [];
    for (const character of text) {
      const script = this.scriptOf(character.codePointAt(0) ?? 0);
      const font = fontName(weight, script ?? "latin");
      const piece = script ? character : "?";
      const last = runs.at(-1);
      if (last?.font === font) last.text += piece;
      else runs.push({ font, text: piece });
    }
    return runs;
  }

  private scriptOf(codePoint: number): Script | undefined {
    return scripts.find((script) =>
      this.coverage.get(script)?.some(({ from, to }) => codePoint >= from && codePoint <= to),
    );
  }
}

export const fontName = (weight: Weight, script: Script = "latin"): string => `${weight}-${script}`;

/** "U+0000-00FF,U+0131" */
const parsed = (ranges: string): CodePoints[] =>
  ranges
    .split(",")
    .filter(Boolean)
    .map((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    });
