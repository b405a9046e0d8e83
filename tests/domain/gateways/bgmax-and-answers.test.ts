/** BgMax with deposits, deductions and wrong totals; pain.002 on every level. */
import { describe, expect, it } from "vitest";
import { readBankFile } from "~/gateways/bank-statement";
import { json, message, refusal } from "./camt-text";

describe("BgMax by its content", () => {
  const record = (text: string) => text.padEnd(80);
  const payment = (ore: number, code = "20", reference = "123") =>
    record(
      `${code}${"0".repeat(10)}${reference.padStart(25)}${String(ore).padStart(18, "0")}21${"".padStart(12, "1")}0`,
    );
  const deposit = (ore: number, count: number, no = "00001") =>
    record(
      `15${"0".repeat(35)}20280301${no}${String(ore).padStart(18, "0")}SEK${String(count).padStart(8, "0")}1`,
    );
  const opening = record("050099901001          SEK");
  const end = (...counts: number[]) =>
    record(`70${counts.map((count) => String(count).padStart(8, "0")).join("")}`);
  const start = record("01BGMAX               0120280301173035010331P");

  it("several deposits, deductions and extra references, each deposit a statement", async () => {
    const lines = [
      start,
      opening,
      payment(10000),
      payment(2500, "21"),
      deposit(7500, 2),
      opening,
      payment(5000),
      payment(3000, "22", "A"),
      payment(2000, "23", "B"),
      record("25Tack"),
      record("26Åsa Öberg"),
      deposit(5000, 1, "00002"),
      end(2, 1, 2, 2),
    ];
    for (const text of [lines.join("\r\n"), `${lines.join("\n")}\n\u001a`, lines.join("")]) {
      const found = await json(Buffer.from(text, "latin1"));
      expect(found.warnings).toEqual([]);
      expect(found.statements.map((one) => [one.account, one.sumCredits, one.sumDebits])).toEqual([
        ["99901001", "100.00", "25.00"],
        ["99901001", "50.00", "0"],
      ]);
    }
    const read = readBankFile(Buffer.from(lines.join("\n"), "latin1"));
    expect(read.ok && read.value.statements[1]?.entries[0]).toMatchObject({
      bookedOn: "2028-03-01",
      details: [{ references: ["123", "A", "B", "Tack"], counterparty: "Åsa Öberg" }],
    });
  });

  it("a sum, a number of payments and totals that are wrong are said", async () => {
    const lines = [start, opening, payment(10000), deposit(9999, 3), end(2, 0, 0, 1)];
    const { warnings } = await json(Buffer.from(lines.join("\n"), "latin1"));
    expect(warnings).toEqual([
      "99901001 2028-03-01 1: the deposit differs from its payments by -0.01",
      "99901001 2028-03-01 1: the bank's summary says payments in the deposit 00000003, the file holds 1",
      "the bank's summary says payments 00000002, the file holds 1",
    ]);
  });

  it("a payment outside a deposit, a deposit never closed and an amount that is none are refused", async () => {
    const code = (...lines: string[]) => refusal(Buffer.from(lines.join("\n"), "latin1"));
    expect(await code(start, payment(1))).toBe("bankFile.malformed");
    expect(await code(start, opening, payment(1), end(1, 0, 0, 0))).toBe("bankFile.malformed");
    expect(
      await code(start, opening, payment(1).replace("000000000000000001", "00000000000000001X")),
    ).toBe("bankFile.amount");
    expect(await code(start, opening, payment(1), deposit(1, 1))).toBe("bankFile.truncated");
  });
});

describe("pain.002 on every level", () => {
  const group = (status: string) =>
    `<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.03</OrgnlMsgNmId>${status}</OrgnlGrpInfAndSts>`;
  const answer = (body: string, version = "pain.002.001.03") =>
    message(body, version, "CstmrPmtStsRpt");
  it.each(["03", "10", "11", "14"])("version %s", async (version) => {
    const payment =
      "<TxInfAndSts><OrgnlEndToEndId>E1</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>Fel</AddtlInf><AddtlInf>konto</AddtlInf></StsRsnInf></TxInfAndSts>";
    const batch = `<OrgnlPmtInfAndSts><OrgnlPmtInfId>P1</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>${payment}</OrgnlPmtInfAndSts>`;
    const found = await json(
      answer(group("<GrpSts>PART</GrpSts>") + batch, `pain.002.001.${version}`),
    );
    expect(found).toMatchObject({
      message: `pain.002.001.${version}`,
      statements: [],
      statuses: [
        { level: "file", status: "PART", originalMessageId: "M1" },
        { level: "batch", status: "PART", originalPaymentInformationId: "P1" },
        {
          level: "payment",
          status: "RJCT",
          originalMessageId: "M1",
          originalEndToEndId: "E1",
          reasons: [{ code: "AC01", text: "Fel konto" }],
        },
      ],
    });
  });
});
