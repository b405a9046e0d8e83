/** What is odd in a statement without making it unreadable: said to the person who imports it, never mended silently. */
import { exactDecimal, isSame, writeDecimal, type ExactDecimal } from "../exact-decimal";
import type { XmlNode } from "../xml/walk-xml";
import { textAt } from "../xml/xml-node";
import type { BankFileWarning, BankStatement } from "./bank-file";
import { balanceOf, figuresOf, isBooked, sumIn } from "./figures";

export function oddities(statement: BankStatement): BankFileWarning[] {
  const said: BankFileWarning[] = [];
  const warn = (code: string, params: Record<string, string> = {}) =>
    said.push({ code, params: { statement: statement.id ?? "", ...params } });

  const figures = figuresOf(statement);
  if (figures.gap && figures.gap.units !== 0n) {
    warn("doesNotReconcile", { difference: writeDecimal(figures.gap) });
  }
  if (figures.opening && !balanceOf(statement, "OPBD")) warn("openingFromPreviousClosing");
  for (const type of ["OPBD", "PRCD", "CLBD"]) {
    const written = statement.balances.filter((balance) => balance.type === type).length;
    if (written > 1) warn("balanceRepeated", { type, count: String(written) });
  }
  const announced = statement.entries.filter((entry) => !isBooked(entry)).length;
  if (announced > 0) warn("entriesNotBooked", { count: String(announced) });
  const reversals = statement.entries.filter((entry) => entry.isReversal).length;
  if (reversals > 0) warn("reversals", { count: String(reversals) });
  const currencies = new Set(
    [...statement.entries, ...statement.balances].flatMap(({ currency }) => currency ?? []),
  );
  if (statement.currency) currencies.add(statement.currency);
  if (currencies.size > 1) warn("severalCurrencies", { currencies: [...currencies].join(", ") });
  return said;
}

/** Compares the bank's own summary with the entries. */
export function summaryWarnings(
  statement: BankStatement,
  summary: XmlNode | null,
): BankFileWarning[] {
  if (!summary) return [];
  const said: BankFileWarning[] = [];
  const compare = (what: string, path: string, counted: ExactDecimal) => {
    const written = textAt(summary, path);
    const value = written === null ? null : exactDecimal(written);
    if (written === null || (value && isSame(value, counted))) return;
    const params = { statement: statement.id ?? "", what, written, counted: writeDecimal(counted) };
    said.push({ code: "summaryDiffers", params });
  };
  const { entries, creditEntries, debitEntries } = figuresOf(statement);
  compare("NbOfNtries", "TtlNtries/NbOfNtries", count(entries));
  compare("credit NbOfNtries", "TtlCdtNtries/NbOfNtries", count(creditEntries));
  compare("debit NbOfNtries", "TtlDbtNtries/NbOfNtries", count(debitEntries));
  compare("credit Sum", "TtlCdtNtries/Sum", sumIn(statement.entries, "credit"));
  compare("debit Sum", "TtlDbtNtries/Sum", sumIn(statement.entries, "debit"));
  return said;
}

const count = (number: number): ExactDecimal => ({ units: BigInt(number), scale: 0 });
