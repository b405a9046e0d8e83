/**
 * What a typed budget says. Rows that can be read become lines; every cell that cannot is named with its refusal. The same
 * reading gives the page its live sums and the command its rows.
 */
import type { CallDefinition } from "../calls/index";
import { organisationNumber } from "../organisations/index";
import { amountReading } from "../shared/amount-field";
import { readAmount } from "../shared/amount-writing";
import type { FieldReading } from "../shared/field-refusal";
import { decimalReading } from "../shared/plain-fields";
import type { RefusalParams } from "../shared/result";
import type { Ore } from "~ledger/amount";
import { costMethods } from "./cost-method";
import {
  inKindLineAmount,
  inKindUnits,
  salaryLineAmount,
  sectors,
  type BudgetLines,
  type CostLine,
  type FinancierLine,
  type Financing,
  type InKindLine,
  type SalaryLine,
} from "./budget-lines";
import {
  fieldName,
  isBlank,
  type BudgetSheet,
  type SheetGroup,
  type SheetRow,
} from "./budget-sheet";

type SheetProblem = {
  readonly field: string;
  readonly code: string;
  readonly params?: RefusalParams;
  /** The sums depend on it. */
  readonly isFigure: boolean;
};

export type BudgetReading = {
  readonly lines: BudgetLines;
  readonly financing: Financing;
  readonly problems: readonly SheetProblem[];
  /** Amounts written in an unusual way, and what was understood: shown back under the field. */
  readonly understood: Readonly<Record<string, Ore>>;
};

/** The categories an "other cost" may have, and those that rows of the other kinds get. */
export type BudgetCategories = { readonly other: readonly string[]; readonly income: string };

/** From the call's list; a call without income has none to give. */
export const categoriesOf = (all: CallDefinition["budgetCategories"]): BudgetCategories => ({
  other: all.filter(({ kind }) => kind === "other").map(({ id }) => id),
  income: all.find(({ kind }) => kind === "income")?.id ?? "",
});

export function readBudget(sheet: BudgetSheet, categories: BudgetCategories): BudgetReading {
  const cells = new Cells();
  const rows = <G extends SheetGroup, Line>(
    group: G,
    read: (row: SheetRow<G>, name: (column: string) => string) => Line | null,
  ): Line[] =>
    (sheet[group] as readonly SheetRow<G>[]).flatMap((row, index) => {
      if (isBlank(row)) return [];
      const line = read(row, (column) => fieldName(group, index, column));
      return line === null ? [] : [line];
    });
  const lines: BudgetLines = {
    costMethod:
      sheet.costMethod === ""
        ? "actual"
        : (cells.choice("costMethod", sheet.costMethod, costMethods) ?? "actual"),
    salaries: rows("salaries", (row, name) => salary(cells, row, name)),
    other: rows("other", (row, name) => {
      const category = cells.choice(name("category"), row.category, categories.other);
      return cost(cells, { ...row, category: category ?? "" }, name);
    }),
    income: rows("income", (row, name) =>
      cost(cells, { ...row, category: categories.income }, name),
    ),
    inKind: rows("inKind", (row, name) => inKind(cells, row, name)),
  };
  const financing: Financing = {
    grant: sheet.grant.trim() === "" ? null : cells.amount("grant", sheet.grant),
    financiers: rows("financiers", (row, name) => financier(cells, row, name)),
  };
  return { lines, financing, problems: cells.problems, understood: cells.understood };
}

/** What one typed salary row costs, in öre; null while it cannot be read. */
export function salaryAmount(row: SheetRow<"salaries">): Ore | null {
  const line = salary(new Cells(), row, (column) => column);
  return line && salaryLineAmount(line);
}

/** What one typed contribution in kind is worth, in öre; null while it cannot be read. */
export function inKindAmount(row: SheetRow<"inKind">): Ore | null {
  const line = inKind(new Cells(), row, (column) => column);
  return line && inKindLineAmount(line);
}

type Name = (column: string) => string;

function salary(cells: Cells, row: SheetRow<"salaries">, name: Name): SalaryLine | null {
  const description = cells.words(name("description"), row.description, 120) ?? "";
  const month = cells.amount(name("month"), row.month);
  const byMonths = row.percent.trim() !== "" || row.months.trim() !== "";
  if (row.hours.trim() !== "") {
    if (byMonths) {
      cells.refuse(name("hours"), { code: "budget.monthsOrHours" }, true);
      return null;
    }
    const hours = cells.decimal(name("hours"), row.hours, { max: "99999", maxDecimals: 2 });
    if (month === null || hours === null) return null;
    return { description, month, percent: null, months: null, hours };
  }
  const percent = cells.decimal(name("percent"), row.percent.replace(/\s*(?:%|procent)\s*$/i, ""), {
    max: "100",
    maxDecimals: 4,
  });
  const months = cells.decimal(name("months"), row.months, { max: "120", maxDecimals: 4 });
  if (month === null || percent === null || months === null) return null;
  return { description, month, percent, months, hours: null };
}

