/** Amounts in refusals travel as kronor, "815000.00"; here they are written as people read them. */
import { oreFromKronor } from "~ledger/amount";
import { formatKronor } from "~/ui/money/format";
import type { Locale } from "./texts";

export const kronorIn =
  (locale: Locale) =>
  (text = ""): string => {
    const amount = oreFromKronor(text);
    return amount === null ? text : formatKronor(amount, locale);
  };
