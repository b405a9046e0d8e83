/** Financiers as they are written: one on each line, and after a semicolon what it gives, when that is stated. */
import { kronor, sum, zero, type Ore } from "~ledger/amount";
import { amountReading } from "../shared/amount-field";
import { writtenField, type FieldReading } from "../shared/field-refusal";
import type { Financier } from "./financing";

const MOST = 50;
const LONGEST_NAME = 200;

/**
 * Refuses with `field.missing`, `receivedFund.tooManyFinanciers` { most }, `receivedFund.financierName` { line },
 * `receivedFund.financierTwice` { name } or `receivedFund.financierAmount` { line, text }.
 *
 * @example "Nutek\nNorrköpings kommun; 200 000" → Nutek without an amount, and Norrköpings kommun with 200 000,00
 */
export const financiersField = () => writtenField("field.missing", financiersReading);

function financiersReading(text: string): FieldReading<readonly Financier[]> {
  const lines = text.split(/\r\n?|\n/).flatMap((line, at) => {
    const said = line.trim();
    return said === "" ? [] : [{ said, line: String(at + 1) }];
  });
  if (lines.length === 0) return { code: "field.missing" };
  if (lines.length > MOST) {
    return { code: "receivedFund.tooManyFinanciers", params: { most: String(MOST) } };
  }
  const found = new Map<string, Financier>();
  for (const { said, line } of lines) {
    const [name = "", written = "", ...more] = said.split(";").map((part) => part.trim());
    if (name === "" || more.length > 0 || Array.from(name).length > LONGEST_NAME) {
      return { code: "receivedFund.financierName", params: { line } };
    }
    if (found.has(name)) return { code: "receivedFund.financierTwice", params: { name } };
    const amount = written === "" ? null : amountReading(written);
    if (amount && (!("value" in amount) || amount.value === 0n)) {
      return { code: "receivedFund.financierAmount", params: { line, text: written } };
    }
    found.set(name, { name, amount: amount && "value" in amount ? amount.value : null });
  }
  return { value: [...found.values()] };
}

/** Why what is stated does not agree with the whole; null when it does, or when it is not known. */
export function splitFault(
  agreed: Ore,
  financiers: readonly Financier[],
  isListIncomplete: boolean,
): { readonly code: string; readonly params: Readonly<Record<string, string>> } | null {
  const stated = sum(financiers.map(({ amount }) => amount ?? zero));
  const params = { stated: kronor(stated), agreed: kronor(agreed) };
  if (stated > agreed) return { code: "receivedFund.splitAbove", params };
  const isWhole = !isListIncomplete && financiers.every(({ amount }) => amount !== null);
  return isWhole && stated < agreed ? { code: "receivedFund.splitBelow", params } : null;
}
