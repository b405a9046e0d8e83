/** One booked line (Ntry) of camt.052, .053 or .054, in the shape of all versions from .01 to .10. */
import { createHash } from "node:crypto";
import type { ExactDecimal } from "../exact-decimal";
import { stopAt, type XmlNode } from "../xml/walk-xml";
import { canonicalText, child, childrenOf, nodeAt, textAt } from "../xml/xml-node";
import type { AccountReference, Direction, EntryDetail, StatementEntry } from "./bank-file";
import { amountIn, amountOf, currencyOf, dayIn, directionOf } from "./read-amount";

export function camtEntry(node: XmlNode, number: number): StatementEntry {
  const direction = directionOf(node);
  if (!direction) throw stopAt("bankFile.direction", `line ${node.line}, Ntry ${number}`);
  const amount = amountOf(node);
  const currency = currencyOf(node);
  const transactions = childrenOf(node, "NtryDtls").flatMap((details) =>
    childrenOf(details, "TxDtls"),
  );
  const alone = transactions.length === 1 ? amount : null;
  return {
    number,
    line: node.line,
    fingerprint: createHash("sha256").update(canonicalText(node)).digest("hex"),
    amount,
    currency,
    direction,
    isReversal: isTrue(textAt(node, "RvslInd")),
    status: textAt(node, "Sts", "Sts/Cd", "Sts/Prtry"),
    bookedOn: dayIn(child(node, "BookgDt")),
    valueOn: dayIn(child(node, "ValDt")),
    entryReference: textAt(node, "NtryRef"),
    bankReference: textAt(node, "AcctSvcrRef"),
    batchMessageId: textAt(node, "NtryDtls/Btch/MsgId"),
    batchPaymentInformationId: textAt(node, "NtryDtls/Btch/PmtInfId"),
    text: textAt(node, "AddtlNtryInf"),
    details: transactions.map((one) => detail(one, { direction, currency, alone })),
  };
}

type Whole = {
  readonly direction: Direction;
  readonly currency: string | null;
  readonly alone: ExactDecimal | null;
};

function detail(node: XmlNode, whole: Whole): EntryDetail {
  const direction = directionOf(node) ?? whole.direction;
  const own = detailAmount(node, whole.currency);
  const parties = child(node, "RltdPties");
  const [party, account] = direction === "debit" ? ["Cdtr", "CdtrAcct"] : ["Dbtr", "DbtrAcct"];
  return {
    endToEndId: textAt(node, "Refs/EndToEndId"),
    messageId: textAt(node, "Refs/MsgId"),
    paymentInformationId: textAt(node, "Refs/PmtInfId"),
    instructionId: textAt(node, "Refs/InstrId"),
    bankReference: textAt(node, "Refs/AcctSvcrRef"),
    amount: own?.amount ?? whole.alone,
    currency: own ? own.currency : whole.currency,
    direction,
    counterparty: textAt(parties, `${party}/Nm`, `${party}/Pty/Nm`),
    counterpartyAccount: accountReference(child(parties, account)),
    references: references(child(node, "RmtInf")),
    returnReason: textAt(node, "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"),
    returnText: textAt(node, "RtrInf/AddtlInf"),
  };
}

/** TxDtls/Amt since version .03; before that the transaction amount, or the counter value in the account's currency. */
function detailAmount(
  node: XmlNode,
  currency: string | null,
): { amount: ExactDecimal; currency: string | null } | null {
  const written = [
    "Amt",
    "AmtDtls/TxAmt/Amt",
    "AmtDtls/CntrValAmt/Amt",
    "AmtDtls/InstdAmt/Amt",
  ].flatMap((path) => {
    const found = nodeAt(node, path);
    return found ? [{ amount: amountIn(found), currency: found.attributes.Ccy ?? null }] : [];
  });
  return written.find((one) => one.currency === currency) ?? null;
}

/** xs:boolean has two words for it, and some programs write a third. */
const isTrue = (written: string | null): boolean => /^(true|1)$/i.test(written ?? "");

/** IBAN, or the number under Othr with the scheme the bank names. */
export function accountReference(account: XmlNode | undefined): AccountReference | null {
  const iban = textAt(account, "Id/IBAN");
  if (iban) return { number: iban.replaceAll(" ", ""), scheme: "IBAN" };
  const number = textAt(account, "Id/Othr/Id", "Id/PrtryAcct/Id", "Id/BBAN", "Id");
  if (!number) return null;
  return { number, scheme: textAt(account, "Id/Othr/SchmeNm/Cd", "Id/Othr/SchmeNm/Prtry") };
}

function references(remittance: XmlNode | undefined): string[] {
  const free = childrenOf(remittance, "Ustrd").map((one) => one.text);
  const structured = childrenOf(remittance, "Strd");
  const numbers = structured.map((one) => textAt(one, "CdtrRefInf/Ref", "CdtrRefInf/CdtrRef"));
  const documents = structured
    .flatMap((one) => childrenOf(one, "RfrdDocInf"))
    .map((document) => textAt(document, "Nb"));
  return [...free, ...numbers, ...documents].filter((text): text is string => Boolean(text));
}
