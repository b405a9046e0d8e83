/** What the budget's form is answered: every error says which row it is in, and a conflict says whose. */
import { data } from "@remix-run/node";
import type { Answer } from "~/http/refusal.server";
import { refusalText } from "~/i18n/refusals.server";
import {
  categoriesOf,
  fieldsOf,
  readBudget,
  sheetGroups,
  sheetOf,
  withoutRow,
  withRow,
  type BudgetSheet,
  type Fields,
  type SheetGroup,
} from "~/domain/applications";
import type { BudgetDetails } from "~/domain/applications/index.server";
import type { Locale } from "~/i18n";
import budgetText from "~/i18n/budget";
import { lowerFirst } from "~/i18n/letter-case";
import type { FormAnswer } from "~/ui/form";

/** The texts of a form, with lists where a name came more than once. */
export function fieldsOfForm(form: FormData): Fields {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("_")) continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    fields[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return fields;
}

/** "Belopp, Hyra av mötesplats: vi förstår inte …" */
export function namedErrors(
  errors: FormAnswer["errors"],
  sheet: BudgetSheet,
  locale: Locale,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, sentence]) => {
      const name = fieldInWords(field, sheet, locale);
      return [field, name ? `${name}: ${lowerFirst(sentence)}` : sentence];
    }),
  );
}

export function named({ data: answer, init }: Answer, locale: Locale): Answer {
  const errors = namedErrors(answer.errors, sheetOf(answer.values), locale);
  return data({ ...answer, errors }, init ?? undefined);
}

/** The rows as typed, with one more, one less, or only counted again: `add:other`, `remove:other:3`, `recount`. */
export function worksheetAnswer(
  fields: Fields,
  asked: string,
  { call, organisation }: BudgetDetails,
  locale: Locale,
): FormAnswer {
  const typed = sheetOf(fields);
  const sheet = changed(typed, asked, organisation);
  const others = Object.entries(fields).filter(([name]) => !/^\w+\[\d+\]\./.test(name));
  const values = { ...(Object.fromEntries(others) as FormAnswer["values"]), ...fieldsOf(sheet) };
  if (asked !== "recount") return { values, errors: {} };
  const { problems } = readBudget(sheet, categoriesOf(call.definition.budgetCategories));
  const errors = Object.fromEntries(
    problems.map(({ field, code, params }) => [field, refusalText(locale, code, params)]),
  );
  return { values, errors: namedErrors(errors, sheet, locale) };
}

function changed(
  sheet: BudgetSheet,
  asked: string,
  own: { readonly name: string; readonly orgnr: string },
): BudgetSheet {
  const [verb, group = "", which = ""] = asked.split(":");
  const known = sheetGroups.find((one) => one === group);
  if (!known) return sheet;
  if (verb === "remove") return withoutRow(sheet, known, Number(which));
  if (verb !== "add") return sheet;
  return withRow(sheet, known, which === "own" ? { name: own.name, orgnr: own.orgnr } : {});
}

function fieldInWords(field: string, sheet: BudgetSheet, locale: Locale): string | null {
  const match = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field);
  const group = sheetGroups.find((one) => one === match?.[1]);
  if (!group || !match) return null;
  const [, , index = "0", column = ""] = match;
  const words: Readonly<Record<string, string>> = columnWords(group, locale);
  const row: Readonly<Record<string, string>> | undefined = sheet[group][Number(index)];
  const own = (row?.["description"] ?? row?.["name"] ?? "").trim();
  const t = budgetText[locale];
  return `${words[column] ?? column}, ${own || t.row({ no: Number(index) + 1 })}`;
}

function columnWords(group: SheetGroup, locale: Locale): Record<string, string> {
  const { costs, inKind, financing } = budgetText[locale];
  switch (group) {
    case "salaries":
      return {
        description: costs.role,
        month: costs.month,
        percent: costs.percent,
        months: costs.months,
        hours: costs.hours,
      };
    case "other":
      return { description: costs.what, category: costs.category, amount: costs.amount };
    case "income":
      return { description: costs.incomeWhat, amount: costs.amount };
    case "inKind":
      return {
        description: inKind.what,
        quantity: inKind.quantity,
        unit: inKind.unit,
        rate: inKind.rate,
        contributorName: inKind.from,
        contributorOrgnr: inKind.orgnr,
        contributorSector: inKind.sector,
      };
    case "financiers":
      return {
        name: financing.name,
        orgnr: financing.orgnr,
        sector: financing.sector,
        amount: financing.amount,
        email: financing.email,
      };
  }
}
