/** Exact fractions of bigints, for percentages, hours, weights and scores. Nothing is rounded until a rule says so. */

/** Always reduced, with a denominator above zero, so that two equal fractions look the same. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** @throws RangeError when the denominator is zero */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError("a fraction cannot have the denominator zero");
  const divisor = greatestCommonDivisor(absolute(numerator), absolute(denominator));
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Reads a decimal such as "45.24", "-3" or "1032"; null for anything else (exponents, commas, spaces, "5."). */
export function fractionFrom(text: string): Fraction | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, decimals = ""] = match;
  return fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

export const zero: Fraction = fraction(0n);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws RangeError when `b` is zero */
export const dividedBy = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** A percentage as a share: 45.24 becomes 0.4524. */
export const percentage = (percent: Fraction): Fraction =>
  fraction(percent.numerator, percent.denominator * 100n);

export const sumOf = (terms: readonly Fraction[]): Fraction => terms.reduce(plus, zero);

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Half up, away from zero: 0.5 becomes 1 and -0.5 becomes -1. */
export function roundHalfUp({ numerator, denominator }: Fraction): bigint {
  const rounded = (absolute(numerator) * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

/** Down, towards minus infinity: 1.9 becomes 1 and -1.1 becomes -2. */
export function roundDown({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The decimal text with exactly so many decimals, half up: fixed(153/2, 2) is "76.50". */
export function fixed(value: Fraction, decimals: number): string {
  const scaled = roundHalfUp(times(value, fraction(10n ** BigInt(decimals))));
  const digits = absolute(scaled)
    .toString()
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = scaled < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** "9/2", or "4" when it is whole. */
export const ratioText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
