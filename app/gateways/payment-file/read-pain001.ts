/** Reads a payment file back: what was ordered, from which account, in which batches. */
import { ok, refuse, type Result } from "~/domain/shared/result";
import { ore, type Ore } from "~ledger/amount";
import type { AccountReference } from "../bank-statement/bank-file";
import { accountReference } from "../bank-statement/camt-entry";
import { exactDecimal, toOre } from "../exact-decimal";
import { decodeXml } from "../xml/decode-xml";
import { stopAt, walkXml, type XmlNode } from "../xml/walk-xml";
import { child, childrenOf, textAt } from "../xml/xml-node";

export type OrderedPayment = {
  readonly endToEndId: string;
  readonly amount: Ore;
  readonly payee: string;
  readonly payeeAccount: AccountReference | null;
  readonly reference: string;
};
export type PaymentBatch = {
  readonly id: string;
  readonly executeOn: string;
  readonly debtor: string;
  readonly debtorAccount: AccountReference | null;
  readonly payments: readonly OrderedPayment[];
};
export type PaymentOrder = {
  readonly messageId: string;
  readonly createdAt: string;
  readonly count: number;
  readonly controlSum: Ore;
  readonly batches: readonly PaymentBatch[];
};

/** Refuses what is not a pain.001 and a file whose count or control sum differs from its payments. */
export function readPaymentFile(bytes: Uint8Array): Result<PaymentOrder> {
  const text = decodeXml(bytes);
  if (!text.ok) return text;
  let header: XmlNode | undefined;
  const batches: PaymentBatch[] = [];
  const walked = walkXml(text.value, {
    gathers: (path) => path.at(-2) === "CstmrCdtTrfInitn",
    gathered: (node) => {
      if (node.name === "GrpHdr") header = node;
      if (node.name === "PmtInf") batches.push(batchIn(node));
    },
  });
  if (!walked.ok) return walked;
  if (!header || batches.length === 0)
    return refuse("paymentFile.notPaymentFile", { at: "line 1" });
  const payments = batches.flatMap((batch) => batch.payments);
  const order: PaymentOrder = {
    messageId: textAt(header, "MsgId") ?? "",
    createdAt: textAt(header, "CreDtTm") ?? "",
    count: payments.length,
    controlSum: ore(payments.reduce((sum, { amount }) => sum + amount, 0n)),
    batches,
  };
  return agrees(header, order)
    ? ok(order)
    : refuse("paymentFile.totalsDiffer", { at: `line ${header.line}` });
}

function agrees(header: XmlNode, order: PaymentOrder): boolean {
  const written = exactDecimal(textAt(header, "CtrlSum") ?? "");
  const sum = written && toOre(written);
  return (
    textAt(header, "NbOfTxs") === String(order.count) &&
    (written === null || sum === order.controlSum)
  );
}

const batchIn = (node: XmlNode): PaymentBatch => ({
  id: textAt(node, "PmtInfId") ?? "",
  executeOn: textAt(node, "ReqdExctnDt", "ReqdExctnDt/Dt") ?? "",
  debtor: textAt(node, "Dbtr/Nm") ?? "",
  debtorAccount: accountReference(child(node, "DbtrAcct")),
  payments: childrenOf(node, "CdtTrfTxInf").map(paymentIn),
});

function paymentIn(node: XmlNode): OrderedPayment {
  const decimal = exactDecimal(textAt(node, "Amt/InstdAmt") ?? "");
  const amount = decimal && toOre(decimal);
  if (!amount || amount <= 0n)
    throw stopAt("bankFile.amount", `line ${node.line}, ${node.name}`, { amount: "" });
  return {
    endToEndId: textAt(node, "PmtId/EndToEndId") ?? "",
    amount,
    payee: textAt(node, "Cdtr/Nm") ?? "",
    payeeAccount: accountReference(child(node, "CdtrAcct")),
    reference: textAt(node, "RmtInf/Ustrd", "RmtInf/Strd/CdtrRefInf/Ref") ?? "",
  };
}
