/**
 * The budget as it stands in its form: texts, row by row, exactly as typed. Rows are named `salaries[0].month`. Works alike
 * on the server and in the browser, so that the page can be used without script.
 */
import { writeAmount as amount } from "../shared/amount-writing";
import type { BudgetLines, Financing } from "./budget-lines";

/** The columns of each group of rows; those of `chosen` come with a value of their own and do not make a row filled in. */
const sheetColumns = {
  salaries: ["description", "month", "percent", "months", "hours"],
  other: ["category", "description", "amount"],
  income: ["description", "amount"],
  inKind: [
    "description",
    "quantity",
    "unit",
    "rate",
    "contributorName",
    "contributorOrgnr",
    "contributorSector",
  ],
  financiers: ["id", "name", "orgnr", "sector", "amount", "email"],
} as const;

const chosen: readonly string[] = ["id", "category", "unit", "sector", "contributorSector"];

export type SheetGroup = keyof typeof sheetColumns;
export const sheetGroups = Object.keys(sheetColumns) as SheetGroup[];
export type SheetRow<G extends SheetGroup = SheetGroup> = Readonly<
  Record<(typeof sheetColumns)[G][number], string>
>;
export type BudgetSheet = { readonly grant: string; readonly costMethod: string } & {
  readonly [G in SheetGroup]: readonly SheetRow<G>[];
};

/** A form's fields; a name that came more than once has a list. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

export const MOST_ROWS = 100;

export const fieldName = (group: SheetGroup, index: number, column: string): string =>
  `${group}[${index}].${column}`;

/** Reads the rows out of a form's fields. A gap in the numbering closes. */
export function sheetOf(fields: Fields): BudgetSheet {
  const rowsOf = <G extends SheetGroup>(group: G): SheetRow<G>[] => {
    const indexes = new Set<number>();
    for (const name of Object.keys(fields)) {
      const match = /^(\w+)\[(\d{1,3})\]\./.exec(name);
      if (match?.[1] === group) indexes.add(Number(match[2]));
    }
    return [...indexes]
      .toSorted((a, b) => a - b)
      .slice(0, MOST_ROWS)
      .map((index) => row(group, (column) => text(fields[fieldName(group, index, column)])));
  };
  return {
    grant: text(fields.grant),
    costMethod: text(fields.costMethod),
    salaries: rowsOf("salaries"),
    other: rowsOf("other"),
    income: rowsOf("income"),
    inKind: rowsOf("inKind"),
    financiers: rowsOf("financiers"),
  };
}

/** The same rows as a form's fields. */
export function fieldsOf(sheet: BudgetSheet): Record<string, string> {
  const fields: Record<string, string> = { grant: sheet.grant, costMethod: sheet.costMethod };
  for (const group of sheetGroups) {
    sheet[group].forEach((one, index) => {
      for (const [column, value] of Object.entries(one)) {
        fields[fieldName(group, index, column)] = value;
      }
    });
  }
  return fields;
}

/** The sheet with one more empty row in the group. */
export function withRow(
  sheet: BudgetSheet,
  group: SheetGroup,
  given: Readonly<Record<string, string>> = {},
): BudgetSheet {
  if (sheet[group].length >= MOST_ROWS) return sheet;
  return { ...sheet, [group]: [...sheet[group], row(group, (column) => given[column] ?? "")] };
}

export const withoutRow = (sheet: BudgetSheet, group: SheetGroup, index: number): BudgetSheet => ({
  ...sheet,
  [group]: sheet[group].filter((_, at) => at !== index),
});

/** Nothing has been written in it: such a row is not saved. */
export const isBlank = (one: Readonly<Record<string, string>>): boolean =>
  Object.entries(one).every(([column, value]) => chosen.includes(column) || value.trim() === "");

/** What is stored, as it is written in the form. */
export function writtenSheet(lines: BudgetLines, { grant, financiers }: Financing): BudgetSheet {
  return {
    grant: grant === null ? "" : amount(grant),
    costMethod: lines.costMethod,
    salaries: lines.salaries.map((line) => ({
      description: line.description,
      month: amount(line.month),
      percent: decimal(line.percent),
      months: decimal(line.months),
      hours: decimal(line.hours),
    })),
    other: lines.other.map((line) => ({ ...line, amount: amount(line.amount) })),
    income: lines.income.map(({ description, amount: ore }) => ({
      description,
      amount: amount(ore),
    })),
    inKind: lines.inKind.map((line) => ({
      ...line,
      quantity: decimal(line.quantity),
      rate: amount(line.rate),
    })),
    financiers: financiers.map((line) => ({
      ...line,
      id: line.id ?? "",
      amount: amount(line.amount),
      email: line.email ?? "",
    })),
  };
}

/** "12.5000" as "12,5"; nothing as an empty field. */
const decimal = (value: string | null): string =>
  value === null
    ? ""
    : value
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "")
        .replace(".", ",");

const row = <G extends SheetGroup>(group: G, value: (column: string) => string): SheetRow<G> =>
  Object.fromEntries(
    sheetColumns[group].map((column) => [column, value(column)]),
  ) as unknown as SheetRow<G>;

const text = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.[0] ?? "");
