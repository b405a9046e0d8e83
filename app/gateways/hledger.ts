/**
 * Writes journals for hledger and ledger, plain text that both read. What is balanced in several books at once has a
 * commodity for each book. Format: hledger 1.25 and ledger 3.3, "Journal format".
 */

/** Amounts are decimals with a point: "-590000.00". */
export type HledgerPosting = {
  readonly account: string;
  readonly amount: string;
  readonly commodity: string;
};

export type HledgerTransaction = {
  /** "2027-05-20" */
  readonly date: string;
  readonly code: string;
  readonly description: string;
  readonly tags: readonly (readonly [name: string, value: string])[];
  readonly postings: readonly HledgerPosting[];
};

/** A semicolon begins a comment, and two spaces end an account's name. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
const words = (text: string): string => oneLine(text).replaceAll(";", ",");

/** A name of levels: "Redovisning:Bank:5050-1055". */
export const hledgerAccount = (levels: readonly string[]): string =>
  levels.map((level) => words(level).replace(/:/g, "/")).join(":");

const quoted = (commodity: string): string => `"${commodity}"`;

/** Says that a commodity has two decimals. */
export const commodityDirective = (commodity: string): string =>
  `commodity ${quoted(commodity)}\n    format 1000.00 ${quoted(commodity)}\n\n`;

export const tagDirective = (name: string): string => `tag ${name}\n`;

export const accountDirective = (account: string): string => `account ${account}\n`;

export const comment = (text: string): string => `; ${oneLine(text)}\n`;

export function hledgerTransaction(transaction: HledgerTransaction): string {
  const { date, code, description, tags, postings } = transaction;
  // A bar would part payee and note, a bracket in the code would end it.
  const told = words(description).replaceAll("|", "/");
  let text = `${date} (${words(code).replace(/[()]/g, "")}) ${told}\n`;
  for (const [name, value] of tags) text += `    ; ${name}: ${words(value)}\n`;
  for (const { account, amount, commodity } of postings)
    text += `    ${account}  ${amount} ${quoted(commodity)}\n`;
  return `${text}\n`;
}
