/** A camt as some bank writes it, piece by piece, and what `bank inspect` says of it. */
import { asJson, inspected } from "~/cli/bank/inspect";

export const balance = (
  type: string,
  amount: string,
  { on = "2028-03-01", more = "CRDT", ccy = "SEK" } = {},
) =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="${ccy}">${amount}</Amt>${more && `<CdtDbtInd>${more}</CdtDbtInd>`}<Dt><Dt>${on}</Dt></Dt></Bal>`;
export const entry = (amount: string, direction = "DBIT", more = "", status = "<Sts>BOOK</Sts>") =>
  `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${status}<BookgDt><Dt>2028-03-01</Dt></BookgDt><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>${more}</Ntry>`;
export const account = "<Acct><Id><Othr><Id>99901001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>";
export const statement = (body: string, id = "S1", tag = "Stmt") =>
  `<${tag}><Id>${id}</Id><CreDtTm>2028-03-01T18:00:00</CreDtTm>${account}${body}</${tag}>`;
export const usual = balance("OPBD", "100.00") + balance("CLBD", "90.00") + entry("10.00");
export const message = (body: string, version = "camt.053.001.02", root = "BkToCstmrStmt") =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><${root}><GrpHdr><MsgId>M</MsgId><CreDtTm>2028-03-01T18:00:00</CreDtTm></GrpHdr>${body}</${root}></Document>`;

export const json = async (bytes: Uint8Array | string) => {
  const read = await inspected([typeof bytes === "string" ? Buffer.from(bytes) : bytes]);
  if (!read.ok) throw new Error(`refused: ${read.code}`);
  return asJson(read.value);
};
export const refusal = async (bytes: Uint8Array | string) => {
  const read = await inspected([typeof bytes === "string" ? Buffer.from(bytes) : bytes]);
  return read.ok ? null : read.code;
};

export const figures = {
  id: "S1",
  account: "99901001",
  currency: "SEK",
  entries: 1,
  creditEntries: 0,
  debitEntries: 1,
  sumCredits: "0",
  sumDebits: "10.00",
  opening: "100.00",
  closing: "90.00",
  reconciles: true,
};
