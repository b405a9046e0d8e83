/** The parts of a pain.001 that say who, where and why, for both versions. */
import { element, value, type XmlElement } from "../xml/write-xml";
import { kronor, type Ore } from "~ledger/amount";
import { accountNumber } from "./account-number";
import { bankText } from "./bank-characters";
import type { AccountKind, BankAccount, BankProfile, Scheme } from "./bank-profile";

/** An account whose number has been judged: its digits, or its IBAN. */
export type JudgedAccount = { readonly kind: AccountKind; readonly digits: string };

export function judged(account: BankAccount): JudgedAccount | null {
  const digits = accountNumber(account);
  return digits === null ? null : { kind: account.kind, digits };
}

export const organisation = (orgnr: string): XmlElement =>
  element("Id", element("OrgId", element("Othr", value("Id", orgnr.replace(/\D/g, "")))));

export const address = (town: string | null): XmlElement =>
  element("PstlAdr", town ? value("TwnNm", bankText(town, 35)) : null, value("Ctry", "SE"));

/** Dbtr/Cdtr account: IBAN, or digits with the scheme that the profile gives the kind. */
export function accountElement({ kind, digits }: JudgedAccount, profile: BankProfile): XmlElement {
  if (kind === "iban") return element("Id", value("IBAN", digits));
  // A bank account's first four digits are the clearing number, which stands with the agent.
  const number = kind === "account" ? digits.slice(4) : digits;
  return element(
    "Id",
    element("Othr", value("Id", number), element("SchmeNm", schemeElement(profile[kind].scheme))),
  );
}

/** The bank or giro behind the account; null for an IBAN, which says it itself. */
export function clearingAgent(
  { kind, digits }: JudgedAccount,
  profile: BankProfile,
): XmlElement | null {
  if (kind === "iban") return null;
  const member = kind === "account" ? digits.slice(0, 4) : profile[kind].member;
  const clearing = element(
    "ClrSysMmbId",
    element("ClrSysId", value("Cd", "SESBA")),
    value("MmbId", member),
  );
  return element("FinInstnId", clearing);
}

export function bankByCode(bic: string | null, profile: BankProfile): XmlElement {
  if (!bic) return element("FinInstnId", element("Othr", value("Id", "NOTPROVIDED")));
  return element("FinInstnId", value(profile.version === "pain.001.001.03" ? "BIC" : "BICFI", bic));
}

export function remittance(
  payment: { readonly amount: Ore; readonly reference: string; readonly ocr?: string },
  kind: AccountKind,
  profile: BankProfile,
): XmlElement | null {
  const isGiro = kind === "bankgiro" || kind === "plusgiro";
  if (!payment.ocr) {
    const longest = isGiro ? profile.longestGiroText : profile.longestText;
    const text = bankText(payment.reference, longest);
    return text ? element("RmtInf", value("Ustrd", text)) : null;
  }
  const amount = value("RmtdAmt", kronor(payment.amount), { Ccy: "SEK" });
  const type = element("Tp", element("CdOrPrtry", value("Cd", "SCOR")));
  return element(
    "RmtInf",
    element(
      "Strd",
      profile.repeatsAmountWithOcr ? element("RfrdDocAmt", amount) : null,
      element("CdtrRefInf", type, value("Ref", payment.ocr)),
    ),
  );
}

const schemeElement = (scheme: Scheme): XmlElement =>
  "code" in scheme ? value("Cd", scheme.code) : value("Prtry", scheme.proprietary);
