/** Files as banks write them that we have never met: every version, encoding and habit gives the same figures, or says what is odd. */
import { describe, expect, it } from "vitest";
import { asJson, inspected } from "~/cli/bank/inspect";
import { readBankFile } from "~/gateways/bank-statement";

const balance = (
  type: string,
  amount: string,
  { on = "2028-03-01", more = "CRDT", ccy = "SEK" } = {},
) =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="${ccy}">${amount}</Amt>${more && `<CdtDbtInd>${more}</CdtDbtInd>`}<Dt><Dt>${on}</Dt></Dt></Bal>`;
const entry = (amount: string, direction = "DBIT", more = "", status = "<Sts>BOOK</Sts>") =>
  `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${status}<BookgDt><Dt>2028-03-01</Dt></BookgDt><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>${more}</Ntry>`;
const account = "<Acct><Id><Othr><Id>99901001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>";
const statement = (body: string, id = "S1", tag = "Stmt") =>
  `<${tag}><Id>${id}</Id><CreDtTm>2028-03-01T18:00:00</CreDtTm>${account}${body}</${tag}>`;
const usual = balance("OPBD", "100.00") + balance("CLBD", "90.00") + entry("10.00");
const message = (body: string, version = "camt.053.001.02", root = "BkToCstmrStmt") =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><${root}><GrpHdr><MsgId>M</MsgId><CreDtTm>2028-03-01T18:00:00</CreDtTm></GrpHdr>${body}</${root}></Document>`;

