/** A year as days, and the days about it. */
const DAY_MS = 86_400_000;

export type YearSpan = { readonly from?: string; readonly to?: string };

/** Without a year: everything. */
export const spanOf = (year: number | null): YearSpan =>
  year === null ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };

export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
