/** What is odd in a statement without making it unreadable: said to the person who imports it, never mended silently. */
import {
  difference,
  exactDecimal,
  isSame,
  negated,
  sumOf,
  writeDecimal,
  type ExactDecimal,
} from "../exact-decimal";
import type { XmlNode } from "../xml/walk-xml";
import { textAt } from "../xml/xml-node";
import type { BankFileWarning } from "./bank-file";
import type { StatementHead } from "./bank-file-parts";
import { figuresFrom } from "./figures";

export function oddities(statement: StatementHead): BankFileWarning[] {
  const said: BankFileWarning[] = [];
  const warn = (code: string, params: Record<string, string> = {}) =>
    said.push({ code, params: { statement: nameOf(statement), ...params } });

  const { totals, balances } = statement;
  const figures = figuresFrom(statement, totals);
  if (figures.gap && figures.gap.units !== 0n) {
    warn("doesNotReconcile", { difference: writeDecimal(figures.gap) });
  }
  const has = (type: string) => balances.some((balance) => balance.type === type);
  if (figures.opening && !has("OPBD")) warn("openingFromPreviousClosing");
  for (const type of ["OPBD", "PRCD", "CLBD"]) {
    const written = balances.filter((balance) => balance.type === type).length;
    if (written > 1) warn("balanceRepeated", { type, count: String(written) });
  }
  if (totals.announced > 0) warn("entriesNotBooked", { count: String(totals.announced) });
  if (totals.uneven > 0) warn("paymentsDiffer", { count: String(totals.uneven) });
  if (totals.reversals > 0) warn("reversals", { count: String(totals.reversals) });
  const currencies = new Set([
    ...totals.currencies,
    ...balances.flatMap(({ currency }) => currency ?? []),
    ...(statement.currency ? [statement.currency] : []),
  ]);
  if (currencies.size > 1) warn("severalCurrencies", { currencies: [...currencies].join(", ") });
  return said;
}

/** Compares the bank's own summary with the entries. */
export function summaryWarnings(
  statement: StatementHead,
  summary: XmlNode | null,
): BankFileWarning[] {
  if (!summary) return [];
  const said: BankFileWarning[] = [];
  const compare = (what: string, path: string, counted: ExactDecimal) => {
    const written = textAt(summary, path);
    const value = written === null ? null : exactDecimal(written);
    if (written === null || (value && isSame(value, counted))) return;
    const params = {
      statement: nameOf(statement),
      what,
      written: written.slice(0, 60),
      counted: writeDecimal(counted),
    };
    said.push({ code: "summaryDiffers", params });
  };
  const { credits, debits, sumCredits, sumDebits } = statement.totals;
  compare("NbOfNtries", "TtlNtries/NbOfNtries", count(credits + debits));
  compare("Sum", "TtlNtries/Sum", sumOf([sumCredits, sumDebits]));
  compare("credit NbOfNtries", "TtlCdtNtries/NbOfNtries", count(credits));
  compare("debit NbOfNtries", "TtlDbtNtries/NbOfNtries", count(debits));
  compare("credit Sum", "TtlCdtNtries/Sum", sumCredits);
  compare("debit Sum", "TtlDbtNtries/Sum", sumDebits);
  // Version .02 has the direction beside the net amount, later ones have both in an element of their own.
  const isDebit =
    textAt(summary, "TtlNtries/TtlNetNtry/CdtDbtInd", "TtlNtries/CdtDbtInd") === "DBIT";
  const net = difference(sumCredits, sumDebits);
  compare("net", "TtlNtries/TtlNetNtry/Amt", isDebit ? negated(net) : net);
  compare("net", "TtlNtries/TtlNetNtryAmt", isDebit ? negated(net) : net);
  return said;
}

/** Told apart from the others of its file, also where the bank leaves out the identity. */
const nameOf = ({ id, account, number }: StatementHead): string =>
  id ?? account?.number ?? String(number);

const count = (number: number): ExactDecimal => ({ units: BigInt(number), scale: 0 });
