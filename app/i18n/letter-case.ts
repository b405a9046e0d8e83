/** How a text begins when it is put into another one. */

/** In the middle of a sentence, or after a colon. Abbreviations keep their capital: "SEK", "PDF", "I1". */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** At the beginning of one. */
export const upperFirst = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
