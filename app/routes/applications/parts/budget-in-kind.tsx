import { inKindAmount, inKindUnits, sectors } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { Actions } from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { oreFromKronor } from "~ledger/amount";
import { RowButton } from "./budget-row-buttons";
import { BudgetRows, Sum } from "./budget-rows";
import type { BudgetState } from "./use-budget";

/** What is given instead of money: work, premises, goods. */
export function BudgetInKind({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText);
  const locale = useLocale();
  const { volunteerHour } = budget.page.financing;
  const hour = (kronor: string) => formatKronor(oreFromKronor(kronor) ?? 0n, locale);
  return (
    <Section title={t.inKind.title} intro={t.inKind.intro}>
      <p className="lm-muted">
        {t.inKind.rates({ adult: hour(volunteerHour.adult), youth: hour(volunteerHour.youth) })}
      </p>
      <BudgetRows
        budget={budget}
        group="inKind"
        caption={t.inKind.title}
        captionHidden
        what={[
          { column: "description", label: t.inKind.what, kind: "text" },
          { column: "contributorName", label: t.inKind.from, kind: "text" },
          { column: "contributorOrgnr", label: t.inKind.orgnr, kind: "text" },
          {
            column: "contributorSector",
            label: t.inKind.sector,
            kind: "choice",
            options: sectors.map((one) => ({ value: one, label: t.financing.sectors[one] })),
          },
        ]}
        basis={{
          head: t.costs.basis,
          fields: [
            { column: "quantity", label: t.inKind.quantity, kind: "figure" },
            {
              column: "unit",
              label: t.inKind.unit,
              kind: "choice",
              options: inKindUnits.map((one) => ({ value: one, label: t.inKind.units[one] })),
            },
            { column: "rate", label: t.inKind.rate, kind: "figure" },
          ],
        }}
        amount={{
          label: t.inKind.amount,
          of: ({ cells }) => inKindAmount(cells),
        }}
        sums={[{ label: t.inKind.total, cells: { amount: <Sum ore={budget.sums?.total} /> } }]}
      />
      <Actions>
        <RowButton asks="add:inKind" worksheet={budget.worksheet} onClick={budget.addRow("inKind")}>
          {t.inKind.add}
        </RowButton>
      </Actions>
    </Section>
  );
}
