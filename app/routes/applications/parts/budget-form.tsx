import { Link } from "@remix-run/react";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { formatInstant } from "~/ui/date";
import {
  Actions,
  CommandForm,
  DefaultSubmit,
  RadioGroup,
  Saved,
  SubmitButton,
  type FormAnswer,
} from "~/ui/form";
import { Columns, Notice, Page, Section } from "~/ui/layout";
import { StatusTag } from "~/ui/list";
import { BudgetCosts } from "./budget-costs";
import { BudgetFinanciers } from "./budget-financiers";
import { BudgetInKind } from "./budget-in-kind";
import type { BudgetPage } from "./budget-page";
import { BudgetQuestions } from "./budget-questions";
import { RowButton } from "./budget-row-buttons";
import { BudgetVerdict, StickyVerdict } from "./budget-verdict";
import { BUDGET_FORM, useBudget } from "./use-budget";

type Props = {
  readonly page: BudgetPage;
  readonly title: string;
  readonly answered: FormAnswer | undefined;
};

export function BudgetForm({ page, title, answered }: Props) {
  const t = useText(budgetText);
  const locale = useLocale();
  const budget = useBudget(page, answered);
  const name = page.title || t.crumb.untitled;
  const { saved } = page;
  return (
    <Page
      crumbs={[
        { label: t.crumb.applications, to: "/applications" },
        { label: name, to: `/applications/${page.id}` },
        { label: title },
      ]}
      status={<StatusTag code={page.status} />}
      kicker={name}
      title={title}
      lead={t.lead}
      action={
        saved ? (
          <Saved>{t.saved({ when: formatInstant(saved.at, locale), by: saved.by })}</Saved>
        ) : null
      }
    >
      <CommandForm
        id={BUDGET_FORM}
        action={`/applications/${page.id}/budget`}
        answer={budget.answer}
      >
        <DefaultSubmit />
        <input type="hidden" name="version" value={page.version} />
        <Conflict page={page} answered={answered} />
        <Columns wide asideLabel={t.verdict.title} aside={<BudgetVerdict budget={budget} />}>
          <BudgetCosts budget={budget} />
          <BudgetInKind budget={budget} />
          <BudgetFinanciers budget={budget} />
          <BudgetQuestions questions={page.questions} answers={page.answers} />
          <Section>
            <RadioGroup
              name="isDone"
              label={t.done}
              value={saved?.isDone ? "yes" : "no"}
              options={[
                { value: "yes", label: t.doneYes },
                { value: "no", label: t.doneNo },
              ]}
            />
            <Actions>
              <SubmitButton>{t.save}</SubmitButton>
              <RowButton asks="recount" worksheet={budget.worksheet}>
                {t.recount}
              </RowButton>
            </Actions>
          </Section>
        </Columns>
        <StickyVerdict budget={budget} />
      </CommandForm>
    </Page>
  );
}

/** Somebody else saved meanwhile: what is typed stands, what is saved can be read beside it. */
function Conflict({ page, answered }: Omit<Props, "title">) {
  const t = useText(budgetText).conflict;
  const locale = useLocale();
  const { saved } = page;
  if (!answered?.formError || !saved || Number(answered.values["version"]) >= saved.version) {
    return null;
  }
  return (
    <Notice tone="warn" title={t.title}>
      <p>{t.text({ by: saved.by, when: formatInstant(saved.at, locale) })}</p>
      <p>
        <Link to={`/applications/${page.id}/budget`} target="_blank" rel="noreferrer">
          {t.theirs}
        </Link>
      </p>
    </Notice>
  );
}