const json = async (bytes: Uint8Array | string) => {
  const read = await inspected([typeof bytes === "string" ? Buffer.from(bytes) : bytes]);
  if (!read.ok) throw new Error(`refused: ${read.code}`);
  return asJson(read.value);
};
const refusal = async (bytes: Uint8Array | string) => {
  const read = await inspected([typeof bytes === "string" ? Buffer.from(bytes) : bytes]);
  return read.ok ? null : read.code;
};
const figures = {
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

describe("every version of a statement, with and without prefixes", () => {
  it.each(["02", "03", "04", "05", "06", "07", "08", "09", "10", "11"])(
    "camt.053.001.%s",
    async (version) => {
      const name = `camt.053.001.${version}`;
      const found = await json(message(statement(usual), name));
      expect(found).toEqual({ message: name, warnings: [], statements: [figures] });
    },
  );

  it.each(["02", "04", "08"])("camt.054.001.%s has no balances", async (version) => {
    const name = `camt.054.001.${version}`;
    const body = statement(entry("10.00"), "S1", "Ntfctn");
    const found = await json(message(body, name, "BkToCstmrDbtCdtNtfctn"));
    const none = { opening: null, closing: null, reconciles: null };
    expect(found).toEqual({ message: name, warnings: [], statements: [{ ...figures, ...none }] });
  });

  it("under a prefix, in an envelope with a business header, and without any namespace", async () => {
    const plain = message(statement(usual), "camt.053.001.08");
    const prefixed = plain.replaceAll(/<(\/?)([A-Z])/g, "<$1c:$2").replace("xmlns=", "xmlns:c=");
    expect((await json(prefixed)).statements).toEqual([figures]);
    expect((await json(prefixed)).message).toBe("camt.053.001.08");
    const header = `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.01"><MsgDefIdr>camt.053.001.08</MsgDefIdr></AppHdr>`;
    const wrapped = `<Envelope>${header}${plain}</Envelope>`;
    expect(await json(wrapped)).toEqual(await json(plain));
    expect(await json(plain.replace(/ xmlns="[^"]+"/, ""))).toMatchObject({
      message: "",
      statements: [figures],
    });
  });
});

describe("every encoding in which XML is written", () => {
  const text = message(
    statement(usual.replace("</Ntry>", "<AddtlNtryInf>Återbäring</AddtlNtryInf></Ntry>")),
  );
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\r\n${text}`;
  const bigEndian = (of: string) => Buffer.from(of, "utf16le").swap16();
  it.each<[string, Uint8Array]>([
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${declared("UTF-8")}`)],
    ["UTF-8 with a mark that says Latin-1", Buffer.from(`\ufeff${declared("ISO-8859-1")}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le")],
    ["UTF-16, big end first", bigEndian(`\ufeff${declared("UTF-16")}`)],
    ["UTF-16 without a mark", Buffer.from(declared("UTF-16"), "utf16le")],
    ["UTF-8 that says UTF-16", Buffer.from(declared("utf-16"))],
    ["Latin-1", Buffer.from(declared("ISO-8859-1"), "latin1")],
    ["Latin-1 under another name", Buffer.from(declared("iso8859-1"), "latin1")],
    ["Windows", Buffer.from(declared("windows-1252"), "latin1")],
    ["blank lines before it", Buffer.from(`\n \r\n${declared("UTF-8")}`)],
  ])("%s", async (_what, bytes) => {
    expect((await json(bytes)).statements).toEqual([figures]);
    const read = readBankFile(bytes);
    expect(read.ok && read.value.statements[0]?.entries[0]?.text).toBe("Återbäring");
  });

  it("and every letter may be cut between two pieces of the stream", async () => {
    for (const bytes of [
      Buffer.from(declared("UTF-8")),
      Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le"),
    ]) {
      const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
      const read = await inspected(single);
      expect(read.ok && asJson(read.value).statements).toEqual([figures]);
    }
  });

  it("a document type is found where two pieces meet", async () => {
    const bytes = Buffer.from(`<?xml version="1.0"?>${" ".repeat(300)}<!DOCTYPE x><x/>`);
    for (let at = 310; at < 335; at++) {
      const read = await inspected([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(read).toMatchObject({ ok: false, code: "bankFile.doctype" });
    }
  });
});

describe("the habits of banks", () => {
  const only = async (body: string) => {
    const found = await json(message(statement(body)));
    const [first] = found.statements;
    if (!first) throw new Error("no statement");
    return { ...first, warnings: found.warnings };
  };

  it("several statements and currencies in one file, each with its own figures", async () => {
    const euro = statement(usual, "S2").replaceAll("SEK", "EUR").replace("90.00", "89.00");
    const found = await json(message(statement(usual) + euro + statement("", "S3")));
    expect(found.statements.map((one) => [one.id, one.currency, one.reconciles])).toEqual([
      ["S1", "SEK", true],
      ["S2", "EUR", false],
      ["S3", "SEK", null],
    ]);
    expect(found.warnings).toEqual(["S2: closing differs from opening + entries by -1.00"]);
  });

  it("balances that are missing, or of other kinds only, leave the question open", async () => {
    expect(await only(balance("CLAV", "90.00") + entry("10.00"))).toMatchObject({
      opening: null,
      closing: null,
      reconciles: null,
    });
    expect(await only(balance("OPBD", "1.00") + balance("ITBD", "5.00"))).toMatchObject({
      opening: "1.00",
      closing: null,
      reconciles: null,
    });
  });

  it("the previous closing balance opens when nothing else does, and the first of several days", async () => {
    const days = [
      balance("PRCD", "90.00", { on: "2028-03-02" }),
      balance("PRCD", "100.00", { on: "2028-03-01" }),
      balance("CLBD", "95.00", { on: "2028-03-01" }),
      balance("CLBD", "90.00", { on: "2028-03-02" }),
    ];
    const found = await only(days.join("") + entry("10.00"));
    expect(found).toMatchObject({ opening: "100.00", closing: "90.00", reconciles: true });
    expect(found.warnings).toHaveLength(3);
  });

  it("a balance in the account's own currency goes before the same in another", async () => {
    const other = balance("OPBD", "7.00", { ccy: "EUR" }) + balance("CLBD", "8.00", { ccy: "EUR" });
    expect(await only(other + usual)).toMatchObject({ opening: "100.00", closing: "90.00" });
  });

  it("a debit balance is below zero, and one without direction a credit", async () => {
    const overdrawn =
      balance("OPBD", "5.00", { more: "DBIT" }) + balance("CLBD", "15.00", { more: "DBIT" });
    expect(await only(overdrawn + entry("10.00"))).toMatchObject({
      opening: "-5.00",
      closing: "-15.00",
      reconciles: true,
    });
    const silent = balance("OPBD", "100.00", { more: "" }) + balance("CLBD", "90.00");
    expect(await only(silent + entry("10.00"))).toMatchObject({ reconciles: true });
  });

  it("what is only announced is in the sums, not in the arithmetic; the code may stand deeper since version 08", async () => {
    const pending = entry("7.00", "DBIT", "", "<Sts><Cd>PDNG</Cd></Sts>");
    const booked = entry("10.00", "DBIT", "", "<Sts><Cd>BOOK</Cd></Sts>");
    const unsaid = entry("1.00", "CRDT", "", "");
    const body = balance("OPBD", "100.00") + balance("CLBD", "91.00") + pending + booked + unsaid;
    expect(await only(body)).toMatchObject({ sumDebits: "17.00", entries: 3, reconciles: true });
  });

  it("a reversal goes the way that its direction says", async () => {
    const back = entry("10.00", "CRDT").replace("<Sts>", "<RvslInd>true</RvslInd><Sts>");
    const body = balance("OPBD", "100.00") + balance("CLBD", "100.00") + entry("10.00") + back;
    expect(await only(body)).toMatchObject({ sumCredits: "10.00", reconciles: true });
  });

  it("amounts with other decimals, without currency, of many digits, in CDATA and beside comments", async () => {
    const body = [
      balance("OPBD", "0"),
      balance("CLBD", "999999999999999999.5"),
      entry("999999999999999999", "CRDT"),
      entry("<!-- a half -->0.500", "CRDT").replace(' Ccy="SEK"', ""),
      entry("<![CDATA[ 0 ]]>"),
    ];
    expect(await only(body.join(""))).toMatchObject({
      sumCredits: "999999999999999999.500",
      sumDebits: "0",
      closing: "999999999999999999.5",
      reconciles: true,
    });
  });

  it("a batch is one entry, whatever its payments add up to", async () => {
    const payment = (amount: string) =>
      `<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="SEK">${amount}</Amt></TxAmt></AmtDtls></TxDtls>`;
    const batch = `<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${payment("4.00")}${payment("5.00")}</NtryDtls>`;
    const body =
      balance("OPBD", "100.00") + balance("CLBD", "90.00") + entry("10.00", "DBIT", batch);
    expect(await only(body)).toMatchObject({ entries: 1, sumDebits: "10.00", reconciles: true });
  });

  it("what stands in another order than the schema says is read, and said", async () => {
    const mixed = entry("10.00") + balance("OPBD", "100.00") + balance("CLBD", "90.00");
    const found = await only(mixed);
    expect(found).toMatchObject({ opening: "100.00", reconciles: true });
    expect(found.warnings).toEqual([
      "Bal in Stmt stands in another place than the schema of the message says",
    ]);
  });

  it("an account told after the entries is the statement's account all the same", async () => {
    const late = message(`<Stmt><Id>S1</Id>${usual}${account}</Stmt>`);
    expect((await json(late)).statements).toEqual([figures]);
  });

  it("thousands of the same fault are one warning", async () => {
    const lines = Array.from({ length: 5000 }, () =>
      entry("1.00").replace(/<BkTxCd>.*<\/BkTxCd>/, ""),
    );
    expect((await only(lines.join(""))).warnings).toHaveLength(1);
  });

  it.each(["1,00", "1 000.00", "1e3", "", "--1", "1.00 SEK", "٣", "0x1F", "Infinity"])(
    "an amount that cannot be read (%j) refuses the file, wherever it stands",
    async (amount) => {
      expect(await refusal(message(statement(entry(amount))))).toBe("bankFile.amount");
      expect(await refusal(message(statement(balance("OPBD", amount))))).toBe("bankFile.amount");
      const detail = `<NtryDtls><TxDtls><Amt Ccy="SEK">${amount}</Amt></TxDtls></NtryDtls>`;
      expect(await refusal(message(statement(entry("1.00", "DBIT", detail))))).toBe(
        "bankFile.amount",
      );
    },
  );
});

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
