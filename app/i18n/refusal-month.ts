import { formatMonth } from "~/ui/date/format";
import type { Locale } from "./texts";

/** Writes the month of the ledger's refusals, 202703, as "mars 2027". */
export const monthIn =
  (locale: Locale) =>
  (month = ""): string =>
    /^\d{6}$/.test(month) ? formatMonth(`${month.slice(0, 4)}-${month.slice(4)}`, locale) : month;
