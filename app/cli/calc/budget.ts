import { z } from "zod";
import { budget, type Budget, type SalaryRow } from "~/domain/applications/index";
import { fixed } from "~/domain/shared/fraction";
import { kronor } from "~ledger/amount";
import { amount, decimal } from "./fields";
import { calcRule, type Json } from "./rule";

const salaryRow = z
  .object({
    month: amount,
    percent: decimal.nullish(),
    months: decimal.nullish(),
    hours: decimal.nullish(),
  })
  .transform(({ month, percent, months, hours }, context): SalaryRow => {
    if (hours) return { month, hours };
    if (percent && months) return { month, percent, months };
    const path = percent ? ["months"] : ["percent"];
    context.addIssue({ code: "custom", message: "is missing, and so is hours", path });
    return z.NEVER;
  });

const document = z
  .object({
    salaries: z.array(salaryRow),
    socialFeesPercent: decimal,
    indirectPercent: decimal.nullable(),
    staffFlatRatePercent: decimal.nullable(),
    other: z.array(amount),
    income: z.array(amount),
    inKind: z.array(z.object({ quantity: decimal, rate: amount })),
    grant: amount,
    maxSharePercent: decimal,
    inKindCapPercent: decimal,
    cashCofinancing: z.array(amount),
  })
  .refine((input) => input.indirectPercent !== null || input.staffFlatRatePercent !== null, {
    path: ["indirectPercent"],
    message: "must be given when staffFlatRatePercent is not",
  });

const shown = (figures: Budget): Json => ({
  salary: kronor(figures.salary),
  socialFees: kronor(figures.socialFees),
  staff: kronor(figures.staff),
  indirect: kronor(figures.indirect),
  other: kronor(figures.other),
  income: kronor(figures.income),
  cash: kronor(figures.cash),
  inKind: kronor(figures.inKind),
  total: kronor(figures.total),
  maxGrantByShare: kronor(figures.maxGrantByShare),
  inKindCap: kronor(figures.inKindCap),
  sharePercent: figures.sharePercent && fixed(figures.sharePercent, 4),
  difference: kronor(figures.difference),
  refusals: figures.refusals,
});

export const budgetRule = calcRule(document, (input) => {
  const figures = budget(input);
  return { result: shown(figures), isRefused: figures.refusals.length > 0 };
});
