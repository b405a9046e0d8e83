/** Widths in per cent, for SVG attributes (the content security policy forbids style attributes). */

const PARTS = 1_000_000n;
const PER_CENT = 10_000;

/** How large a part is of the whole, as a number of per cent with four decimals; 0 when there is no whole. */
export const percentOf = (part: bigint, whole: bigint): number =>
  whole <= 0n ? 0 : Number((part * PARTS) / whole) / PER_CENT;

export const width = (percent: number): string => `${Math.max(0, Math.min(100, percent))}%`;
