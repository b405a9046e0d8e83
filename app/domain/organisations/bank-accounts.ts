/**
 * Swedish bank accounts: clearing number and account number, and IBAN. The banks' own rules for the last digit are kept for
 * the ranges of clearing numbers that we know; in the others the length is judged, since some accounts have no check digit.
 */
import { compact, hasCheckDigit, type ReadNumber } from "./swedish-numbers";

declare const brand: unique symbol;
/** "6789-123456789"; Swedbank's clearing numbers that begin with 8 have five digits: "83279-1234567890" */
export type BankAccountNumber = string & { readonly [brand]: "BankAccountNumber" };
/** "SE45 5000 0000 0583 9825 7466" */
export type Iban = string & { readonly [brand]: "Iban" };

/** Digits in the account number, and how the last one is counted. */
type AccountRule = {
  readonly length: number;
  readonly isRight: (clearing: string, number: string) => boolean;
};

/** Weights 1 to 10 from the right, and again; the sum is a multiple of 11. */
function hasModulus11(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, place) => Number(digit) * ((place % 10) + 1))
    .reduce((total, value) => total + value, 0);
  return sum % 11 === 0;
}

const withoutFirst: AccountRule = {
  length: 7,
  isRight: (clearing, number) => hasModulus11(clearing.slice(1) + number),
};
const withClearing: AccountRule = {
  length: 7,
  isRight: (clearing, number) => hasModulus11(clearing + number),
};
const numberAlone: AccountRule = {
  length: 9,
  isRight: (_clearing, number) => hasModulus11(number),
};
const personal: AccountRule = { length: 10, isRight: (_clearing, number) => hasCheckDigit(number) };

/** The first range that holds a clearing number decides. */
const rules: readonly (readonly [from: number, to: number, rule: AccountRule])[] = [
  [1100, 2099, withoutFirst],
  [2400, 2499, withoutFirst],
  [3300, 3300, personal],
  [3782, 3782, personal],
  [3000, 3399, withoutFirst],
  [3410, 3999, withoutFirst],
  [4000, 4999, withClearing],
  [5000, 5999, withoutFirst],
  [6000, 6999, numberAlone],
  [7000, 7999, withoutFirst],
  [9120, 9124, withoutFirst],
  [9130, 9149, withoutFirst],
];

const LENGTHS = { shortest: 6, longest: 10 };

/**
 * The clearing number comes first, with or without a hyphen, comma or spaces.
 *
 * @example bankAccount("6789-123 456 789") → { number: "6789-123456789" }
 */
export function bankAccount(text: string): ReadNumber<BankAccountNumber> {
  const digits = compact(text).replace(/[-,.]/g, "");
  if (!/^[1-9]\d{9,14}$/.test(digits)) return { problem: "unreadable" };
  const hasFive = digits.startsWith("8");
  const clearing = digits.slice(0, hasFive ? 5 : 4);
  const number = digits.slice(clearing.length);
  if (hasFive && !hasCheckDigit(clearing)) return { problem: "checkDigit" };
  const rule = rules.find(
    ([from, to]) => !hasFive && Number(clearing) >= from && Number(clearing) <= to,
  )?.[2];
  if (!rule) {
    const isLong = number.length >= LENGTHS.shortest && number.length <= LENGTHS.longest;
    return isLong ? accepted(clearing, number) : { problem: "unreadable" };
  }
  if (number.length > rule.length) return { problem: "unreadable" };
  const padded = number.padStart(rule.length, "0");
  return rule.isRight(clearing, padded) ? accepted(clearing, padded) : { problem: "checkDigit" };
}

const accepted = (clearing: string, number: string) => ({
  number: `${clearing}-${number}` as BankAccountNumber,
});

/** ISO 13616, modulus 97. Only Swedish: grants are paid in kronor to an account in Sweden. */
export function iban(text: string): ReadNumber<Iban> {
  const plain = compact(text).replace(/-/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return { problem: "unreadable" };
  if (!plain.startsWith("SE")) return { problem: "foreign" };
  if (!/^SE\d{22}$/.test(plain)) return { problem: "unreadable" };
  const [letters, check] = ["2814", plain.slice(2, 4)];
  if (BigInt(plain.slice(4) + letters + check) % 97n !== 1n) return { problem: "checkDigit" };
  return { number: plain.replace(/.{4}(?=.)/g, "$& ") as Iban };
}
