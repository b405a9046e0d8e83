/** The parts a letter is made of. The same shape as the gateway that draws the PDF takes, and the web page shows. */
type Column = { readonly title: string; readonly align?: "left" | "right" };

export type LetterTable = {
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly sum?: readonly string[];
};

export type LetterBlock =
  | { readonly h2: string }
  | { readonly p: string }
  | { readonly list: readonly string[] }
  | { readonly numbered: readonly string[] }
  | { readonly table: LetterTable };
