/** Amounts in refusals, written as people read them. */
import { oreFromKronor } from "~ledger/amount";
import { formatKronor } from "~/ui/money/format";
import type { Locale } from "./texts";

/** Our own refusals carry kronor, "815000.00". */
export const kronorIn =
  (locale: Locale) =>
  (text = ""): string => {
    const amount = oreFromKronor(text);
    return amount === null ? text : formatKronor(amount, locale);
  };

/** The ledger's carry öre, "81500000". */
export const oreIn =
  (locale: Locale) =>
  (text = ""): string =>
    /^-?\d+$/.test(text) ? formatKronor(BigInt(text), locale) : text;
