/** A part as it is kept in JSON, where an amount is a text of öre. */
import { ore } from "~ledger/amount";
import type { AskedPart } from "./change";

export const writePart = (content: AskedPart["before"]): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );

type StoredPart = {
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string;
};

/** What was written by `writePart`, read back. */
export const readPart = ({ kind, before, after, reason }: StoredPart): AskedPart =>
  ({ kind, before: contentOf(before), after: contentOf(after), reason }) as AskedPart;

type StoredLines = { readonly lines: readonly { category: string; amount: string }[] };

function contentOf(stored: unknown): unknown {
  const { lines } = stored as Partial<StoredLines>;
  return lines
    ? { lines: lines.map(({ category, amount }) => ({ category, amount: ore(BigInt(amount)) })) }
    : stored;
}
