import { sum } from "~ledger/amount";
import type { Claim } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import longText from "~/i18n/long-claim";
import { Details } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { LineTable } from "./line-table";
import { isLong } from "./long-claim";

type Props = { readonly claim: Claim; readonly categories: ClaimReview["categories"] };

/** What is signed: line by line, or in a long claim the sum of each category with its lines on request. */
export function LinesToSign({ claim, categories }: Props) {
  const t = useText(longText);
  if (!isLong(claim.lines)) return <LineTable claim={claim} categories={categories} />;
  return (
    <>
      <CategorySums claim={claim} categories={categories} />
      <Details summary={t.every({ count: claim.lines.length })}>
        <LineTable claim={claim} categories={categories} />
      </Details>
    </>
  );
}

function CategorySums({ claim: { lines }, categories }: Props) {
  const { column, sum: total } = useText(claimsText);
  const t = useText(longText);
  const locale = useLocale();
  const rows = [...new Set(lines.map(({ category }) => category))].map((category) => {
    const own = lines.filter((line) => line.category === category);
    return { category, count: own.length, amount: sum(own.map(({ amount }) => amount)) };
  });
  return (
    <DataTable
      caption={t.categories}
      captionHidden
      rows={rows}
      rowKey={({ category }) => category}
      columns={[
        {
          key: "category",
          head: column.category,
          cell: ({ category }) => categories[category]?.[locale] ?? category,
        },
        { key: "count", head: t.lines, num: true, cell: ({ count }) => count },
        {
          key: "amount",
          head: column.claimed,
          num: true,
          cell: ({ amount }) => <Amount ore={amount} />,
        },
      ]}
      sums={[
        {
          label: total,
          cells: {
            count: lines.length,
            amount: <Amount ore={sum(lines.map(({ amount }) => amount))} />,
          },
        },
      ]}
    />
  );
}
