import { percentText, salaryAmount } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { Actions } from "~/ui/form";
import { Details, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { rulesOf } from "./budget-page";
import { RowButton } from "./budget-row-buttons";
import { BudgetRows, Sum } from "./budget-rows";
import type { BudgetState } from "./use-budget";

/** Costs in money: salaries, what is counted from them, the rest, and income. */
export function BudgetCosts({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  const locale = useLocale();
  return (
    <Section title={t.title}>
      <Salaries budget={budget} />
      <FlatRates budget={budget} />
      <OtherCosts budget={budget} />
      <Details summary={t.ineligible}>
        <Bullets items={budget.page.ineligible.map((one) => one[locale])} />
      </Details>
    </Section>
  );
}

function Salaries({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  return (
    <>
      <p className="lm-muted">{t.salaryHint}</p>
      <BudgetRows
        budget={budget}
        group="salaries"
        caption={t.salaries}
        what={[{ column: "description", label: t.role, kind: "text" }]}
        basis={{
          head: t.basis,
          fields: [
            { column: "month", label: t.month, kind: "figure" },
            { column: "percent", label: t.percent, kind: "figure" },
            { column: "months", label: t.months, kind: "figure" },
            { column: "hours", label: t.hours, kind: "figure" },
          ],
        }}
        amount={{
          label: t.amount,
          of: ({ cells }) => salaryAmount(cells),
        }}
        sums={[{ label: t.salarySum, cells: { amount: <Sum ore={budget.sums?.salary} /> } }]}
      />
      <Actions>
        <RowButton
          asks="add:salaries"
          worksheet={budget.worksheet}
          onClick={budget.addRow("salaries")}
        >
          {t.addSalary}
        </RowButton>
      </Actions>
    </>
  );
}

function FlatRates({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  const locale = useLocale();
  const { terms } = rulesOf(budget.page);
  const percent = (value: typeof terms.socialFeesPercent) =>
    formatPercent(percentText(value), locale);
  const { sums } = budget;
  const rows = [
    {
      name: t.socialFees,
      how: t.socialFeesHow({ percent: percent(terms.socialFeesPercent) }),
      ore: sums?.socialFees,
    },
    {
      name: t.indirect,
      how: t.indirectHow({ percent: percent(terms.indirectPercent) }),
      ore: sums?.indirect,
    },
  ];
  return (
    <div className="lm-sheet">
      <DataTable
        caption={t.flat}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: "name", head: t.what, cell: ({ name }) => name },
          { key: "how", head: t.basis, cell: ({ how }) => how, full: true },
          { key: "ore", head: t.amount, num: true, cell: ({ ore }) => <Sum ore={ore} /> },
        ]}
      />
    </div>
  );
}

function OtherCosts({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  const locale = useLocale();
  const { page, sums, worksheet } = budget;
  const categories = page.categories.filter(({ kind }) => kind === "other");
  const hasIncome = page.categories.some(({ kind }) => kind === "income");
  const amount = { column: "amount", label: t.amount, kind: "figure" } as const;
  return (
    <>
      <BudgetRows
        budget={budget}
        group="other"
        caption={t.other}
        what={[{ column: "description", label: t.what, kind: "text" }]}
        basis={{
          head: t.category,
          fields: [
            {
              column: "category",
              label: t.category,
              kind: "choice",
              options: categories.map(({ id, name }) => ({ value: id, label: name[locale] })),
            },
          ],
        }}
        amount={amount}
        sums={[{ label: t.sum, cells: { amount: <Sum ore={sums?.cash} /> } }]}
      />
      <BudgetRows
        budget={budget}
        group="income"
        caption={t.income}
        what={[{ column: "description", label: t.incomeWhat, kind: "text" }]}
        basis={{ head: "", fields: [] }}
        amount={amount}
      />
      <Actions>
        <RowButton asks="add:other" worksheet={worksheet} onClick={budget.addRow("other")}>
          {t.addOther}
        </RowButton>
        {hasIncome ? (
          <RowButton
            asks="add:income"
            worksheet={worksheet}
            look="tertiary"
            onClick={budget.addRow("income")}
          >
            {t.addIncome}
          </RowButton>
        ) : null}
      </Actions>
    </>
  );
}