function cost(
  cells: Cells,
  row: { readonly category: string; readonly description: string; readonly amount: string },
  name: Name,
): CostLine | null {
  const description = cells.words(name("description"), row.description, 200) ?? "";
  const amount = cells.amount(name("amount"), row.amount);
  return amount === null ? null : { category: row.category, description, amount };
}

function inKind(cells: Cells, row: SheetRow<"inKind">, name: Name): InKindLine | null {
  const texts = {
    description: cells.words(name("description"), row.description, 200) ?? "",
    contributorName: cells.words(name("contributorName"), row.contributorName, 200) ?? "",
    contributorOrgnr: cells.orgnr(name("contributorOrgnr"), row.contributorOrgnr) ?? "",
    contributorSector:
      cells.choice(name("contributorSector"), row.contributorSector, sectors) ?? "private",
    unit: cells.choice(name("unit"), row.unit, inKindUnits) ?? "hour",
  };
  const quantity = cells.decimal(name("quantity"), row.quantity, {
    max: "9999999",
    maxDecimals: 4,
  });
  const rate = cells.amount(name("rate"), row.rate);
  return quantity === null || rate === null ? null : { ...texts, quantity, rate };
}

function financier(cells: Cells, row: SheetRow<"financiers">, name: Name): FinancierLine | null {
  const texts = {
    id: row.id === "" ? null : row.id,
    name: cells.words(name("name"), row.name, 200) ?? "",
    orgnr: cells.orgnr(name("orgnr"), row.orgnr) ?? "",
    sector: cells.choice(name("sector"), row.sector, sectors) ?? "private",
    email: row.email.trim() === "" ? null : cells.email(name("email"), row.email),
  };
  const amount = cells.amount(name("amount"), row.amount);
  if (amount === 0n) cells.refuse(name("amount"), { code: "financing.zero" }, false);
  return amount === null || amount === 0n ? null : { ...texts, amount };
}

/** Reads cell by cell and remembers what could not be read. */
class Cells {
  readonly problems: SheetProblem[] = [];
  readonly understood: Record<string, Ore> = {};

  refuse(
    field: string,
    refusal: { readonly code: string; readonly params?: RefusalParams },
    isFigure: boolean,
  ): null {
    this.problems.push({ field, ...refusal, isFigure });
    return null;
  }

  amount(field: string, typed: string): Ore | null {
    const value = this.read(field, amountReading(typed), true);
    const written = readAmount(typed);
    if (value !== null && written.kind === "amount" && written.reworded) {
      this.understood[field] = value;
    }
    return value;
  }

  decimal(
    field: string,
    typed: string,
    limits: { readonly max: string; readonly maxDecimals: number },
  ): string | null {
    return this.read(field, decimalReading(typed, { min: "0", ...limits }), true);
  }

  words(field: string, typed: string, max: number): string | null {
    const tidy = typed.trim();
    if (tidy === "") return this.refuse(field, { code: "field.missing" }, false);
    const { length } = Array.from(tidy);
    if (length <= max) return tidy;
    const params = { max: String(max), length: String(length) };
    return this.refuse(field, { code: "text.tooLong", params }, false);
  }

  orgnr(field: string, typed: string): string | null {
    if (typed.trim() === "") return this.refuse(field, { code: "field.missing" }, false);
    const read = organisationNumber(typed);
    if ("number" in read) return read.number;
    const params = { text: typed.trim() };
    return this.refuse(field, { code: `orgnr.${read.problem}`, params }, false);
  }

  email(field: string, typed: string): string | null {
    const tidy = typed.trim();
    if (/^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>"]+$/.test(tidy)) return tidy;
    return this.refuse(field, { code: "financing.email", params: { text: tidy } }, false);
  }

  choice<T extends string>(field: string, typed: string, allowed: readonly T[]): T | null {
    const found = allowed.find((one) => one === typed);
    return found ?? this.refuse(field, { code: "budget.choose" }, false);
  }

  private read<T>(field: string, reading: FieldReading<T>, isFigure: boolean): T | null {
    return "value" in reading ? reading.value : this.refuse(field, reading, isFigure);
  }
}
