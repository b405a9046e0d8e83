/**
 * Amounts as people write them. What can mean only one thing is accepted and shown back; what can mean two is asked
 * about, never guessed.
 *
 * Accepted: "590 000", "590 000,00 kr", "590000", "700.000:-", "12 600,50", "12600.50", "590,000.00", "12 600:50",
 * "1,64 miljoner", "20 Mkr", "700 tkr", "SEK 590 000"; any kind of space, and "−" or "-" before a negative amount.
 *
 * **Ambiguous** is one single dot or comma followed by exactly three digits: it may group thousands or begin decimals.
 * "1.640" and "1,640" are 1,64 or 1 640 kr; "1.640 tkr" is 1 640 or 1 640 000 kr. Three things settle it: ":-" (whole
 * kronor, so it groups), a dot together with "kr" (a Swede's decimal sign is the comma), and a first group that cannot
 * be one ("0,500 miljoner" is 500 000 kr).
 *
 * **Unreadable** is everything else: wrong groups ("59 0000"), parts of an öre ("12,345 67"), other currencies, intervals.
 */
import { ORE_MAX, negate, ore, type Ore } from "~ledger/amount";
import { compare, fraction, fractionFrom, roundHalfUp, times, type Fraction } from "./fraction";

type ReadAmount =
  | {
      readonly kind: "amount";
      readonly ore: Ore;
      /** The same amount as we write it, "700 000,00". */
      readonly understoodAs: string;
      /** True when the writing was unusual enough to be worth showing back. */
      readonly reworded: boolean;
    }
  | { readonly kind: "ambiguous"; readonly low: Ore; readonly high: Ore }
  | { readonly kind: "approximate" }
  /** Beyond what the ledger holds. */
  | { readonly kind: "tooLarge" }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

/** Reads what someone typed. Negative amounts are read too: the field decides whether they may be. */
export function readAmount(text: string): ReadAmount {
  const tidy = tidied(text);
  if (tidy === "") return { kind: "empty" };
  if (tidy.length > LONGEST_TEXT) return { kind: "unreadable" };
  if (approximateWords.test(tidy)) return { kind: "approximate" };
  const parts = parted(tidy);
  if (!parts) return { kind: "unreadable" };

  const grouped = asGroups(parts);
  const decimal = asDecimal(parts);
  if ([grouped, decimal].some((reading) => reading && isTooLarge(parts, reading))) {
    return { kind: "tooLarge" };
  }
  if (grouped && decimal) {
    return { kind: "ambiguous", low: inOre(parts, decimal), high: inOre(parts, grouped) };
  }
  const only = grouped ?? decimal;
  if (!only || !isWholeOre(parts, only)) return { kind: "unreadable" };
  const amount = inOre(parts, only);
  return {
    kind: "amount",
    ore: amount,
    understoodAs: writeAmount(amount),
    reworded: !/^-?[\d ]+(?:,\d{2})?(?: ?kr)?$/.test(tidy),
  };
}

/** As Swedish writes it, without currency: "590 000,00" with no-break spaces, and U+2212 before a negative amount. */
export function writeAmount(amount: Ore): string {
  const positive = amount < 0n ? negate(amount) : amount;
  const kronor = (positive / 100n).toString().replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");
  const rest = (positive % 100n).toString().padStart(2, "0");
  return `${amount < 0n ? "\u2212" : ""}${kronor},${rest}`;
}

const LONGEST_TEXT = 60;

const approximateWords =
  /^(?:(?:ca|cirka|circa|c:a|omkring|ungefär|runt|drygt|knappt|nästan|minst|högst|max|upp till|över|under|about|around|approx|approximately|almost|at least|at most|up to)(?:\.|\s|(?=\d))|[~≈<>±])/;

const multipliers: ReadonlyMap<string, bigint> = new Map(
  Object.entries({
    "": 1n,
    "tkr ksek tusen thousand": 1_000n,
    "mkr mnkr msek milj milj. miljon miljoner million": 1_000_000n,
    "mdkr mdr miljard miljarder": 1_000_000_000n,
  }).flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)),
);

const currencyWord = /^(?:kr\.?|kronor|krona|sek)$/;

const written =
  /^(?<before>(?:sek|kr) ?)?(?<minus>- ?)?(?<digits>\d[\d ., '’]*?(?::\d\d)?)(?<whole>[:,.]-)? ?(?<word>[a-zåäö]+\.?)?(?: ?(?<after>kr\.?|kronor|krona|sek))?$/;

type Parts = {
  readonly sign: 1n | -1n;
  /** Digits with dots, commas, colons and spaces between them. */
  readonly digits: string;
  readonly multiplier: bigint;
  /** ":-" was written: whole kronor. */
  readonly isWholeKronor: boolean;
  readonly hasCurrency: boolean;
};

/** One kind of space, one kind of minus, lower case. */
const tidied = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\u2010-\u2014\u2212]/g, "-")
    .trim()
    .toLowerCase();

function parted(tidy: string): Parts | null {
  const found = written.exec(tidy)?.groups;
  if (!found) return null;
  const { before, minus, digits = "", whole, word = "", after } = found;
  const isCurrency = currencyWord.test(word);
  const multiplier = multipliers.get(isCurrency ? "" : word);
  if (multiplier === undefined || (whole && multiplier !== 1n)) return null;
  return {
    sign: minus ? -1n : 1n,
    digits: digits.trim().replace(/['’]/g, " "),
    multiplier,
    isWholeKronor: whole !== undefined,
    hasCurrency: Boolean(before ?? after) || isCurrency,
  };
}

/** The reading where every sign groups thousands: "590 000", "700.000", "1,640,000". Plain digits are not grouped. */
function asGroups({ digits }: Parts): Fraction | null {
  return /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/.test(digits)
    ? fractionFrom(digits.replace(/[., ]/g, ""))
    : null;
}

/** The reading where the last sign begins the decimals: "590000", "12 600,50", "590,000.00", "1,64". */
function asDecimal(parts: Parts): Fraction | null {
  const match = /^(\d+|[1-9]\d{0,2}([., ])\d{3}(?:\2\d{3})*)(?:([.,:])(\d+))?$/.exec(parts.digits);
  if (!match) return null;
  const [, whole = "", group, sign, decimals = ""] = match;
  if (group !== undefined && (sign === undefined || group === sign)) return null;
  if (decimals !== "" && !mayHaveDecimals(parts, decimals)) return null;
  const kronor = whole.replace(/[., ]/g, "");
  return fractionFrom(decimals === "" ? kronor : `${kronor}.${decimals}`);
}

function mayHaveDecimals(parts: Parts, decimals: string): boolean {
  const { digits, multiplier, isWholeKronor, hasCurrency } = parts;
  if (isWholeKronor) return false;
  if (multiplier !== 1n || decimals.length <= 2) return true;
  const isSwedishGroup = digits.includes(".") && hasCurrency;
  return asGroups(parts) !== null && !isSwedishGroup;
}

const exactOre = ({ multiplier }: Parts, kronor: Fraction): Fraction =>
  times(kronor, fraction(multiplier * 100n));

const isWholeOre = (parts: Parts, kronor: Fraction): boolean =>
  exactOre(parts, kronor).denominator === 1n;

const isTooLarge = (parts: Parts, kronor: Fraction): boolean =>
  compare(exactOre(parts, kronor), fraction(ORE_MAX)) > 0;

/** Rounded only for a question: an accepted amount is whole already. */
const inOre = (parts: Parts, kronor: Fraction): Ore =>
  ore(parts.sign * roundHalfUp(exactOre(parts, kronor)));
