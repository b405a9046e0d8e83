/** Numbers of accounts as they stand in a payment file, and the checks that the numbers themselves allow. */
import type { AccountKind, BankAccount } from "./bank-profile";

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Check digit by modulus 10 (Luhn), as in bankgiro and plusgiro numbers. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of Array.from(digits).toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Modulus 97 of ISO 13616. */
function hasIbanCheck(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

const forms: Readonly<Record<AccountKind, (number: string) => boolean>> = {
  bankgiro: (digits) => /^\d{7,8}$/.test(digits) && hasLuhnDigit(digits),
  plusgiro: (digits) => /^\d{2,8}$/.test(digits) && hasLuhnDigit(digits),
  // Some accounts have no check digit, so only the length is judged: clearing number (4) and account number.
  account: (digits) => /^\d{8,16}$/.test(digits),
  iban: (iban) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) && hasIbanCheck(iban),
};

/** The number without spaces and hyphens, or null when it cannot be one. */
export function accountNumber({ kind, number }: BankAccount): string | null {
  if (!/^[\dA-Za-z ,-]+$/.test(number)) return null;
  const plain = kind === "iban" ? number.replace(/[ -]/g, "").toUpperCase() : digitsOf(number);
  return forms[kind](plain) ? plain : null;
}
