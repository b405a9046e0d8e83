import { isBlank, percentText, salaryAmount } from "~/domain/applications";
import { fraction } from "~/domain/shared/fraction";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { Actions } from "~/ui/form";
import { Details, Notice, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { rulesOf } from "./budget-page";
import { RowButton } from "./budget-row-buttons";
import { BudgetRows, Sum } from "./budget-rows";
import { CostMethodChoice } from "./cost-method";
import type { BudgetState } from "./use-budget";

/** Costs in money: salaries, what is counted from them, the rest, and income. */
export function BudgetCosts({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  const locale = useLocale();
  return (
    <Section title={t.title}>
      <Salaries budget={budget} />
      <CostMethodChoice budget={budget} />
      <FlatRates budget={budget} />
      <OtherCosts budget={budget} />
      <Details summary={t.ineligible}>
        <Bullets items={budget.page.ineligible.map((one) => one[locale])} />
      </Details>
    </Section>
  );
}

const isFlatRate = ({ reading }: BudgetState): boolean =>
  reading.lines.costMethod === "staff_flat_rate";

const totalOf = ({ sums }: BudgetState, label: string) => ({
  label,
  cells: { amount: <Sum ore={sums?.cash} /> },
});

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
  const isFlat = isFlatRate(budget);
  const rows = [
    {
      name: t.socialFees,
      how: t.socialFeesHow({ percent: percent(terms.socialFeesPercent) }),
      ore: sums?.socialFees,
    },
    isFlat
      ? {
          name: t.allOther,
          how: t.indirectHow({ percent: percent(terms.staffFlatRatePercent ?? fraction(0n)) }),
          ore: sums?.indirect,
        }
      : {
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
          { key: "amount", head: t.amount, num: true, cell: ({ ore }) => <Sum ore={ore} /> },
        ]}
        sums={isFlat ? [totalOf(budget, t.sum)] : undefined}
      />
    </div>
  );
}

function OtherCosts({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText);
  const { page, sheet, worksheet } = budget;
  const isFlat = isFlatRate(budget);
  const hasRows = sheet.other.some((row) => !isBlank(row));
  const hasIncome = page.categories.some(({ kind }) => kind === "income");
  return (
    <>
      {isFlat ? (
        <Notice tone={hasRows ? "warn" : "info"}>
          <p>{t.method.noOther}</p>
          {hasRows ? <p>{t.method.remove}</p> : null}
        </Notice>
      ) : null}
      {isFlat && !hasRows ? null : <OtherRows budget={budget} />}
      <IncomeRows budget={budget} />
      <Actions>
        {isFlat ? null : (
          <RowButton asks="add:other" worksheet={worksheet} onClick={budget.addRow("other")}>
            {t.costs.addOther}
          </RowButton>
        )}
        {hasIncome ? (
          <RowButton
            asks="add:income"
            worksheet={worksheet}
            look="tertiary"
            onClick={budget.addRow("income")}
          >
            {t.costs.addIncome}
          </RowButton>
        ) : null}
      </Actions>
    </>
  );
}

const amount = (label: string) => ({ column: "amount", label, kind: "figure" }) as const;

function OtherRows({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  const locale = useLocale();
  const categories = budget.page.categories.filter(({ kind }) => kind === "other");
  return (
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
      amount={amount(t.amount)}
      sums={isFlatRate(budget) ? undefined : [totalOf(budget, t.sum)]}
    />
  );
}

function IncomeRows({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).costs;
  return (
    <BudgetRows
      budget={budget}
      group="income"
      caption={t.income}
      what={[{ column: "description", label: t.incomeWhat, kind: "text" }]}
      basis={{ head: "", fields: [] }}
      amount={amount(t.amount)}
    />
  );
}
