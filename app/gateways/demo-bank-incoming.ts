/** DEMO AND TESTS ONLY. A statement from the bank with money that came in, each payment with what its payer wrote. */
import { kronor, ore, type Ore } from "~ledger/amount";

type Incoming = { readonly amount: Ore; readonly message: string; readonly on: string };

type Statement = {
  readonly id: string;
  /** Where the statement before ended. */
  readonly opening: Ore;
  readonly payments: readonly Incoming[];
};

const balance = (type: string, amount: bigint, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">${kronor(
    ore(amount < 0n ? -amount : amount),
  )}</Amt><CdtDbtInd>${amount < 0n ? "DBIT" : "CRDT"}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;

const entry = ({ amount, message, on }: Incoming): string => `<Ntry>
<Amt Ccy="SEK">${kronor(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<AmtDtls><TxAmt><Amt Ccy="SEK">${kronor(amount)}</Amt></TxAmt></AmtDtls>
<RltdPties><Dbtr><Nm>Föreningen Språkbron Sundhamra</Nm></Dbtr></RltdPties>
<RmtInf><Ustrd>${message}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

/** camt.053, the board's own account. */
export function incomingStatement({ id, opening, payments }: Statement): {
  name: string;
  bytes: Uint8Array;
  closing: Ore;
} {
  const closing = ore(payments.reduce((sum, { amount }) => sum + amount, opening as bigint));
  const day = payments.at(-1)?.on ?? "2029-01-01";
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${day}T18:00:00</CreDtTm></GrpHdr>
<Stmt><Id>${id}</Id><CreDtTm>${day}T18:00:00</CreDtTm>
<Acct><Id><Othr><Id>99901001</Id><SchmeNm><Prtry>BGNR</Prtry></SchmeNm></Othr></Id><Ccy>SEK</Ccy></Acct>
${balance("OPBD", opening, day)}${balance("CLBD", closing, day)}
${payments.map(entry).join("\n")}
</Stmt></BkToCstmrStmt></Document>`;
  return { name: `${id}.xml`, bytes: new TextEncoder().encode(xml), closing };
}
