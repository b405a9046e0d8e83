/** How a project counts its costs, chosen once: actual costs, or a flat rate on staff costs (art. 56.1 in (EU) 2021/1060). */
import type { CallDefinition } from "../calls/index";

/** Actual costs with a rate for the indirect ones, or a flat rate on staff costs instead of every other cost. */
export const costMethods = ["actual", "staff_flat_rate"] as const;
export type CostMethod = (typeof costMethods)[number];

type Category = CallDefinition["budgetCategories"][number];

/** The call's categories as the project has them: with the flat rate, the last rate stands for every other cost. */
export function categoriesBy(
  { financing, budgetCategories }: Pick<CallDefinition, "financing" | "budgetCategories">,
  costMethod: CostMethod,
): readonly Category[] {
  const percent = financing.staffFlatRatePercent;
  if (costMethod === "actual" || percent === null) return budgetCategories;
  const [, second] = budgetCategories.filter(({ kind }) => kind === "flat");
  const name = {
    sv: `Alla övriga kostnader, ${percent.replace(".", ",")} % av personalkostnaden (schablon)`,
    en: `All other costs, ${percent} % of staff cost (flat rate)`,
  };
  return budgetCategories.map((one) => (one === second ? { ...one, name } : one));
}
