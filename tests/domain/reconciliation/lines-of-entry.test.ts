import { describe, expect, it } from "vitest";
import { linesOfEntry } from "~/domain/reconciliation/lines-of-entry.server";
import { readBankFile } from "~/gateways/bank-statement";

const payment = (reference: string, amount: string) =>
  `<TxDtls><Refs><EndToEndId>${reference}</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="SEK">${amount}</Amt></TxAmt></AmtDtls></TxDtls>`;
const entry = (amount: string, details: string) =>
  `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2027-08-19</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`;
const read = (entries: string) => {
  const file = readBankFile(
    new TextEncoder().encode(
      `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><Othr><Id>9990-1001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>${entries}</Stmt></BkToCstmrStmt></Document>`,
    ),
  );
  const first = file.ok ? file.value.statements[0]?.entries[0] : undefined;
  if (!first) throw new Error("no entry was read");
  return linesOfEntry(first);
};
const linesOf = (entries: string) => {
  const lines = read(entries);
  if (!lines.ok) throw new Error(lines.code);
  return lines.value.map(({ reference, amount, part }) => [reference, amount, part]);
};

describe("what the bank booked as one sum", () => {
  it("is one line per payment when the payments make up the sum", () => {
    expect(linesOf(entry("30.00", payment("A", "10.00") + payment("B", "20.00")))).toEqual([
      ["A", -1000n, 1],
      ["B", -2000n, 2],
    ]);
  });

  it("stays one line when they do not, so that nothing is guessed", () => {
    expect(linesOf(entry("30.00", payment("A", "10.00") + payment("B", "19.00")))).toEqual([
      [null, -3000n, 0],
    ]);
  });

  it("has the reference of its only payment, unless the bank says that there is none", () => {
    expect(linesOf(entry("30.00", payment("A", "30.00")))).toEqual([["A", -3000n, 0]]);
    expect(linesOf(entry("30.00", payment("NOTPROVIDED", "30.00")))).toEqual([[null, -3000n, 0]]);
  });

  it("is refused with a part of an öre, and left out when it is nothing", () => {
    expect(read(entry("30.005", ""))).toMatchObject({
      code: "bankFile.amount",
      params: { amount: "30.005", at: "line 1" },
    });
    expect(linesOf(entry("0.00", ""))).toEqual([]);
  });
});
