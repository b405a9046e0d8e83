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

/** The place of a line among those that somebody wrote, from 0; null for one that is counted. */
export const numberOf = (lines: readonly ClaimLine[], line: ClaimLine): number | null =>
  line.derived === null ? typedOf(lines).indexOf(line) : null;
