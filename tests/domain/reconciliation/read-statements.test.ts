import { describe, expect, it } from "vitest";
import { readStatements } from "~/domain/reconciliation/read-statements.server";

const payment = (reference: string, amount: string) =>
  `<TxDtls><Refs><EndToEndId>${reference}</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="SEK">${amount}</Amt></TxAmt></AmtDtls></TxDtls>`;
const entry = (amount: string, details: string) =>
  `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2027-08-19</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`;
const balance = (type: string, amount: string, direction: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Dt><Dt>2027-08-19</Dt></Dt></Bal>`;
const file = (entries: string, closing = "30.00") =>
  new TextEncoder().encode(
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S1</Id><Acct><Id><Othr><Id>9990-1001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>${balance("OPBD", "0.00", "CRDT")}${closing === "" ? "" : balance("CLBD", closing, "DBIT")}${entries}</Stmt></BkToCstmrStmt></Document>`,
  );
const linesOf = (entries: string) => {
  const read = readStatements(file(entries));
  if (!read.ok) throw new Error(read.code);
  return read.value[0]?.lines.map(({ reference, amount }) => [reference, amount]);
};

describe("what the bank booked as one sum", () => {
  it("is one line per payment when the payments make up the sum", () => {
    const batch = entry("30.00", payment("A", "10.00") + payment("B", "20.00"));
    expect(linesOf(batch)).toEqual([
      ["A", -1000n],
      ["B", -2000n],
    ]);
  });

  it("stays one line when they do not, so that nothing is guessed", () => {
    const batch = entry("30.00", payment("A", "10.00") + payment("B", "19.00"));
    expect(linesOf(batch)).toEqual([[null, -3000n]]);
  });

  it("gives every part an identity of its own, the same in every file", () => {
    const batch = entry("30.00", payment("A", "10.00") + payment("B", "20.00"));
    const prints = [0, 1].map(() => {
      const read = readStatements(file(batch));
      return read.ok ? read.value[0]?.lines.map(({ fingerprint }) => fingerprint) : [];
    });
    expect(prints[0]).toEqual(prints[1]);
    expect(new Set(prints[0]).size).toBe(2);
  });
});

describe("a statement that cannot be checked is refused", () => {
  it("without a closing balance, with a part of an öre, and without a booking date", () => {
    const one = entry("30.00", payment("A", "30.00"));
    expect(readStatements(file(one, ""))).toMatchObject({ code: "bankFile.noBalance" });
    expect(readStatements(file(entry("30.005", "")))).toMatchObject({ code: "bankFile.amount" });
    const undated = one.replace(/<BookgDt>.*<\/BookgDt>/, "");
    expect(readStatements(file(undated))).toMatchObject({ code: "bankFile.noBookingDate" });
  });
});
