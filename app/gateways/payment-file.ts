/**
 * The payment file (ISO 20022 pain.001) that a bank carries out. A run's file is the same to the byte every time it is
 * made: ids and the time of creation are given, never invented here. Not here: who may send it, and that it is sent once.
 */
import { createHash } from "node:crypto";
import { ok, refuse, type Refusal, type Result } from "~/domain/shared/result";
import { kronor, ore, type Ore } from "~ledger/amount";
import { hasLuhnDigit } from "./payment-file/account-number";
import { bankText, isBankId } from "./payment-file/bank-characters";
import { swedishProfile, type BankAccount, type BankProfile } from "./payment-file/bank-profile";
import {
  accountElement,
  address,
  bankByCode,
  clearingAgent,
  judged,
  organisation,
  remittance,
  type JudgedAccount,
} from "./payment-file/pain001-parts";
import { element, value, xmlDocument, type XmlElement } from "./xml/write-xml";

export { bankIdOf, bankText } from "./payment-file/bank-characters";
export { accountNumber } from "./payment-file/account-number";
export { readPaymentFile, type PaymentOrder } from "./payment-file/read-pain001";
export * from "./payment-file/bank-profile";
export { bankProfileOf } from "./payment-file/given-profiles";

export type Payment = {
  /** At most 35 characters; comes back in the bank's statement. */
  readonly endToEndId: string;
  readonly amount: Ore;
  readonly payee: { readonly name: string; readonly town?: string; readonly account: BankAccount };
  /** What the payee reads, e.g. the case number. */
  readonly reference: string;
  /** An OCR number instead of the text. */
  readonly ocr?: string;
};

export type PaymentRun = {
  /** At most 35 characters: the id that the bank refuses to see twice. */
  readonly messageId: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO day. */
  readonly executeOn: string;
  readonly debtor: {
    readonly name: string;
    readonly orgnr: string;
    readonly town?: string;
    readonly account: BankAccount;
    readonly bic?: string;
    /** The board's own bankgiro, where the bank wants giro payments debited from one. */
    readonly giroAccount?: BankAccount;
  };
  readonly payments: readonly Payment[];
};

export type PaymentFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly messageId: string;
  readonly count: number;
  readonly controlSum: Ore;
  /** Hexadecimal, of the bytes: shown to both who sign. */
  readonly sha256: string;
};

