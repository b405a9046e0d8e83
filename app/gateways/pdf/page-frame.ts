/** The letter's head on the first page, and what is repeated on every page: sender, case number, page number. */
import type { Letter } from "./letter";
import { styles, type Paper, type Section } from "./paper";

const words = {
  sv: {
    date: "Datum",
    caseNumber: "Diarienummer",
    page: (page: number, of: number) => `Sida ${page} av ${of}`,
  },
  en: {
    date: "Date",
    caseNumber: "Case number",
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
} as const;

const FACTS_WIDTH = 150;

export function drawHead(paper: Paper, parent: Section, letter: Letter): void {
  const { document } = paper;
  const word = words[letter.language];
  const top = document.y;
  const width = paper.width - FACTS_WIDTH - 20;
  parent.add(paper.element("P", () => paper.write(letter.sender, styles.subheading, { width })));
  paper.space(18);
  for (const line of letter.recipient ?? []) {
    parent.add(paper.element("P", () => paper.write(line, styles.body, { width })));
  }
  const below = document.y;
  document.y = top;
  const x = paper.left + paper.width - FACTS_WIDTH;
  for (const [term, text] of [
    [word.date, letter.date],
    [word.caseNumber, letter.caseNumber],
  ] as const) {
    parent.add(
      paper.element("P", () => paper.write(term, styles.small, { x, width: FACTS_WIDTH })),
    );
    parent.add(
      paper.element("P", () => paper.write(text, styles.strong, { x, width: FACTS_WIDTH })),
    );
    paper.space(4);
  }
  document.y = Math.max(below, document.y) + 28;
}

/** Drawn last, when the number of pages is known. */
export function drawFrames(paper: Paper, letter: Letter): void {
  const { document } = paper;
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    document.switchToPage(index);
    const number = words[letter.language].page(index + 1, count);
    paper.artifact("Pagination", () => {
      const y = document.page.height - 46;
      oneLine(paper, `${letter.sender}  ·  ${letter.caseNumber}`, paper.left, y);
      oneLine(paper, number, paper.left + paper.width - paper.widthOf(number, styles.small), y);
      if (index > 0) oneLine(paper, letter.title, paper.left, 36);
    });
  }
}

/** In the margin, where ordinary text would begin a new page. */
function oneLine(paper: Paper, text: string, x: number, y: number): void {
  const { document } = paper;
  const { bottom } = document.page.margins;
  document.page.margins.bottom = 0;
  paper.write(text, styles.small, { x, y });
  document.page.margins.bottom = bottom;
}
