import { costMethods, costsByMethod, percentText, type CostMethod } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { RadioGroup } from "~/ui/form";
import { formatPercent } from "~/ui/money";
import { rulesOf } from "./budget-page";
import { Sum } from "./budget-rows";
import type { BudgetState } from "./use-budget";

/** Where the call offers both: actual costs, or a flat rate on staff costs, each with what the project then costs. */
export function CostMethodChoice({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).method;
  const locale = useLocale();
  const { terms } = rulesOf(budget.page);
  const { lines, financing } = budget.reading;
  if (!terms.staffFlatRatePercent) return null;
  const costs = budget.sums && costsByMethod(terms, lines, financing);
  const percent = {
    actual: formatPercent(percentText(terms.indirectPercent), locale),
    staff_flat_rate: formatPercent(percentText(terms.staffFlatRatePercent), locale),
  } satisfies Record<CostMethod, string>;
  return (
    <RadioGroup
      name="costMethod"
      label={t.title}
      hint={t.hint}
      value={lines.costMethod}
      options={costMethods.map((value) => ({
        value,
        label: t[value]({ percent: percent[value] }),
        hint: (
          <>
            {t.cash} <Sum ore={costs?.[value]} />
          </>
        ),
      }))}
    />
  );
}
