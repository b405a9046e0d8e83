/** Amounts, directions and dates as written in the bank's XML; anything unreadable stops the whole file. */
import { exactDecimal, negated, type ExactDecimal } from "../exact-decimal";
import { stopAt, type XmlNode } from "../xml/walk-xml";
import { child, textAt } from "../xml/xml-node";
import type { Direction } from "./bank-file";

/** The amount in a node's text. A sign has no place in it: the direction is told apart from the amount. */
export function amountIn(node: XmlNode): ExactDecimal {
  const amount = exactDecimal(node.text);
  if (!amount || amount.units < 0n) {
    throw stopAt("bankFile.amount", `line ${node.line}, ${node.name}`, {
      amount: node.text.slice(0, 60),
    });
  }
  return amount;
}

export function amountOf(node: XmlNode): ExactDecimal {
  const amount = child(node, "Amt");
  if (!amount) throw stopAt("bankFile.amount", `line ${node.line}, ${node.name}`, { amount: "" });
  return amountIn(amount);
}

export const currencyOf = (node: XmlNode | undefined): string | null =>
  child(node, "Amt")?.attributes.Ccy ?? null;

/** CRDT or DBIT; null when left out; anything else stops the file. */
export function directionOf(node: XmlNode): Direction | null {
  const written = textAt(node, "CdtDbtInd");
  if (written === null) return null;
  if (written === "CRDT") return "credit";
  if (written === "DBIT") return "debit";
  throw stopAt("bankFile.direction", `line ${node.line}, ${node.name}`);
}

export const signed = (amount: ExactDecimal, direction: Direction): ExactDecimal =>
  direction === "debit" ? negated(amount) : amount;

/** The day of a choice between Dt and DtTm. */
export const dayIn = (node: XmlNode | undefined): string | null =>
  textAt(node, "Dt", "DtTm")?.slice(0, 10) ?? null;
