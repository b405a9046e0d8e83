/**
 * The ledger's pure door: amounts of money, exact to the öre. Imports nothing and runs in the browser too.
 *
 * An amount is a branded bigint in öre (1 krona = 100 öre), within what an int8 column holds. There are no floats here.
 */
declare const brand: unique symbol;

/** An amount in öre. Made only by the functions of this file. */
export type Ore = bigint & { readonly [brand]: "Ore" };

/** The largest amount, 92 233 720 368 547 758,07 kr; the smallest is its negative. */
export const ORE_MAX = (2n ** 63n - 1n) as Ore;

export const zero = 0n as Ore;

/**
 * The amount of so many öre.
 * @throws RangeError when it is beyond ORE_MAX
 * @example ore(59000000n) // 590 000,00 kr
 */
export function ore(value: bigint): Ore {
  if (value > ORE_MAX || value < -ORE_MAX)
    throw new RangeError(`${value} öre is beyond what the ledger holds`);
  return value as Ore;
}

/**
 * The amount written in kronor as a strict decimal: an optional minus, digits, and at most two decimals after a point.
 * Null for anything else (spaces, commas, exponents, three decimals) and beyond ORE_MAX.
 * @example oreFromKronor("590000.00") // 59000000n
 * @example oreFromKronor("0.5") // 50n
 * @example oreFromKronor("1,50") // null
 */
export function oreFromKronor(text: string): Ore | null {
  const match = /^(-?)(\d{1,17})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = "", decimals = ""] = match;
  const value = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, "0"));
  if (value > ORE_MAX) return null;
  return (sign ? -value : value) as Ore;
}

/**
 * The amount in kronor as a decimal with two decimals: what oreFromKronor reads, and what JSON carries.
 * @example kronor(ore(59000000n)) // "590000.00"
 * @example kronor(ore(-5n)) // "-0.05"
 */
export function kronor(amount: Ore): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** @throws RangeError when the sum is beyond ORE_MAX */
export const add = (a: Ore, b: Ore): Ore => ore(a + b);

/** @throws RangeError when the difference is beyond ORE_MAX */
export const subtract = (a: Ore, b: Ore): Ore => ore(a - b);

export const negate = (amount: Ore): Ore => -amount as Ore;

/**
 * @throws RangeError when the sum is beyond ORE_MAX
 * @example sum([ore(1n), ore(2n)]) // 3n; sum([]) is 0n
 */
export const sum = (amounts: Iterable<Ore>): Ore => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return ore(total);
};

export const min = (first: Ore, ...rest: readonly Ore[]): Ore =>
  rest.reduce((a, b) => (b < a ? b : a), first);

export const max = (first: Ore, ...rest: readonly Ore[]): Ore =>
  rest.reduce((a, b) => (b > a ? b : a), first);

/**
 * Splits an amount in proportion to weights so that the parts add up exactly: each part is rounded down and the öre left
 * over go to the largest remainders, on a tie to the earlier part. A negative amount mirrors the positive one.
 * Null when any weight is negative or all are zero (the refusal `allocate.weights`).
 * @example allocate(ore(10000n), [1n, 1n, 1n]) // [3334n, 3333n, 3333n]
 * @source the method of the largest remainder (Hamilton's), as seats are shared out in proportion to votes
 */
export function allocate(amount: Ore, weights: readonly bigint[]): Ore[] | null {
  const total = weights.reduce((a, b) => a + b, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) return null;
  if (amount < 0n) return allocate(negate(amount), weights)?.map(negate) ?? null;
  const shares = weights.map((weight, index) => ({
    index,
    part: (amount * weight) / total,
    remainder: (amount * weight) % total,
  }));
  const left = Number(amount - shares.reduce((given, { part }) => given + part, 0n));
  const lucky = new Set(
    shares
      .toSorted((a, b) =>
        a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
      )
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map(({ part, index }) => ore(lucky.has(index) ? part + 1n : part));
}
