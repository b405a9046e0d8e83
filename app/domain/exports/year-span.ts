/** A year as days. */
import type { PlainDate } from "../shared/dates";

export type YearSpan = { readonly from?: PlainDate; readonly to?: PlainDate };

export const lastDayOf = (year: number): PlainDate => `${year}-12-31` as PlainDate;

/** Without a year: everything. */
export const spanOf = (year: number | null): YearSpan =>
  year === null ? {} : { from: `${year}-01-01` as PlainDate, to: lastDayOf(year) };
