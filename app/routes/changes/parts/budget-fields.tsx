import type { ChangeForm } from "~/domain/changes/index.server";
import { sum } from "~ledger/amount";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { AmountField } from "~/ui/form";
import { Amount, formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** Every line of the decided budget with its new amount; the sum stays. */
export function BudgetFields({ form }: { readonly form: ChangeForm }) {
  const { budget: t, form: words } = useText(changesText);
  const locale = useLocale();
  const part = form.open?.parts.find(({ kind }) => kind === "budget");
  const written = new Map(
    (part?.kind === "budget" ? part.after.lines : []).map((line) => [line.category, line.amount]),
  );
  return (
    <>
      <p className="lm-measure">{words.budgetHint}</p>
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
            key: "approved",
            head: t.approved,
            num: true,
            cell: ({ line }) => <Amount ore={line.approved} />,
          },
          {
            key: "asked",
            head: t.asked,
            num: true,
            cell: ({ line, at }) => (
              <>
                <input type="hidden" name={`budget.lines[${at}].category`} value={line.category} />
                <AmountField
                  name={`budget.lines[${at}].amount`}
                  label={words.amount({ category: line.name[locale] })}
                  hideLabel
                  value={formatOre(written.get(line.category) ?? line.decided, locale)}
                />
              </>
            ),
          },
        ]}
        rows={form.lines.map((line, at) => ({ line, at }))}
        rowKey={({ line }) => line.category}
        sums={[
          { label: t.sumMoney, of: form.lines.filter(({ isInKind }) => !isInKind) },
          { label: t.sumInKind, of: form.lines.filter(({ isInKind }) => isInKind) },
        ].flatMap(({ label, of }) =>
          of.length === 0
            ? []
            : {
                label,
                cells: {
                  decided: <Amount ore={sum(of.map(({ decided }) => decided))} />,
                  approved: <Amount ore={sum(of.map(({ approved }) => approved))} />,
                },
              },
        )}
      />
    </>
  );
}
