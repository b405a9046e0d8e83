/** Tables: real table structure with column heads, amounts to the right, the head repeated on every page. */
import type { LetterTable } from "./letter";
import { styles, type Paper, type Style, type Section } from "./paper";

type Cell = { readonly x: number; readonly width: number; readonly align: "left" | "right" };
const padding = { row: 5, column: 12 };

export function drawTable(paper: Paper, parent: Section, table: LetterTable): void {
  const { document } = paper;
  if (table.caption) {
    const { caption } = table;
    paper.keep(70);
    parent.add(paper.element("Caption", () => paper.write(caption, styles.strong)));
    paper.space(2);
  }
  const cells = placed(paper, table);
  const titles = table.columns.map(({ title }) => title);
  const headHeight = rowHeight(paper, titles, cells, styles.strong);
  const row = (texts: readonly string[], style: Style, tag: "TH" | "TD") => {
    const height = rowHeight(paper, texts, cells, style);
    if (paper.keep(height) && tag === "TD") {
      paper.artifact("Pagination", () => drawCells(paper, titles, cells, styles.strong));
      finishRow(paper, headHeight);
    }
    const element = paper.element("TR");
    parent.add(element);
    const y = document.y;
    for (const [index, cell] of cells.entries()) {
      const write = () => paper.write(texts[index] ?? "", style, { ...cell, y });
      element.add(paper.element(tag, write, tag === "TH" ? "Column" : undefined));
    }
    element.end();
    document.y = y;
    finishRow(paper, height);
  };
  paper.keep(headHeight * 3);
  row(titles, styles.strong, "TH");
  for (const texts of table.rows) row(texts, styles.body, "TD");
  if (table.sum) row(table.sum, styles.strong, "TD");
  parent.end();
  paper.space(8);
}

function drawCells(
  paper: Paper,
  texts: readonly string[],
  cells: readonly Cell[],
  style: Style,
): void {
  const y = paper.document.y;
  for (const [index, cell] of cells.entries())
    paper.write(texts[index] ?? "", style, { ...cell, y });
  paper.document.y = y;
}

function finishRow(paper: Paper, height: number): void {
  paper.document.y += height;
  paper.line(paper.document.y - 2);
  paper.space(3);
}

const rowHeight = (
  paper: Paper,
  texts: readonly string[],
  cells: readonly Cell[],
  style: Style,
): number =>
  Math.max(...cells.map(({ width }, index) => paper.heightOf(texts[index] ?? "", style, width))) +
  padding.row;

/** Columns to the right take what they need; the others share the rest by the length of their texts. */
function placed(paper: Paper, table: LetterTable): Cell[] {
  const natural = table.columns.map(({ title }, index) => {
    const texts = [...table.rows.map((row) => row[index] ?? ""), table.sum?.[index] ?? ""];
    const widths = [
      paper.widthOf(title, styles.strong),
      ...texts.map((text) => paper.widthOf(text, styles.strong)),
    ];
    return Math.max(...widths) + 2;
  });
  const isRight = table.columns.map(({ align }) => align === "right");
  const forLeft =
    paper.width -
    padding.column * (natural.length - 1) -
    sum(natural.filter((_, index) => isRight[index]));
  const wanted = sum(natural.filter((_, index) => !isRight[index]));
  let x = paper.left;
  return natural.map((width, index) => {
    const own = isRight[index] ? width : (width / wanted) * forLeft;
    const cell: Cell = { x, width: own, align: isRight[index] ? "right" : "left" };
    x += own + padding.column;
    return cell;
  });
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
