/** What may stand in a letter: no control characters, and nothing that turns the direction of the text or hides in it. */

// C0 and C1 controls, soft hyphen, zero-width characters, bidirectional overrides and isolates, tags, private use.
const hidden =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Co}\p{Cs}]/gu;

/** Tabs and line breaks become spaces; a paragraph is a paragraph because its sender made it one. */
export const printable = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .replace(hidden, "")
    .replace(/ {2,}/g, " ")
    .trim();

/** True when something other than white space was taken away: worth telling the person who prepares the letter. */
export const hidesCharacters = (text: string): boolean =>
  text.replace(/[\t\r\n]/g, " ").search(hidden) >= 0;
