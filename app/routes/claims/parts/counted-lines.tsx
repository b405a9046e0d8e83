import type { ClaimForm } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

type Counted = ClaimForm["counted"][number];

/** What followed of the salaries when the claim was last saved; nothing while there are none. */
export function CountedLines({
  form,
}: {
  readonly form: Pick<ClaimForm, "counted" | "categories">;
}) {
  const t = useText(claimsText);
  const locale = useLocale();
  if (form.counted.length === 0) return null;
  const nameOf = ({ category }: Counted) =>
    form.categories.find(({ id }) => id === category)?.name[locale] ?? category;
  return (
    <>
      <DataTable<Counted>
        caption={t.form.counted}
        rows={form.counted}
        rowKey={({ category }) => category}
        columns={[
          { key: "category", head: t.column.category, cell: nameOf },
          {
            key: "amount",
            head: t.column.amount,
            num: true,
            cell: ({ amount }) => <Amount ore={amount} />,
          },
        ]}
      />
      <p className="lm-muted">{t.form.countedHow}</p>
    </>
  );
}
