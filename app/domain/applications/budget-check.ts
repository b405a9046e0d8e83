/** Whether a budget may be submitted. A draft may be saved however it stands. */
import { kronor, ore, type Ore } from "~ledger/amount";
import { fixed, type Fraction } from "../shared/fraction";
import { refuseField, type Refusal } from "../shared/result";
import type { Budget } from "./budget-rules";
import { budgetOf, type BudgetLines, type BudgetTerms, type Financing } from "./budget-lines";

export type BudgetVerdict =
  | { readonly kind: "balances" }
  /** So much financing is missing, in öre. */
  | { readonly kind: "missing"; readonly amount: Ore }
  /** There is so much more financing than cost, in öre. */
  | { readonly kind: "surplus"; readonly amount: Ore };

export function budgetVerdict({ difference }: Pick<Budget, "difference">): BudgetVerdict {
  if (difference === 0n) return { kind: "balances" };
  return difference > 0n
    ? { kind: "missing", amount: difference }
    : { kind: "surplus", amount: ore(-difference) };
}

/**
 * Everything that stops the budget from being submitted (domain rules C1–C4); empty when nothing does. Amounts in the
 * params are kronor, "17037.04".
 */
export function budgetRefusals(
  terms: BudgetTerms,
  lines: BudgetLines,
  financing: Financing,
): Refusal[] {
  const { grant } = financing;
  if (grant === null) return [refuseField("grant", "budget.grantMissing")];
  const figures = budgetOf(terms, lines, financing);
  const found: Refusal[] = [];
  if (figures.total === 0n) found.push(refuseField("salaries", "budget.empty"));
  if (grant < terms.minGrant)
    found.push(refuseField("grant", "budget.grantTooSmall", { min: kronor(terms.minGrant) }));
  if (grant > terms.maxGrant)
    found.push(
      refuseField("grant", "budget.grantTooLarge", {
        max: kronor(terms.maxGrant),
        grant: kronor(grant),
      }),
    );
  if (lines.costMethod === "staff_flat_rate" && lines.other.length > 0)
    found.push(refuseField("other", "budget.otherNotAllowed"));
  for (const code of figures.refusals) found.push(refusalOf(code, terms, figures, grant));
  return found;
}

function refusalOf(
  code: Budget["refusals"][number],
  terms: BudgetTerms,
  figures: Budget,
  grant: Ore,
): Refusal {
  switch (code) {
    case "budget.unbalanced": {
      const verdict = budgetVerdict(figures);
      return verdict.kind === "surplus"
        ? refuseField("grant", "budget.surplus", { amount: kronor(verdict.amount) })
        : refuseField("grant", "budget.unbalanced", { amount: kronor(figures.difference) });
    }
    case "budget.shareExceeded":
      return refuseField("grant", code, {
        percent: percentText(terms.maxSharePercent),
        max: kronor(figures.maxGrantByShare),
        grant: kronor(grant),
      });
    case "budget.inKindOverCap":
      return refuseField("inKind", code, {
        percent: percentText(terms.inKindCapPercent),
        max: kronor(figures.inKindCap),
        inKind: kronor(figures.inKind),
      });
    case "budget.otherNotAllowed":
      return refuseField("other", code);
  }
}

/** A percentage without idle decimals: 80, 45.24. */
export const percentText = (percent: Fraction): string => fixed(percent, 2).replace(/\.?0+$/, "");
