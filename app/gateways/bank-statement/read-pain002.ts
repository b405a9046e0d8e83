/** pain.002: the bank's answer about a payment file, on the level of the file, the batch or the payment. */
import { ok, refuse, type Result } from "~/domain/shared/result";
import { exactDecimal } from "../exact-decimal";
import { stopAt, walkXml, type XmlNode } from "../xml/walk-xml";
import { child, childrenOf, textAt } from "../xml/xml-node";
import type { BankFile, PaymentStatus } from "./bank-file";

const gatheredParts = new Set(["GrpHdr", "OrgnlGrpInfAndSts", "OrgnlPmtInfAndSts"]);

export function readPain002(text: string, message: string): Result<BankFile> {
  let header: XmlNode | undefined;
  let group: XmlNode | undefined;
  const statuses: PaymentStatus[] = [];
  const walked = walkXml(text, {
    gathers: (path) => gatheredParts.has(path.at(-1) ?? ""),
    gathered: (node) => {
      if (node.name === "GrpHdr") header = node;
      else if (node.name === "OrgnlGrpInfAndSts") {
        group = node;
        statuses.push(fileStatus(node));
      } else statuses.push(...batchStatuses(node, textAt(group, "OrgnlMsgId")));
    },
  });
  if (!walked.ok) return walked;
  if (!group) return refuse("bankFile.noStatement", { at: "line 1" });
  return ok({
    kind: "statusReport",
    message,
    messageId: textAt(header, "MsgId"),
    createdAt: textAt(header, "CreDtTm"),
    statements: [],
    statuses,
    warnings: [],
  });
}

const fileStatus = (node: XmlNode): PaymentStatus => ({
  level: "file",
  originalMessageId: textAt(node, "OrgnlMsgId"),
  originalPaymentInformationId: null,
  originalEndToEndId: null,
  originalCount: textAt(node, "OrgnlNbOfTxs"),
  originalSum: sumIn(node, "OrgnlCtrlSum"),
  status: textAt(node, "GrpSts"),
  reasons: reasons(node),
});

function batchStatuses(node: XmlNode, originalMessageId: string | null): PaymentStatus[] {
  const batch: PaymentStatus = {
    level: "batch",
    originalMessageId,
    originalPaymentInformationId: textAt(node, "OrgnlPmtInfId"),
    originalEndToEndId: null,
    originalCount: textAt(node, "OrgnlNbOfTxs"),
    originalSum: sumIn(node, "OrgnlCtrlSum"),
    status: textAt(node, "PmtInfSts"),
    reasons: reasons(node),
  };
  const payments = childrenOf(node, "TxInfAndSts").map((payment) => paymentStatus(payment, batch));
  return [batch, ...payments];
}

const paymentStatus = (payment: XmlNode, batch: PaymentStatus): PaymentStatus => ({
  ...batch,
  level: "payment",
  originalEndToEndId: textAt(payment, "OrgnlEndToEndId"),
  originalCount: null,
  originalSum: sumIn(payment, "OrgnlTxRef/Amt/InstdAmt"),
  status: textAt(payment, "TxSts"),
  reasons: reasons(payment),
});

function sumIn(node: XmlNode, path: string) {
  const written = textAt(node, path);
  if (written === null) return null;
  const sum = exactDecimal(written);
  if (!sum)
    throw stopAt("bankFile.amount", `line ${node.line}, ${path}`, { amount: written.slice(0, 60) });
  return sum;
}

const reasons = (node: XmlNode): PaymentStatus["reasons"] =>
  childrenOf(node, "StsRsnInf").map((reason) => ({
    code: textAt(child(reason, "Rsn"), "Cd", "Prtry"),
    text:
      childrenOf(reason, "AddtlInf")
        .map((line) => line.text)
        .join(" ") || null,
  }));
