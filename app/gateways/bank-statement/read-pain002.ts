/** pain.002: the bank's answer about a payment file, on the level of the file, the batch or the payment. */
import { exactDecimal } from "../exact-decimal";
import { stopAt, type XmlNode, type XmlVisitor } from "../xml/walk-xml";
import { child, childrenOf, textAt } from "../xml/xml-node";
import type { PaymentStatus } from "./bank-file";
import type { BankFileHead, Take } from "./bank-file-parts";

/** The element that begins an answer about payments. */
export const isPain002 = (element: string): boolean =>
  /^(CstmrPmtStsRpt(V\d+)?|pain\.002\..*)$/.test(element);

const gatheredParts = new Set(["GrpHdr", "OrgnlGrpInfAndSts", "OrgnlPmtInfAndSts"]);

export class Pain002Reading implements XmlVisitor {
  private header: XmlNode | undefined;
  private group: XmlNode | undefined;

  constructor(private readonly take: Take) {}

  gathers(path: readonly string[]): boolean {
    return gatheredParts.has(path.at(-1) ?? "");
  }

  gathered(node: XmlNode): void {
    if (node.name === "GrpHdr") this.header = node;
    else if (node.name === "OrgnlGrpInfAndSts") {
      this.group = node;
      this.tell(fileStatus(node));
      // Before version .03 the payments stand straight in the group.
      for (const payment of childrenOf(node, "TxInfAndSts")) {
        this.tell(paymentStatus(payment, fileStatus(node)));
      }
    } else for (const status of batchStatuses(node, this.group)) this.tell(status);
  }

  head(message: string): BankFileHead {
    if (!this.group) throw stopAt("bankFile.noStatement", "line 1");
    return {
      kind: "statusReport",
      message,
      messageId: textAt(this.header, "MsgId"),
      createdAt: textAt(this.header, "CreDtTm"),
      warnings: [],
    };
  }

  private tell(status: PaymentStatus): void {
    this.take({ is: "status", status });
  }
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

function batchStatuses(node: XmlNode, group: XmlNode | undefined): PaymentStatus[] {
  const batch: PaymentStatus = {
    level: "batch",
    originalMessageId: textAt(node, "OrgnlMsgId") ?? textAt(group, "OrgnlMsgId"),
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
  originalEndToEndId: textAt(payment, "OrgnlEndToEndId", "OrgnlInstrId"),
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