/** Refuses with paymentFile.empty, .id, .idTwice, .amount, .name, .account, .debtorAccount or .ocr (params: id). */
export function paymentFile(
  run: PaymentRun,
  profile: BankProfile = swedishProfile,
): Result<PaymentFile> {
  const refusal = faultIn(run);
  if (refusal) return refusal;
  const batches = batchesOf(run);
  const header = element(
    "GrpHdr",
    value("MsgId", run.messageId),
    value("CreDtTm", run.createdAt.replace(/\.\d+/, "")),
    totals(run.payments),
    element(
      "InitgPty",
      value("Nm", bankText(run.debtor.name, profile.longestName)),
      organisation(run.debtor.orgnr),
    ),
  );
  const bodies = batches.map((batch, index) => batchElement(run, batch, index + 1, profile));
  const bytes = xmlDocument({
    name: "Document",
    attributes: { xmlns: `urn:iso:std:iso:20022:tech:xsd:${profile.version}` },
    content: [element("CstmrCdtTrfInitn", header, bodies)],
  });
  return ok({
    fileName: `${run.messageId.replace(/[^\w-]/g, "-")}.xml`,
    bytes,
    messageId: run.messageId,
    count: run.payments.length,
    controlSum: sumOf(run.payments),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
}

function faultIn(run: PaymentRun): Refusal | null {
  if (run.payments.length === 0) return refuse("paymentFile.empty");
  if (!isBankId(run.messageId)) return refuse("paymentFile.id", { id: run.messageId });
  const accounts = [
    run.debtor.account,
    ...(run.debtor.giroAccount ? [run.debtor.giroAccount] : []),
  ];
  if (accounts.some((account) => !judged(account))) {
    return refuse("paymentFile.debtorAccount", { id: run.debtor.account.number });
  }
  const seen = new Set<string>();
  for (const { endToEndId: id, amount, payee, ocr } of run.payments) {
    if (!isBankId(id)) return refuse("paymentFile.id", { id });
    if (seen.has(id)) return refuse("paymentFile.idTwice", { id });
    seen.add(id);
    if (amount <= 0n || kronor(amount).length > 18) return refuse("paymentFile.amount", { id });
    if (bankText(payee.name, 70) === "") return refuse("paymentFile.name", { id });
    if (!judged(payee.account))
      return refuse("paymentFile.account", { id, number: payee.account.number });
    if (ocr !== undefined && !(/^\d{2,25}$/.test(ocr) && hasLuhnDigit(ocr)))
      return refuse("paymentFile.ocr", { id });
  }
  return null;
}

type JudgedPayment = Payment & { readonly account: JudgedAccount };
type Batch = { readonly debtorAccount: JudgedAccount; readonly payments: readonly JudgedPayment[] };

/** One batch per account that is debited: giro payments from the giro account, when there is one. */
function batchesOf({ debtor, payments }: PaymentRun): Batch[] {
  const all = payments.flatMap((payment) => {
    const account = judged(payment.payee.account);
    return account ? [{ ...payment, account }] : [];
  });
  const own = judged(debtor.account);
  const giro = debtor.giroAccount ? judged(debtor.giroAccount) : null;
  const viaGiro = ({ account }: JudgedPayment) => giro !== null && account.kind === "bankgiro";
  const batches = [
    { debtorAccount: giro, payments: all.filter(viaGiro) },
    { debtorAccount: own, payments: all.filter((payment) => !viaGiro(payment)) },
  ];
  return batches.flatMap(({ debtorAccount, payments: some }) =>
    debtorAccount && some.length > 0 ? [{ debtorAccount, payments: some }] : [],
  );
}

function batchElement(
  run: PaymentRun,
  batch: Batch,
  number: number,
  profile: BankProfile,
): XmlElement {
  const { debtor } = run;
  const { serviceLevel, categoryPurpose } = profile;
  const type = element(
    "PmtTpInf",
    serviceLevel ? element("SvcLvl", value("Cd", serviceLevel)) : null,
    categoryPurpose ? element("CtgyPurp", value("Cd", categoryPurpose)) : null,
  );
  return element(
    "PmtInf",
    value("PmtInfId", batchId(run.messageId, number)),
    value("PmtMtd", "TRF"),
    value("BtchBookg", String(profile.isBatchBooked)),
    totals(batch.payments),
    type.content.length > 0 ? type : null,
    profile.version === "pain.001.001.03"
      ? value("ReqdExctnDt", run.executeOn)
      : element("ReqdExctnDt", value("Dt", run.executeOn)),
    element(
      "Dbtr",
      value("Nm", bankText(debtor.name, profile.longestName)),
      address(debtor.town ?? null),
      organisation(debtor.orgnr),
    ),
    element("DbtrAcct", accountElement(batch.debtorAccount, profile), value("Ccy", "SEK")),
    element(
      "DbtrAgt",
      clearingAgent(batch.debtorAccount, profile) ?? bankByCode(debtor.bic ?? null, profile),
    ),
    batch.payments.map((payment) => paymentElement(payment, profile)),
  );
}

const batchId = (messageId: string, number: number): string =>
  `${messageId.slice(0, 32)}-P${number}`;

function paymentElement(payment: JudgedPayment, profile: BankProfile): XmlElement {
  const agent = clearingAgent(payment.account, profile);
  return element(
    "CdtTrfTxInf",
    element("PmtId", value("InstrId", payment.endToEndId), value("EndToEndId", payment.endToEndId)),
    element("Amt", value("InstdAmt", kronor(payment.amount), { Ccy: "SEK" })),
    agent && element("CdtrAgt", agent),
    element(
      "Cdtr",
      value("Nm", bankText(payment.payee.name, profile.longestName)),
      address(payment.payee.town ?? null),
    ),
    element("CdtrAcct", accountElement(payment.account, profile)),
    remittance(payment, payment.account.kind, profile),
  );
}

const sumOf = (payments: readonly Payment[]): Ore =>
  ore(payments.reduce((sum, { amount }) => sum + amount, 0n));

const totals = (payments: readonly Payment[]): XmlElement[] => [
  value("NbOfTxs", String(payments.length)),
  value("CtrlSum", kronor(sumOf(payments))),
];
