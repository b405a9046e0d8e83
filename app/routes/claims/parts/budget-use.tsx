import { Link } from "@remix-run/react";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { Notice, Section } from "~/ui/layout";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable } from "~/ui/table";

type BudgetUseProps = Pick<ClaimReview, "budget" | "categories"> & {
  readonly projectId: string;
  readonly isOwn: boolean;
};

/** How much of the tenth that may be moved into a line is used, with this claim; and what needs a change of the decision. */
export function BudgetUse({ budget, categories, projectId, isOwn }: BudgetUseProps) {
  const { use: t, budget: words } = useText(changesText);
  const locale = useLocale();
  if (budget.length === 0) return null;
  const passed = budget.filter(({ used, above }) => used > 0n || above > 0n);
  const over = passed.filter(({ above }) => above > 0n);
  const nameOf = (category: string) => categories[category]?.[locale] ?? category;
  return (
    <Section title={t.title} intro={t.intro}>
      {over.length > 0 ? (
        <Notice tone="warn" title={isOwn ? t.aboveOwn : t.aboveStaff}>
          {over.map(({ category, above }) => (
            <p key={category}>
              {t.aboveWhat({ category: nameOf(category), amount: formatKronor(above, locale) })}
            </p>
          ))}
          {isOwn ? (
            <p>
              <Link to={`/projects/${projectId}/changes/new?part=budget`}>{t.ask}</Link>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <DataTable
        caption={t.caption}
        captionHidden
        empty={<p>{t.none}</p>}
        columns={[
          { key: "name", head: words.category, cell: ({ category }) => nameOf(category) },
          { key: "line", head: t.line, num: true, cell: ({ amount }) => <Amount ore={amount} /> },
          { key: "cost", head: t.cost, num: true, cell: ({ cost }) => <Amount ore={cost} /> },
          { key: "used", head: t.used, num: true, cell: ({ used }) => <Amount ore={used} /> },
          { key: "room", head: t.room, num: true, cell: ({ room }) => <Amount ore={room} /> },
          { key: "above", head: t.above, num: true, cell: ({ above }) => <Amount ore={above} /> },
        ]}
        rows={passed}
        rowKey={({ category }) => category}
        marked={({ above }) => above > 0n}
      />
    </Section>
  );
}
