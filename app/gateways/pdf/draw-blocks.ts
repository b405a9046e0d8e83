/** The blocks of a letter, each as its own structure element, in reading order. */
import { drawTable } from "./draw-table";
import type { LetterBlock, Signatory } from "./letter";
import { styles, type Paper, type Style, type Section } from "./paper";

const INDENT = 16;

export function drawBlock(paper: Paper, parent: Section, block: LetterBlock): void {
  if ("h2" in block) drawHeading(paper, parent, "H2", block.h2);
  else if ("h3" in block) drawHeading(paper, parent, "H3", block.h3);
  else if ("p" in block) drawParagraphs(paper, parent, block.p);
  else if ("list" in block) drawList(paper, parent, block.list, () => "•");
  else if ("numbered" in block) drawList(paper, parent, block.numbered, (index) => `${index + 1}.`);
  else if ("facts" in block) drawFacts(paper, parent, block.facts);
  else {
    const table = paper.element("Table");
    parent.add(table);
    drawTable(paper, table, block.table);
  }
}

const headingStyles = { H1: styles.title, H2: styles.heading, H3: styles.subheading } as const;

/** A heading never stands alone at the foot of a page. */
export function drawHeading(
  paper: Paper,
  parent: Section,
  tag: "H1" | "H2" | "H3",
  text: string,
): void {
  const style = headingStyles[tag];
  const before = tag === "H2" ? 10 : 4;
  if (!paper.keep(before + paper.heightOf(text, style) + 48)) paper.space(before);
  parent.add(paper.element(tag, () => paper.write(text, style)));
  paper.space(tag === "H1" ? 8 : 3);
}

/** Each line of the text is a paragraph of its own. */
function drawParagraphs(
  paper: Paper,
  parent: Section,
  text: string,
  style: Style = styles.body,
): void {
  for (const paragraph of text.split(/\n+/).filter((line) => line.trim() !== "")) {
    paper.keep(Math.min(paper.heightOf(paragraph, style), 40));
    parent.add(paper.element("P", () => paper.write(paragraph, style)));
    paper.space(6);
  }
}

function drawList(
  paper: Paper,
  parent: Section,
  items: readonly string[],
  label: (index: number) => string,
): void {
  const { document } = paper;
  const list = paper.element("L");
  parent.add(list);
  for (const [index, text] of items.entries()) {
    const width = paper.width - INDENT;
    paper.keep(Math.min(paper.heightOf(text, styles.body, width), 40));
    const item = paper.element("LI");
    list.add(item);
    const y = document.y;
    item.add(
      paper.element("Lbl", () => paper.write(label(index), styles.body, { y, width: INDENT })),
    );
    const x = paper.left + INDENT;
    item.add(paper.element("LBody", () => paper.write(text, styles.body, { x, y, width })));
    item.end();
    paper.space(3);
  }
  list.end();
  paper.space(4);
}

function drawFacts(
  paper: Paper,
  parent: Section,
  facts: readonly (readonly [string, string])[],
): void {
  const { document } = paper;
  const table = paper.element("Table");
  parent.add(table);
  const termWidth = Math.min(
    paper.width / 2,
    Math.max(...facts.map(([term]) => paper.widthOf(term, styles.strong))) + 4,
  );
  const x = paper.left + termWidth + INDENT;
  const width = paper.width - termWidth - INDENT;
  for (const [term, text] of facts) {
    const height = Math.max(
      paper.heightOf(term, styles.strong, termWidth),
      paper.heightOf(text, styles.body, width),
    );
    paper.keep(height);
    const y = document.y;
    const row = paper.element("TR");
    table.add(row);
    const writeTerm = () => paper.write(term, styles.strong, { y, width: termWidth });
    row.add(paper.element("TH", writeTerm, "Row"));
    row.add(paper.element("TD", () => paper.write(text, styles.body, { x, y, width })));
    row.end();
    document.y = y + height + 3;
  }
  table.end();
  paper.space(6);
}

/** Names and roles of those who decided and reported, kept together. */
export function drawSignatories(
  paper: Paper,
  parent: Section,
  signatories: readonly Signatory[],
): void {
  paper.keep(20 + signatories.length * 40);
  paper.space(14);
  for (const { name, role } of signatories) {
    parent.add(paper.element("P", () => paper.write(name, styles.strong)));
    parent.add(paper.element("P", () => paper.write(role, styles.body)));
    paper.space(8);
  }
}
