/**
 * DEMO ONLY. Plays the bank: answers a payment file with the camt.053.001.02 statement that would come the same
 * evening, so that a person in the demo can download it and import it. The statement is true to the file and nothing else.
 */
import { ok, refuse, type Result } from "~/domain/shared/result";
import { kronor, negate, ore, type Ore } from "~ledger/amount";
import type { AccountReference } from "./bank-statement/bank-file";
import {
  readPaymentFile,
  type OrderedPayment,
  type PaymentBatch,
} from "./payment-file/read-pain001";
import { element, value, xmlDocument, type XmlElement } from "./xml/write-xml";

type DemoStatement = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The next statement's opening balance. */
  readonly closing: Ore;
};

type DemoStatementOptions = {
  readonly opening: Ore;
  /** Payments that the bank sends back, by EndToEndId: credited the same day with reason AC04 (account closed). */
  readonly returned?: readonly string[];
};

/** One statement for one payment file. Refuses a file that debits several accounts, and what readPaymentFile refuses. */
export function demoStatement(
  file: Uint8Array,
  options: DemoStatementOptions,
): Result<DemoStatement> {
  const order = readPaymentFile(file);
  if (!order.ok) return order;
  const { batches, messageId, controlSum, createdAt } = order.value;
  const [first] = batches;
  if (!first || new Set(batches.map((batch) => batch.debtorAccount?.number)).size > 1) {
    return refuse("paymentFile.severalAccounts", { at: "line 1" });
  }
  const day = first.executeOn;
  const returned = batches
    .flatMap(({ payments }) => payments)
    .filter(({ endToEndId }) => options.returned?.includes(endToEndId));
  const back = returned.reduce((sum, { amount }) => sum + amount, 0n);
  const closing = ore(options.opening - controlSum + back);
  const entries = batches.flatMap((batch) =>
    batch.payments.map((payment) => debit(payment, batch, messageId)),
  );
  const statement = element(
    "Stmt",
    value("Id", `${messageId}-${day.replaceAll("-", "")}`.slice(-35)),
    value("CreDtTm", createdAt),
    element("Acct", accountId(first.debtorAccount), value("Ccy", "SEK")),
    balance("OPBD", options.opening, day),
    balance("CLBD", closing, day),
    entries,
    returned.map((payment) => returnedCredit(payment, first, messageId)),
  );
  const header = element(
    "GrpHdr",
    value("MsgId", `DEMOBANK-${messageId}`.slice(0, 35)),
    value("CreDtTm", createdAt),
  );
  const bytes = xmlDocument({
    name: "Document",
    attributes: { xmlns: "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02" },
    content: [element("BkToCstmrStmt", header, statement)],
  });
  return ok({
    fileName: `kontoutdrag-${day}-${messageId.replace(/[^\w-]/g, "-")}.xml`,
    bytes,
    closing,
  });
}

const amountElement = (amount: Ore): XmlElement =>
  value("Amt", kronor(amount < 0n ? negate(amount) : amount), { Ccy: "SEK" });

const balance = (type: string, amount: Ore, day: string): XmlElement =>
  element(
    "Bal",
    element("Tp", element("CdOrPrtry", value("Cd", type))),
    amountElement(amount),
    value("CdtDbtInd", amount < 0n ? "DBIT" : "CRDT"),
    element("Dt", value("Dt", day)),
  );

function accountId(account: AccountReference | null): XmlElement {
  if (account?.scheme === "IBAN") return element("Id", value("IBAN", account.number));
  const scheme = account?.scheme;
  return element(
    "Id",
    element(
      "Othr",
      value("Id", account?.number ?? ""),
      scheme ? element("SchmeNm", value(scheme === "BBAN" ? "Cd" : "Prtry", scheme)) : null,
    ),
  );
}

type Booked = {
  readonly payment: OrderedPayment;
  readonly batch: PaymentBatch;
  readonly messageId: string;
  readonly direction: "CRDT" | "DBIT";
  readonly family: string;
  readonly returnInfo: XmlElement | null;
};

const debit = (payment: OrderedPayment, batch: PaymentBatch, messageId: string): XmlElement =>
  entry({ payment, batch, messageId, direction: "DBIT", family: "DMCT", returnInfo: null });

const returnedCredit = (
  payment: OrderedPayment,
  batch: PaymentBatch,
  messageId: string,
): XmlElement => {
  const reason = element("Rsn", value("Cd", "AC04"));
  const returnInfo = element("RtrInf", reason, value("AddtlInf", "Kontot är avslutat"));
  return entry({ payment, batch, messageId, direction: "CRDT", family: "RRTN", returnInfo });
};

function entry({ payment, batch, messageId, direction, family, returnInfo }: Booked): XmlElement {
  const code = element("Fmly", value("Cd", "ICDT"), value("SubFmlyCd", family));
  const references = element(
    "Refs",
    value("MsgId", messageId),
    value("PmtInfId", batch.id),
    value("EndToEndId", payment.endToEndId),
  );
  const parties = element(
    "RltdPties",
    element("Cdtr", value("Nm", payment.payee)),
    element("CdtrAcct", accountId(payment.payeeAccount)),
  );
  return element(
    "Ntry",
    amountElement(payment.amount),
    value("CdtDbtInd", direction),
    value("Sts", "BOOK"),
    element("BookgDt", value("Dt", batch.executeOn)),
    element("ValDt", value("Dt", batch.executeOn)),
    element("BkTxCd", element("Domn", value("Cd", "PMNT"), code)),
    element(
      "NtryDtls",
      element(
        "TxDtls",
        references,
        element("AmtDtls", element("TxAmt", amountElement(payment.amount))),
        parties,
        payment.reference ? element("RmtInf", value("Ustrd", payment.reference)) : null,
        returnInfo,
      ),
    ),
  );
}
