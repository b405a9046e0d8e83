/** The decided budget by category: how an application gives it, how it is made smaller, and how far a cost may pass its line. */
import { allocate, kronor, max, min, ore, subtract, sum, zero, type Ore } from "~ledger/amount";
import type { Budget, CostMethod } from "../applications/index";
import type { CallDefinition } from "../calls/index";
import { joinRefusals, refuse, refuseField, type Refusal } from "../shared/result";
import type { DecidedLine } from "./decision-version";

type Category = CallDefinition["budgetCategories"][number];

/** The rows that are typed with a category of their own. */
type TypedCosts = readonly { readonly category: string; readonly amount: Ore }[];

/**
 * The application's budget by the call's categories, in öre: salaries, then what follows of them in the call's order, what is
 * typed by category, income below zero, and what is given in kind. Sums to the total cost.
 */
export function decidedLines(
  categories: readonly Category[],
  budget: Pick<Budget, "salary" | "socialFees" | "indirect" | "income" | "inKind">,
  other: TypedCosts,
): DecidedLine[] {
  const flat = [budget.socialFees, budget.indirect];
  const once: Record<"salary" | "income" | "in_kind", Ore> = {
    salary: budget.salary,
    income: subtract(zero, budget.income),
    in_kind: budget.inKind,
  };
  return categories.map(({ id: category, kind }) => {
    if (kind === "other") {
      const own = other.filter((row) => row.category === category);
      return { category, amount: sum(own.map(({ amount }) => amount)) };
    }
    if (kind === "flat") return { category, amount: flat.shift() ?? zero };
    const amount = once[kind];
    once[kind] = zero;
    return { category, amount };
  });
}

/**
 * The same budget made smaller to a total, every line by the same share (largest remainder, so that it sums to the öre). A
 * suggestion: the recipient may put the amounts elsewhere.
 */
export function scaledLines(lines: readonly DecidedLine[], total: Ore): DecidedLine[] {
  const old = sum(lines.map(({ amount }) => amount));
  if (old <= 0n) return [...lines];
  const incomes = lines.map(({ amount }) => (amount < 0n ? ore((amount * total) / old) : zero));
  const costs = allocate(
    subtract(total, sum(incomes)),
    lines.map(({ amount }) => max(amount, zero)),
  );
  return lines.map(({ category }, at) => ({
    category,
    amount: sum([incomes[at] ?? zero, costs?.[at] ?? zero]),
  }));
}

type Kinds = Readonly<Record<string, Category["kind"]>>;

export type BudgetBasis = { readonly kinds: Kinds; readonly costMethod: CostMethod };

/** Every fault of a budget revised to the award, each at its own field; null when its lines sum to the total. */
export function revisionFault(
  lines: readonly DecidedLine[],
  decided: readonly DecidedLine[],
  { kinds, costMethod }: BudgetBasis,
  total: Ore,
): Refusal | null {
  if (categoriesIn(lines) !== categoriesIn(decided)) return refuse("project.reviseBudget");
  const wrong = amountFaults(lines, { kinds, costMethod });
  if (wrong) return wrong;
  const spread = sum(lines.map(({ amount }) => amount));
  return spread === total
    ? null
    : refuseField("lines[0].amount", "project.revisedSum", {
        sum: kronor(spread),
        total: kronor(total),
        difference: kronor(subtract(total, spread)),
      });
}

export const categoriesIn = (lines: readonly DecidedLine[]): string =>
  lines
    .map(({ category }) => category)
    .toSorted()
    .join(" ");

/** A cost is never below zero, and an income never above; beside the flat rate on staff costs there is no other cost. */
export const amountFaults = (
  lines: readonly DecidedLine[],
  { kinds, costMethod }: BudgetBasis,
): Refusal | null =>
  joinRefusals(
    lines.flatMap(({ category, amount }, at) => {
      const kind = kinds[category];
      const said = (code: string) => [refuseField(`lines[${at}].amount`, code)];
      if (kind === "income") return amount > 0n ? said("change.incomeAboveZero") : [];
      if (amount < 0n) return said("change.costBelowZero");
      const isBeside = kind === "other" && costMethod === "staff_flat_rate" && amount > 0n;
      return isBeside ? said("change.otherInFlatRate") : [];
    }),
  );

const TENTH = 10n;

export type LineUse = DecidedLine & {
  /** Cost so far in the category. */
  readonly cost: Ore;
  /** What may be moved into the line without a request: a tenth of it, rounded down. */
  readonly room: Ore;
  /** How much of the room is used. */
  readonly used: Ore;
  /** Cost above line and room: it needs a change of the decision. Zero when it holds. */
  readonly above: Ore;
};

/**
 * How the cost in each category stands against the decided line: up to a tenth of the line may be moved into it without a
 * request. What is counted on the salaries follows them, and income is no cost. Amounts in öre.
 *
 * @example line 9 900,00: cost 9 543,09 uses nothing; cost 11 393,09 uses all of 990,00 and is 503,09 above
 */
export function lineUses(
  lines: readonly DecidedLine[],
  costs: Readonly<Record<string, Ore>>,
  kinds: Kinds,
): LineUse[] {
  return lines
    .filter(({ category }) => kinds[category] !== "income" && kinds[category] !== "flat")
    .map(({ category, amount }) => {
      const cost = costs[category] ?? zero;
      const room = ore(amount / TENTH);
      const moved = max(subtract(cost, amount), zero);
      return {
        category,
        amount,
        cost,
        room,
        used: min(moved, room),
        above: max(subtract(moved, room), zero),
      };
    });
}
