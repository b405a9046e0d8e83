/** The words in which the role of an account is declared. */
export type Book = "commitment" | "financial" | "statistical";
export type Side = "debit" | "credit";

/**
 * The State's chart of accounts: bas account and S-kod. Configuration, never a constant of the law;
 * `verified: false` marks what could not be confirmed in a public source (then the account group is given).
 */
export type Chart = {
  readonly account: string;
  readonly sCode: string | null;
  readonly verified: boolean;
};

export type AccountRoleDeclaration = {
  readonly book: Book;
  /** Where the account grows; balances are given on this side. */
  readonly side: Side;
  /** A bounded account never goes below zero on its side: the database refuses. */
  readonly bounded: boolean;
  readonly dims: readonly string[];
  /** Rows the balance is spread over, where very many entries meet. A bound holds in each of them. */
  readonly slots: number;
  readonly sv: string;
  readonly en: string;
  readonly chart: Chart | null;
};

type Options = { readonly unbounded?: true; readonly hot?: true; readonly chart?: Chart };

const SLOTS = 16;

export const inBook =
  <B extends Book>(book: B) =>
  <const D extends readonly string[]>(
    side: Side,
    dims: D,
    sv: string,
    en: string,
    options: Options = {},
  ) => ({
    book,
    side,
    bounded: !options.unbounded,
    dims,
    slots: options.hot ? SLOTS : 1,
    sv,
    en,
    chart: options.chart ?? null,
  });

export const verified = (account: string, sCode: string): Chart => ({
  account,
  sCode,
  verified: true,
});
export const group = (account: string, sCode: string | null = null): Chart => ({
  account,
  sCode,
  verified: false,
});
