/**
 * Organisation numbers, bankgiro and plusgiro: read as people write them, checked by their last digit (modulus 10), and
 * returned in the one form we store.
 */
declare const brand: unique symbol;
/** "802999-9011" */
export type OrganisationNumber = string & { readonly [brand]: "OrganisationNumber" };
/** "9990-1027", or "123-4566" */
export type Bankgiro = string & { readonly [brand]: "Bankgiro" };
/** "12 34 56-6", pairs from the right */
export type Plusgiro = string & { readonly [brand]: "Plusgiro" };

/** `personal`: ten digits that are a personal identity number, which we do not want. `foreign`: an account abroad. */
type NumberProblem = "unreadable" | "checkDigit" | "personal" | "foreign";
export type ReadNumber<T> = { readonly number: T } | { readonly problem: NumberProblem };

/**
 * Ten digits, the third at least 2 (lagen 1974:174 om identitetsbeteckning för juridiska personer m.fl.); a century
 * "16" before them is accepted.
 *
 * @example organisationNumber("8029999011") → { number: "802999-9011" }
 */
export function organisationNumber(text: string): ReadNumber<OrganisationNumber> {
  const match = /^(?:16)?(\d{6})-?(\d{4})$/.exec(compact(text));
  if (!match) return { problem: "unreadable" };
  const [, first = "", last = ""] = match;
  if (!hasCheckDigit(first + last)) return { problem: "checkDigit" };
  if (/^..[01]/.test(first)) return { problem: "personal" };
  if (first.startsWith("0")) return { problem: "unreadable" };
  return { number: `${first}-${last}` as OrganisationNumber };
}

/** Seven or eight digits, four of them after the hyphen: bankgiro("99901027") → { number: "9990-1027" }. */
export function bankgiro(text: string): ReadNumber<Bankgiro> {
  const match = /^([1-9]\d{2,3})-?(\d{4})$/.exec(compact(text));
  if (!match) return { problem: "unreadable" };
  const [, first = "", last = ""] = match;
  if (!hasCheckDigit(first + last)) return { problem: "checkDigit" };
  return { number: `${first}-${last}` as Bankgiro };
}

/** Two to eight digits, the last one alone after the hyphen: plusgiro("1234566") → { number: "12 34 56-6" }. */
export function plusgiro(text: string): ReadNumber<Plusgiro> {
  const match = /^([1-9]\d{0,6})-?(\d)$/.exec(compact(text));
  if (!match) return { problem: "unreadable" };
  const [, first = "", last = ""] = match;
  if (!hasCheckDigit(first + last)) return { problem: "checkDigit" };
  const pairs = first.replace(/\B(?=(?:\d{2})+$)/g, " ");
  return { number: `${pairs}-${last}` as Plusgiro };
}

/** Without spaces, and with one kind of hyphen. */
export const compact = (text: string): string =>
  text.replace(/\s+/g, "").replace(/[\u2010-\u2014\u2212]/g, "-");

/** Modulus 10 (Luhn): from the right every second digit is doubled, digit sums are added, the sum ends in 0. */
export function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
