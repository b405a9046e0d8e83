import type { ClaimLine } from "~/domain/claims";
import { shortName } from "~/domain/shared/shortened";
import type claimsText from "~/i18n/claims";

type Words = Pick<(typeof claimsText)["sv"], "field" | "lineField">;
export type LineField = keyof Words["field"];

const LONGEST = 40;

/** What a field of a line is called, on the page and in an error: "Rad 3, Hyra av lokal, godkänt belopp". */
export const lineField = (
  t: Words,
  { at, what, field }: { readonly at: number; readonly what?: string; readonly field: LineField },
): string =>
  t.lineField({ row: at + 1, what: shortName(what ?? "", LONGEST), field: t.field[field] });

/** Lines that somebody wrote: they are judged one by one, and numbered as in their form. */
export const typedOf = <Line extends Pick<ClaimLine, "derived">>(lines: readonly Line[]): Line[] =>
  lines.filter(({ derived }) => derived === null);

/** By id, the place of each line among those that somebody wrote, from 0; a counted one has none. */
export const numbersOf = (lines: readonly ClaimLine[]): ReadonlyMap<string, number> =>
  new Map(typedOf(lines).map(({ id }, at) => [id, at]));

/** Claimed before elsewhere, without evidence of its own, or not approved whole: somebody should look at it. */
export const isNoted = (line: ClaimLine, shownVouchers: ReadonlySet<string>): boolean =>
  line.derived === null &&
  (line.repeats.length > 0 ||
    line.voucher === null ||
    !shownVouchers.has(line.voucher) ||
    (line.approved !== null && line.approved !== line.amount));
