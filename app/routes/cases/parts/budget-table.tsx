import type { Ore } from "~ledger/amount";
import type { Budget, BudgetLines } from "~/domain/applications";
import { inKindLineAmount, salaryLineAmount } from "~/domain/applications";
import type { CallDefinition } from "~/domain/calls";
import { useLocale, useText, type Locale } from "~/i18n";
import budgetText from "~/i18n/budget";
import casesText from "~/i18n/cases";
import type svBudget from "~/i18n/sv/budget";
import type svCases from "~/i18n/sv/cases";
import { Amount, formatDecimal, formatKronor, formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";

type BudgetTableProps = {
  readonly lines: BudgetLines;
  readonly budget: Budget;
  readonly categories: CallDefinition["budgetCategories"];
};

type Row = {
  readonly group: string;
  readonly what: string;
  readonly basis: string;
  readonly amount: Ore;
};

/** Every row of the budget as it came in, with what it rests on. */
export function BudgetTable({ lines, budget, categories }: BudgetTableProps) {
  const t = useText(casesText).application.budget;
  const words = useText(budgetText);
  const locale = useLocale();
  const rows = rowsOf({ lines, budget, categories }, t, words, locale);
  return (
    <DataTable
      caption={t.caption}
      dense
      rows={rows.map((row, at) => ({ ...row, at }))}
      rowKey={({ at }) => String(at)}
      group={({ group }) => group}
      columns={[
        { key: "what", head: t.what, cell: ({ what }) => what },
        { key: "basis", head: t.basis, full: true, cell: ({ basis }) => basis },
        { key: "amount", head: t.amount, num: true, cell: ({ amount }) => <Amount ore={amount} /> },
      ]}
      sums={[
        { label: t.cash, cells: { amount: <Amount ore={budget.cash} /> } },
        { label: t.total, cells: { amount: <Amount ore={budget.total} /> } },
      ]}
    />
  );
}

function rowsOf(
  { lines, budget, categories }: BudgetTableProps,
  t: (typeof svCases)["application"]["budget"],
  words: typeof svBudget,
  locale: Locale,
): Row[] {
  const kr = (ore: Ore) => formatKronor(ore, locale);
  const number = (decimal: string) =>
    formatDecimal(decimal.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), locale);
  const category = (id: string) => categories.find((one) => one.id === id)?.name[locale] ?? id;
  const cost = (group: string) => (line: BudgetLines["other"][number]) => ({
    group,
    what: line.description,
    basis: category(line.category),
    amount: line.amount,
  });
  return [
    ...lines.salaries.map((line) => ({
      group: t.salaries,
      what: line.description,
      basis:
        line.hours === null
          ? t.byMonths({
              month: kr(line.month),
              percent: formatPercent(number(line.percent), locale),
              months: number(line.months),
            })
          : t.byHours({ month: kr(line.month), hours: number(line.hours) }),
      amount: salaryLineAmount(line),
    })),
    { group: t.flat, what: t.socialFees, basis: "", amount: budget.socialFees },
    {
      group: t.flat,
      what: lines.costMethod === "actual" ? t.indirect : words.costs.allOther,
      basis: "",
      amount: budget.indirect,
    },
    ...lines.other.map(cost(t.other)),
    ...lines.income.map(cost(t.income)),
    ...lines.inKind.map((line) => ({
      group: t.inKind,
      what: line.description,
      basis: t.quantity({
        quantity: number(line.quantity),
        unit: words.inKind.units[line.unit],
        rate: kr(line.rate),
        from: `${line.contributorName}, ${line.contributorOrgnr}`,
      }),
      amount: inKindLineAmount(line),
    })),
  ];
}
