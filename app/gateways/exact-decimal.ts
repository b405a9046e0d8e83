/** Decimals as banks and accounting systems write them: exact, with the number of decimals kept. */
import { ORE_MAX, ore, type Ore } from "~ledger/amount";

/** `units` × 10^-`scale`; 12.50 is { units: 1250n, scale: 2 }. */
export type ExactDecimal = { readonly units: bigint; readonly scale: number };

/** Zeros in front say nothing, and some banks fill the field with them. */
const grammar = /^([+-]?)(?=\.?\d)0*(\d{0,18})(?:\.(\d{0,10}))?$/;

/** Reads "1250.50", "-3", "880"; null for "1,50", "1e3", "", a bare point, and more digits than any bank has money. */
export function exactDecimal(text: string): ExactDecimal | null {
  const [, sign, whole = "", fraction = ""] = grammar.exec(text) ?? [];
  if (sign === undefined) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}

export const negated = ({ units, scale }: ExactDecimal): ExactDecimal => ({ units: -units, scale });

export function sumOf(terms: readonly ExactDecimal[]): ExactDecimal {
  const scale = Math.max(0, ...new Set(terms.map((term) => term.scale)));
  return { units: terms.reduce((sum, term) => sum + atScale(term, scale), 0n), scale };
}

export const difference = (a: ExactDecimal, b: ExactDecimal): ExactDecimal =>
  sumOf([a, negated(b)]);

export const isSame = (a: ExactDecimal, b: ExactDecimal): boolean => difference(a, b).units === 0n;

/** With as many decimals as it was written with: "880", "14384.6", "-0.50". */
export function writeDecimal({ units, scale }: ExactDecimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Öre, or null when the amount has a part smaller than one öre or is beyond what the ledger holds. */
export function toOre({ units, scale }: ExactDecimal): Ore | null {
  const unit = 10n ** BigInt(Math.max(0, scale - 2));
  if (units % unit !== 0n) return null;
  const value = scale < 2 ? units * 10n ** BigInt(2 - scale) : units / unit;
  return (value < 0n ? -value : value) > ORE_MAX ? null : ore(value);
}

const atScale = ({ units, scale }: ExactDecimal, to: number): bigint =>
  units * 10n ** BigInt(to - scale);
