/** The rows of a project's budget and financing, as they are stored. Amounts in öre, numbers as decimal texts ("12.5"). */
import { oreFromKronor, sum, zero, type Ore } from "~ledger/amount";
import type { CallDefinition } from "../calls/index";
import { fractionFrom, type Fraction } from "../shared/fraction";
import type { CostMethod } from "./cost-method";
import {
  budget,
  inKindCost,
  salaryCost,
  type Budget,
  type BudgetInput,
  type InKindRow,
  type SalaryRow,
} from "./budget-rules";

/** By months (share of full time) or by hours, never both. */
export type SalaryLine = { readonly description: string; readonly month: Ore } & (
  | { readonly percent: string; readonly months: string; readonly hours: null }
  | { readonly percent: null; readonly months: null; readonly hours: string }
);
export type CostLine = {
  readonly category: string;
  readonly description: string;
  readonly amount: Ore;
};
export type InKindLine = {
  readonly description: string;
  readonly quantity: string;
  readonly unit: InKindUnit;
  readonly rate: Ore;
  readonly contributorName: string;
  readonly contributorOrgnr: string;
  readonly contributorSector: Sector;
};
export type FinancierLine = {
  /** Null for a row that is not stored yet. */
  readonly id: string | null;
  readonly name: string;
  readonly orgnr: string;
  readonly sector: Sector;
  readonly amount: Ore;
  readonly email: string | null;
};

export const sectors = ["public", "private"] as const;
export type Sector = (typeof sectors)[number];

export const inKindUnits = ["hour", "day", "month", "piece"] as const;
export type InKindUnit = (typeof inKindUnits)[number];

/** What the project costs, and what comes in by itself. */
export type BudgetLines = {
  readonly costMethod: CostMethod;
  readonly salaries: readonly SalaryLine[];
  readonly other: readonly CostLine[];
  readonly income: readonly CostLine[];
  readonly inKind: readonly InKindLine[];
};
/** Who pays: the grant applied for (null while nothing is written) and the co-financing in money. */
export type Financing = {
  readonly grant: Ore | null;
  readonly financiers: readonly FinancierLine[];
};

export const noLines: BudgetLines = {
  costMethod: "actual",
  salaries: [],
  other: [],
  income: [],
  inKind: [],
};

/** The call's own figures, for one type of applicant. Percentages exact, amounts in öre. */
export type BudgetTerms = {
  readonly socialFeesPercent: Fraction;
  readonly indirectPercent: Fraction;
  /** Null when the call does not offer it. */
  readonly staffFlatRatePercent: Fraction | null;
  readonly maxSharePercent: Fraction;
  readonly inKindCapPercent: Fraction;
  readonly minGrant: Ore;
  readonly maxGrant: Ore;
};

/** @throws RangeError when the call does not say the share of this type of applicant: such an applicant cannot have a draft */
export function budgetTerms(
  financing: CallDefinition["financing"],
  applicantType: string,
): BudgetTerms {
  const shares: Readonly<Record<string, string | undefined>> = financing.maxSharePercent;
  return {
    socialFeesPercent: exact(financing.socialFeesPercent),
    indirectPercent: exact(financing.indirectPercent),
    staffFlatRatePercent:
      financing.staffFlatRatePercent === null ? null : exact(financing.staffFlatRatePercent),
    maxSharePercent: exact(shares[applicantType] ?? "no share"),
    inKindCapPercent: exact(financing.inKindCapPercent),
    minGrant: wholeOre(financing.minGrant),
    maxGrant: wholeOre(financing.maxGrant),
  };
}

/** What the budget rule is asked about these rows. */
function budgetInput(
  terms: BudgetTerms,
  lines: BudgetLines,
  { grant, financiers }: Financing,
): BudgetInput {
  const flatRate = lines.costMethod === "staff_flat_rate" ? terms.staffFlatRatePercent : null;
  return {
    salaries: lines.salaries.map(salaryRow),
    socialFeesPercent: terms.socialFeesPercent,
    indirectPercent: terms.indirectPercent,
    staffFlatRatePercent: flatRate,
    // What is still written stands in the form; it is not counted, and stops the submission.
    other: flatRate ? [] : lines.other.map(({ amount }) => amount),
    income: lines.income.map(({ amount }) => amount),
    inKind: lines.inKind.map(inKindRow),
    grant: grant ?? zero,
    maxSharePercent: terms.maxSharePercent,
    inKindCapPercent: terms.inKindCapPercent,
    cashCofinancing: financiers.map(({ amount }) => amount),
  };
}

/** What the project costs in money by either method, in öre; null when the call offers one alone. */
export function costsByMethod(
  terms: BudgetTerms,
  lines: BudgetLines,
  financing: Financing,
): Readonly<Record<CostMethod, Ore>> | null {
  if (!terms.staffFlatRatePercent) return null;
  const cash = (costMethod: CostMethod) =>
    budgetOf(terms, { ...lines, costMethod }, financing).cash;
  return { actual: cash("actual"), staff_flat_rate: cash("staff_flat_rate") };
}

export const budgetOf = (terms: BudgetTerms, lines: BudgetLines, financing: Financing): Budget =>
  budget(budgetInput(terms, lines, financing));

export const cofinancingTotal = ({ financiers }: Financing): Ore =>
  sum(financiers.map(({ amount }) => amount));

export const salaryRow = (line: SalaryLine): SalaryRow =>
  line.hours === null
    ? { month: line.month, percent: exact(line.percent), months: exact(line.months) }
    : { month: line.month, hours: exact(line.hours) };

export const inKindRow = ({
  quantity,
  rate,
}: Pick<InKindLine, "quantity" | "rate">): InKindRow => ({
  quantity: exact(quantity),
  rate,
});

/** What a stored salary row costs, in öre. */
export const salaryLineAmount = (line: SalaryLine): Ore => salaryCost(salaryRow(line));

/** What a stored contribution in kind is worth, in öre. */
export const inKindLineAmount = (line: InKindLine): Ore => inKindCost(inKindRow(line));

function exact(decimal: string): Fraction {
  const value = fractionFrom(decimal);
  if (!value) throw new RangeError(`${decimal} is not a decimal`);
  return value;
}

function wholeOre(text: string): Ore {
  const amount = oreFromKronor(text);
  if (amount === null) throw new RangeError(`${text} is not an amount in kronor`);
  return amount;
}
