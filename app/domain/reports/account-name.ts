/** What an account is called: its role, and the names of what its dimensions point at. Never an id. */
export type BothLanguages = { readonly sv: string; readonly en: string };

export const books = ["commitment", "financial", "statistical"] as const;
export type Book = (typeof books)[number];

export type Dim =
  "item" | "call" | "project" | "year" | "financier" | "form" | "bankAccount" | "board";

/** One dimension of an account. Without a name: the reader may not see the thing. */
export type AccountAbout = {
  readonly dim: Dim;
  readonly value: string;
  readonly name: BothLanguages | null;
  /** The case number or code that belongs to the name. */
  readonly note: string | null;
};

export type AccountName = {
  readonly role: string;
  readonly roleName: BothLanguages;
  readonly about: readonly AccountAbout[];
};

export type NamedAccount = AccountName & {
  readonly accountId: string;
  readonly path: string;
  readonly book: Book;
  readonly side: "debit" | "credit";
};

/** What an entry came from, with its name; `at` is the id in the address of its page. */
export type NamedSource = {
  readonly type: string;
  readonly id: string;
  readonly name: BothLanguages | null;
  /** Its own number, where things of its type are numbered: a claim, a payment run. */
  readonly number: string | null;
  readonly note: string | null;
  readonly at: string;
};
