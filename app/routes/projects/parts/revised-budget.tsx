import type { BudgetRevision } from "~/domain/projects/index.server";
import { sum } from "~ledger/amount";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { AmountField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { Amount, formatKronor, formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** The budget made smaller to a partial award, line by line; the recipient may put the amounts elsewhere. */
export function RevisedBudget({ revision }: { readonly revision: BudgetRevision }) {
  const { budget: t, form, revise } = useText(changesText);
  const locale = useLocale();
  const { lines, total } = revision;
  return (
    <Section title={revise.title} intro={revise.intro({ total: formatKronor(total, locale) })}>
      <DataTable
        caption={t.caption}
        captionHidden
        inputs
        columns={[
          { key: "name", head: t.category, cell: ({ line }) => line.name[locale] },
          {
            key: "decided",
            head: t.decided,
            num: true,
            cell: ({ line }) => <Amount ore={line.decided} />,
          },
          {
            key: "revised",
            head: revise.suggested,
            num: true,
            cell: ({ line, at }) => (
              <>
                <input type="hidden" name={`lines[${at}].category`} value={line.category} />
                <AmountField
                  name={`lines[${at}].amount`}
                  label={form.amount({ category: line.name[locale] })}
                  hideLabel
                  value={formatOre(line.suggested, locale)}
                />
              </>
            ),
          },
        ]}
        rows={lines.map((line, at) => ({ line, at }))}
        rowKey={({ line }) => line.category}
        sums={[
          {
            label: t.sum,
            cells: {
              decided: <Amount ore={sum(lines.map(({ decided }) => decided))} />,
              revised: <Amount ore={total} />,
            },
          },
        ]}
      />
    </Section>
  );
}
