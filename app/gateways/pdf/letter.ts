/** A letter as content: what the PDF and the web page both show. Texts are ready to read; nothing is translated here. */

type LetterColumn = { readonly title: string; readonly align?: "left" | "right" };

export type LetterTable = {
  readonly caption?: string;
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A last row in bold. */
  readonly sum?: readonly string[];
};

export type LetterBlock =
  | { readonly h2: string }
  | { readonly h3: string }
  | { readonly p: string }
  | { readonly list: readonly string[] }
  | { readonly numbered: readonly string[] }
  /** Terms with their texts, e.g. case number and date. */
  | { readonly facts: readonly (readonly [term: string, text: string])[] }
  | { readonly table: LetterTable };

export type Signatory = { readonly name: string; readonly role: string };

export type Letter = {
  readonly language: "sv" | "en";
  /** "Beslut om bidrag": the document's title and first heading. */
  readonly title: string;
  /** The authority's name. */
  readonly sender: string;
  readonly caseNumber: string;
  /** As it is to be read: "3 maj 2027". */
  readonly date: string;
  readonly recipient?: readonly string[];
  readonly blocks: readonly LetterBlock[];
  readonly signatories?: readonly Signatory[];
  /** ISO instant: the only time that goes into the file, so that the same letter gives the same bytes. */
  readonly createdAt: string;
};
