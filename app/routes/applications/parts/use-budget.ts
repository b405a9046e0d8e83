/** The budget as it stands on the page: what is stored, what came back, or what is being typed; and its sums, all the time. */
import { useCallback, useEffect, useMemo, useState, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import {
  budgetOf,
  fieldsOf,
  readBudget,
  sheetOf,
  withoutRow,
  withRow,
  type Budget,
  type BudgetReading,
  type BudgetSheet,
  type SheetGroup,
} from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { isWrong, type FormAnswer } from "~/ui/form";
import { formatKronor } from "~/ui/money";
import { rulesOf, type BudgetPage } from "./budget-page";

export const BUDGET_FORM = "budget";

export type BudgetState = {
  readonly page: BudgetPage;
  readonly sheet: BudgetSheet;
  readonly reading: BudgetReading;
  /** Null while an amount cannot be read. */
  readonly sums: Budget | null;
  /** Fields that stop the counting. */
  readonly unreadable: number;
  readonly answer: FormAnswer;
  /** Where the rows are changed without script. */
  readonly worksheet: string;
  /** Rows are drawn anew when one has come or gone. */
  readonly generation: number;
  readonly addRow: RowChange<[group: SheetGroup, given?: Readonly<Record<string, string>>]>;
  readonly removeRow: RowChange<[group: SheetGroup, index: number]>;
};
/** With script the row changes at once; without it the button asks the server. */
type RowChange<A extends unknown[]> = (
  ...change: A
) => (event: MouseEvent<HTMLButtonElement>) => void;

type Live = {
  readonly basis: FormAnswer | undefined;
  readonly sheet: BudgetSheet;
  readonly generation: number;
};

export function useBudget(page: BudgetPage, answered: FormAnswer | undefined): BudgetState {
  const [live, setLive] = useState<Live | null>(null);
  // An answer from the server goes before what was typed until then: it has it all.
  const current = live?.basis === answered ? live : null;
  const generation = current?.generation ?? 0;
  const sheet = current?.sheet ?? (answered ? sheetOf(answered.values) : page.sheet);
  useEffect(() => {
    const form = document.getElementById(BUDGET_FORM);
    if (!(form instanceof HTMLFormElement)) return;
    const listen = () => setLive({ basis: answered, sheet: typedIn(form), generation });
    form.addEventListener("input", listen);
    return () => form.removeEventListener("input", listen);
  }, [answered, generation]);
  const change = (
    event: MouseEvent<HTMLButtonElement>,
    next: (now: BudgetSheet) => BudgetSheet,
  ) => {
    const { form } = event.currentTarget;
    if (!form) return null;
    event.preventDefault();
    const changed = next(typedIn(form));
    flushSync(() => setLive({ basis: answered, sheet: changed, generation: generation + 1 }));
    return changed;
  };
  const sums = useSums(page, sheet);
  return {
    page,
    sheet,
    generation,
    worksheet: `/applications/${page.id}/budget/worksheet`,
    ...sums,
    answer: useAnswer(page, sheet, answered, generation),
    addRow: (group, given) => (event) => {
      const changed = change(event, (now) => withRow(now, group, given));
      if (changed) focusRow(group, changed[group].length - 1);
    },
    removeRow: (group, index) => (event) => {
      const changed = change(event, (now) => withoutRow(now, group, index));
      if (changed) focusRow(group, Math.min(index, changed[group].length - 1));
    },
  };
}

function useSums(page: BudgetPage, sheet: BudgetSheet) {
  const rules = useMemo(() => rulesOf(page), [page]);
  return useMemo(() => {
    const reading = readBudget(sheet, rules.categories);
    const unreadable = reading.problems.filter(({ isFigure }) => isFigure).length;
    const sums = unreadable > 0 ? null : budgetOf(rules.terms, reading.lines, reading.financing);
    return { reading, unreadable, sums };
  }, [sheet, rules]);
}

/**
 * What the fields show: as typed, with the server's errors until rows are moved, and what was understood of amounts. While
 * there are errors the answer stays the same object, since focus goes to their summary whenever a new answer comes.
 */
function useAnswer(
  page: BudgetPage,
  sheet: BudgetSheet,
  answered: FormAnswer | undefined,
  generation: number,
): FormAnswer {
  const t = useText(uiText).form;
  const locale = useLocale();
  const said = useCallback(
    (typed: BudgetSheet) => {
      const fields = fieldsOf(typed);
      const { understood } = readBudget(typed, rulesOf(page).categories);
      return Object.fromEntries(
        Object.entries(understood).map(([field, ore]) => [
          field,
          t.understood({ typed: fields[field] ?? "", amount: formatKronor(ore, locale) }),
        ]),
      );
    },
    [page, t, locale],
  );
  const refused = useMemo(
    () =>
      isWrong(answered) ? { ...answered, understood: said(sheetOf(answered.values)) } : undefined,
    [answered, said],
  );
  if (refused && generation === 0) return refused;
  const isTyped = generation > 0 || answered !== undefined;
  return {
    values: isTyped ? { ...answered?.values, ...fieldsOf(sheet) } : {},
    errors: {},
    understood: said(sheet),
  };
}

function typedIn(form: HTMLFormElement): BudgetSheet {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields[name] = value;
  }
  return sheetOf(fields);
}

function focusRow(group: SheetGroup, index: number): void {
  const form = document.getElementById(BUDGET_FORM);
  const first = form?.querySelector<HTMLElement>(
    `input[name^="${group}[${index}]."]:not([type=hidden])`,
  );
  const button = form?.querySelector<HTMLElement>(`button[value^="add:${group}"]`);
  (first ?? button)?.focus();
}
