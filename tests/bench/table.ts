/** What a subject found, as a Markdown table under a heading of the third level. */

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What must be known to read it. */
  readonly notes?: readonly string[];
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export function markdown({ title, head, rows, notes = [] }: Table): string {
  const width = head.map((_, at) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[at]?.length ?? 0)),
  );
  const padded = (cells: readonly string[]) =>
    line(cells.map((cell, at) => cell.padEnd(width[at] ?? 0)));
  return [
    `### ${title}`,
    "",
    padded(head),
    line(width.map((length) => "-".repeat(length))),
    ...rows.map(padded),
    ...(notes.length > 0 ? ["", ...notes] : []),
    "",
  ].join("\n");
}

/** Where there is nothing to show: another machine's processor, a system that was not run. */
export const NOTHING = "–";

export const shown = (value: number | null, digits = 0): string =>
  value === null || !Number.isFinite(value)
    ? NOTHING
    : value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
