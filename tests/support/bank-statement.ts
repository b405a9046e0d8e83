/** Statements as a bank writes them, for tests: camt.053 of the board's own account, with the closing balance worked out. */
import { kronor, negate, ore, sum, type Ore } from "~ledger/amount";

export type TestEntry = {
  /** Money out is below zero. */
  readonly amount: Ore;
  readonly on: string;
  readonly reference?: string;
  /** The counterparty's bankgiro. */
  readonly account?: string;
  readonly name?: string;
  readonly message?: string;
  readonly bankReference?: string;
  readonly returned?: string;
};

type TestStatement = {
  readonly id: string;
  readonly opening?: Ore;
  readonly account?: string;
  readonly entries: readonly TestEntry[];
};

export const absolute = (amount: Ore): Ore => (amount < 0n ? negate(amount) : amount);
const sign = (amount: Ore): string => `<CdtDbtInd>${amount < 0n ? "DBIT" : "CRDT"}</CdtDbtInd>`;
const money = (amount: Ore): string => `<Amt Ccy="SEK">${kronor(absolute(amount))}</Amt>`;

const balance = (type: string, amount: Ore, on: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp>${money(amount)}${sign(amount)}<Dt><Dt>${on}</Dt></Dt></Bal>`;

export function entryXml(entry: TestEntry): string {
  const { amount, on, reference, account, name, message, bankReference, returned } = entry;
  const party = amount < 0n ? "Cdtr" : "Dbtr";
  const parties = [
    name ? `<${party}><Nm>${name}</Nm></${party}>` : "",
    account
      ? `<${party}Acct><Id><Othr><Id>${account}</Id><SchmeNm><Prtry>BGNR</Prtry></SchmeNm></Othr></Id></${party}Acct>`
      : "",
  ].join("");
  const details = [
    reference ? `<Refs><EndToEndId>${reference}</EndToEndId></Refs>` : "",
    parties ? `<RltdPties>${parties}</RltdPties>` : "",
    message ? `<RmtInf><Ustrd>${message}</Ustrd></RmtInf>` : "",
    returned ? `<RtrInf><Rsn><Cd>${returned}</Cd></Rsn></RtrInf>` : "",
  ].join("");
  return [
    `<Ntry>${money(amount)}${sign(amount)}<Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt>`,
    bankReference ? `<AcctSvcrRef>${bankReference}</AcctSvcrRef>` : "",
    `<BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>`,
    details ? `<NtryDtls><TxDtls>${details}</TxDtls></NtryDtls>` : "",
    "</Ntry>",
  ].join("");
}

const document = (version: string, root: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><${root}><GrpHdr><MsgId>M</MsgId><CreDtTm>2027-08-19T18:00:00</CreDtTm></GrpHdr>${body}</${root}></Document>`;

const accountXml = (account: string): string =>
  `<Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>SEK</Ccy></Acct>`;

export function statementXml({
  id,
  opening = ore(0n),
  account = "99901001",
  entries,
}: TestStatement): string {
  const closing = sum([opening, ...entries.map(({ amount }) => amount)]);
  const first = entries.at(0)?.on ?? "2027-08-19";
  const last = entries.at(-1)?.on ?? first;
  return `<Stmt><Id>${id}</Id><CreDtTm>${last}T18:00:00</CreDtTm>${accountXml(account)}${balance("OPBD", opening, first)}${balance("CLBD", closing, last)}${entries.map(entryXml).join("")}</Stmt>`;
}

type TestFile = { readonly name: string; readonly bytes: Uint8Array };
const file = (name: string, text: string): TestFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

export const statementFile = (...statements: readonly TestStatement[]): TestFile =>
  file(
    `${statements[0]?.id ?? "tom"}.xml`,
    document("camt.053.001.02", "BkToCstmrStmt", statements.map(statementXml).join("")),
  );

/** A camt.054 that tells what is in sums on the account. `entries` are written as they stand. */
export const noticeFile = (id: string, entries: string): TestFile =>
  file(
    `${id}.xml`,
    document(
      "camt.054.001.04",
      "BkToCstmrDbtCdtNtfctn",
      `<Ntfctn><Id>${id}</Id><CreDtTm>2027-08-19T18:00:00</CreDtTm>${accountXml("99901001")}${entries}</Ntfctn>`,
    ),
  );

type TestAnswer = {
  readonly messageId: string;
  readonly count?: string;
  readonly sum?: string;
  /** GrpSts, and what stands after the group. */
  readonly status?: string;
  readonly batches?: string;
};

/** A pain.002 about a payment file. */
export const answerFile = ({
  messageId,
  count,
  sum: total,
  status,
  batches,
}: TestAnswer): TestFile =>
  file(
    `${messageId}-svar.xml`,
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt><GrpHdr><MsgId>A</MsgId><CreDtTm>2027-08-19T10:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.03</OrgnlMsgNmId>${count ? `<OrgnlNbOfTxs>${count}</OrgnlNbOfTxs>` : ""}${total ? `<OrgnlCtrlSum>${total}</OrgnlCtrlSum>` : ""}${status ? `<GrpSts>${status}</GrpSts>` : ""}</OrgnlGrpInfAndSts>${batches ?? ""}</CstmrPmtStsRpt></Document>`,
  );
