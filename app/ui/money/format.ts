/** Amounts as people read them. Whole öre in, text out; exact however large, since nothing becomes a floating-point number. */
import type { Locale } from "~/i18n";

const NO_BREAK = "\u00A0";
const MINUS = "\u2212";
const thousands: Record<Locale, string> = { sv: NO_BREAK, en: "," };
const decimal: Record<Locale, string> = { sv: ",", en: "." };

/** A whole number with its thousands apart: 1234567 → "1 234 567". */
export function formatWhole(value: bigint | number, locale: Locale): string {
  const digits = String(value);
  const negative = digits.startsWith("-");
  const grouped = (negative ? digits.slice(1) : digits).replace(
    /\B(?=(\d{3})+$)/g,
    thousands[locale],
  );
  return negative ? MINUS + grouped : grouped;
}

/** Two decimals always, and U+2212 for minus: 123456789n → "1 234 567,89". */
export function formatOre(ore: bigint, locale: Locale): string {
  const size = ore < 0n ? -ore : ore;
  const text = `${formatWhole(size / 100n, locale)}${decimal[locale]}${String(size % 100n).padStart(2, "0")}`;
  return ore < 0n ? MINUS + text : text;
}

/** With its currency: "1 234 567,89 kr", "SEK 1,234,567.89". */
export const formatKronor = (ore: bigint, locale: Locale): string =>
  locale === "sv"
    ? `${formatOre(ore, locale)}${NO_BREAK}kr`
    : `SEK${NO_BREAK}${formatOre(ore, locale)}`;

/** In a sentence: whole kronor without their decimals, "150 000 kr"; anything else as usual, "150 000,50 kr". */
export function formatKronorShort(ore: bigint, locale: Locale): string {
  if (ore % 100n !== 0n) return formatKronor(ore, locale);
  const whole = formatWhole(ore / 100n, locale);
  return locale === "sv" ? `${whole}${NO_BREAK}kr` : `SEK${NO_BREAK}${whole}`;
}

/** A decimal text such as "71.4427" with the language's decimal sign and a per cent sign: "71,4427 %". */
export function formatPercent(decimalText: string, locale: Locale): string {
  const number = decimalText.replace("-", MINUS).replace(".", decimal[locale]);
  return locale === "sv" ? `${number}${NO_BREAK}%` : `${number}%`;
}

/** A decimal text with the language's decimal sign: "86.00" → "86,00". */
export const formatDecimal = (decimalText: string, locale: Locale): string =>
  decimalText.replace("-", MINUS).replace(".", decimal[locale]);
