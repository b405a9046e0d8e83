/** What makes a claim of hundreds of lines workable: its categories one by one with their sums, and some of its lines. */
import type { ReactNode } from "react";
import { sum } from "~ledger/amount";
import type { ClaimLine } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import longText from "~/i18n/long-claim";
import { formatKronor } from "~/ui/money";
import { RowFilter } from "~/ui/table";

const LONG = 25;

type Categories = ClaimReview["categories"];
type Line = Pick<ClaimLine, "category" | "amount">;

export const isLong = (lines: readonly unknown[]): boolean => lines.length > LONG;

/** The lines of one category after the other, in the order in which the categories come; a short claim as it is. */
export function byCategory<Row extends Line>(lines: readonly Row[]): Row[] {
  if (!isLong(lines)) return [...lines];
  const order = [...new Set(lines.map(({ category }) => category))];
  return lines.toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
}

/** The heading of a line's category, with its number of lines and their sum; nothing in a short claim. */
export function useCategoryHeads(lines: readonly Line[], categories: Categories) {
  const t = useText(longText);
  const locale = useLocale();
  if (!isLong(lines)) return null;
  const heads = new Map(
    [...new Set(lines.map(({ category }) => category))].map((category) => {
      const own = lines.filter((line) => line.category === category);
      const amount = formatKronor(sum(own.map((line) => line.amount)), locale);
      const name = categories[category]?.[locale] ?? category;
      return [category, t.category({ name, count: own.length, amount })];
    }),
  );
  return {
    group: ({ category }: Line) => heads.get(category) ?? category,
    groupId: ({ category }: Line) => anchorOf(category),
    heads: [...heads],
  };
}

const anchorOf = (category: string): string => `category-${category}`;

type LongClaimProps = {
  readonly heads: ReturnType<typeof useCategoryHeads>;
  /** Whether lines can be parked here, or are parked already. */
  readonly parks: boolean;
  readonly children: ReactNode;
};

/** Links to the categories, and a choice of lines; a short claim has neither. */
export function LongClaim({ heads, parks, children }: LongClaimProps) {
  const t = useText(longText);
  if (!heads) return <>{children}</>;
  return (
    <>
      <nav aria-label={t.categories}>
        <ul className="lm-groups">
          {heads.heads.map(([category, name]) => (
            <li key={category}>
              <a href={`#${anchorOf(category)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <RowFilter
        legend={t.show}
        all={t.all}
        none={t.none}
        options={[
          { which: "noted", label: t.noted },
          ...(parks ? [{ which: "ticked" as const, label: t.parked }] : []),
        ]}
      >
        {children}
      </RowFilter>
    </>
  );
}
