import { Link } from "@remix-run/react";
import { sum, zero } from "~ledger/amount";
import { cofinancingTotal, sectors } from "~/domain/applications";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { formatDayOfYear } from "~/ui/date";
import { Actions, AmountField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { State, type StateMark } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import type { BudgetPage } from "./budget-page";
import { rulesOf } from "./budget-page";
import { RowButton } from "./budget-row-buttons";
import { BudgetRows, Sum } from "./budget-rows";
import type { BudgetState } from "./use-budget";

/** Who pays: the grant applied for, and everyone who gives money. */
export function BudgetFinanciers({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).financing;
  const locale = useLocale();
  const { page, sheet, worksheet } = budget;
  const { terms } = rulesOf(page);
  const { name, orgnr } = page.organisation;
  return (
    <Section title={t.title} intro={t.intro}>
      <AmountField
        name="grant"
        label={t.grant}
        hint={t.grantHint({
          min: formatKronor(terms.minGrant, locale),
          max: formatKronor(terms.maxGrant, locale),
        })}
        value={sheet.grant}
      />
      <StoredIds budget={budget} />
      <FinancierRows budget={budget} />
      <Actions>
        <RowButton
          asks="add:financiers"
          worksheet={worksheet}
          onClick={budget.addRow("financiers")}
        >
          {t.add}
        </RowButton>
        <RowButton
          asks="add:financiers:own"
          worksheet={worksheet}
          look="tertiary"
          onClick={budget.addRow("financiers", { name, orgnr })}
        >
          {t.addOwn}
        </RowButton>
      </Actions>
    </Section>
  );
}

function FinancierRows({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).financing;
  const { page, sums } = budget;
  const { financing } = budget.reading;
  return (
    <BudgetRows
      budget={budget}
      group="financiers"
      caption={t.title}
      captionHidden
      what={[
        { column: "name", label: t.name, kind: "text" },
        { column: "email", label: t.email, kind: "email" },
      ]}
      basis={{
        head: t.about,
        fields: [
          { column: "orgnr", label: t.orgnrShort, kind: "text" },
          {
            column: "sector",
            label: t.sector,
            kind: "choice",
            options: sectors.map((one) => ({ value: one, label: t.sectors[one] })),
          },
        ],
      }}
      note={({ cells }) => <PromiseState page={page} id={cells["id"] ?? ""} />}
      amount={{ column: "amount", label: t.amount, kind: "figure" }}
      sums={[
        {
          label: t.sum,
          cells: {
            amount: (
              <Sum ore={sums && sum([financing.grant ?? zero, cofinancingTotal(financing)])} />
            ),
          },
        },
      ]}
    />
  );
}

/** Which stored promise each row is: an unchanged one keeps its answer. */
function StoredIds({ budget }: { readonly budget: BudgetState }) {
  return (
    <>
      {budget.sheet.financiers.map(({ id }, at) => (
        <input
          key={`${budget.generation}-${at}`}
          type="hidden"
          name={`financiers[${at}].id`}
          value={id}
        />
      ))}
    </>
  );
}

const marks = {
  promised: "todo",
  asked: "wait",
  confirmed: "done",
  refused: "late",
  verified: "done",
} as const satisfies Record<string, StateMark>;

function PromiseState({ page, id }: { readonly page: BudgetPage; readonly id: string }) {
  const t = useText(budgetText).financing;
  const locale = useLocale();
  const promise = page.promises[id];
  if (!promise) return <small className="lm-muted">{t.newRow}</small>;
  const { status, confirmedAt, isOwn, no } = promise;
  if (isOwn) return <State is="done">{t.own}</State>;
  const isOpen = status === "promised" || status === "asked" || status === "refused";
  return (
    <>
      <State is={marks[status]}>
        {confirmedAt && !isOpen
          ? t.confirmedOn({ day: formatDayOfYear(dayOf(confirmedAt), locale) })
          : t.status[status]}
      </State>
      <small>
        <Link to={`/applications/${page.id}/financing/${no}`}>
          {status === "promised" ? t.open : isOpen ? t.remind : t.see}
        </Link>
      </small>
    </>
  );
}
