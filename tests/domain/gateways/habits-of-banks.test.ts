/** What banks do with a statement: the figures are right all the same, and what is odd is said. */
import { describe, expect, it } from "vitest";
import {
  account,
  balance,
  entry,
  figures,
  json,
  message,
  refusal,
  statement,
  usual,
} from "./camt-text";

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

  it.each(["true", "1", "True"])(
    "a reversal (%s) goes the way that its direction says, and is said",
    async (yes) => {
      const back = entry("10.00", "CRDT").replace("<Sts>", `<RvslInd>${yes}</RvslInd><Sts>`);
      const body = balance("OPBD", "100.00") + balance("CLBD", "100.00") + entry("10.00") + back;
      const found = await only(body);
      expect(found).toMatchObject({ sumCredits: "10.00", reconciles: true });
      expect(found.warnings).toEqual(["S1: 1 entries are marked as reversals"]);
    },
  );

  const total = (inside: string) =>
    `<TxsSummry><TtlNtries><NbOfNtries>1</NbOfNtries>${inside}</TtlNtries></TxsSummry>`;
  const withTotal = (inside: string) => usual.replace("<Ntry>", `${total(inside)}<Ntry>`);
  it.each([
    ["gross", "<Sum>11.00</Sum>", "Sum 11.00, the file holds 10.00"],
    [
      "net, as version 02 writes it",
      "<TtlNetNtryAmt>10.00</TtlNetNtryAmt><CdtDbtInd>CRDT</CdtDbtInd>",
      "net 10.00, the file holds -10.00",
    ],
    [
      "net, as later versions write it",
      "<TtlNetNtry><Amt>9.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></TtlNetNtry>",
      "net 9.00, the file holds 10.00",
    ],
  ])("a total that the lines contradict is said (%s)", async (_what, inside, said) => {
    expect((await only(withTotal(inside))).warnings).toEqual([
      `S1: the bank's summary says ${said}`,
    ]);
  });

  it("totals that agree are not spoken of, in either version", async () => {
    const old = "<Sum>10</Sum><TtlNetNtryAmt>10.00</TtlNetNtryAmt><CdtDbtInd>DBIT</CdtDbtInd>";
    const late = "<TtlNetNtry><Amt>10.000</Amt><CdtDbtInd>DBIT</CdtDbtInd></TtlNetNtry>";
    expect((await only(withTotal(old))).warnings).toEqual([]);
    expect((await only(withTotal(late))).warnings).toEqual([]);
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

  it("statements without an identity are told apart by their accounts", async () => {
    const wrong = statement(usual.replace("90.00", "89.00")).replace("<Id>S1</Id>", "");
    const other = wrong.replace("99901001", "99901002");
    const said = (await json(message(wrong + other))).warnings;
    expect(said.filter((one) => one.includes("closing differs"))).toEqual([
      "99901001: closing differs from opening + entries by -1.00",
      "99901002: closing differs from opening + entries by -1.00",
    ]);
  });

  it("amounts filled up with zeros, and days with a time zone", async () => {
    const body = [
      balance("OPBD", "0000000000000000000100.00", { on: "2028-03-01+02:00" }),
      balance("CLBD", "000000000000090.00", { on: "2028-03-02+02:00" }),
      balance("CLBD", "000000000000095.00", { on: "2028-03-01+02:00" }),
      entry("000000000000010.00"),
    ];
    expect(await only(body.join(""))).toMatchObject({
      opening: "100.00",
      closing: "90.00",
      sumDebits: "10.00",
      reconciles: true,
    });
  });

  it("a batch is one entry, whatever its payments add up to", async () => {
    const payment = (amount: string) =>
      `<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="SEK">${amount}</Amt></TxAmt></AmtDtls></TxDtls>`;
    const batch = `<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${payment("4.00")}${payment("5.00")}</NtryDtls>`;
    const body =
      balance("OPBD", "100.00") + balance("CLBD", "90.00") + entry("10.00", "DBIT", batch);
    const found = await only(body);
    expect(found).toMatchObject({ entries: 1, sumDebits: "10.00", reconciles: true });
    const said =
      "S1: 1 entries differ from the sum of their payments: each is one line as it stands";
    expect(found.warnings).toEqual([said]);
    for (const even of [body.replace("4.00", "5.00"), body.replace('"SEK">4.00', '"EUR">4.00')]) {
      expect((await only(even)).warnings).toEqual([]);
    }
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

  it("wrong arithmetic is said however many other faults the file has", async () => {
    const odd = Array.from({ length: 300 }, (_, no) => entry("1.00", "DBIT", `<Own${no}/>`));
    const { warnings } = await only(usual + odd.join(""));
    expect(warnings.filter((one) => one.includes("is not in the schema"))).toHaveLength(200);
    expect(warnings).toContain("S1: closing differs from opening + entries by 300.00");
  });

  it.each([
    ["an amount", '<Amt Ccy="SEK">10.00</Amt>', '<Amt Ccy="SEK">99.00</Amt>', "Amt in Ntry"],
    [
      "a direction",
      "<CdtDbtInd>DBIT</CdtDbtInd>",
      "<CdtDbtInd>CRDT</CdtDbtInd>",
      "CdtDbtInd in Ntry",
    ],
    ["an account", account, account.replace("99901001", "99901002"), "Acct in Stmt"],
  ])(
    "%s given twice: the first one counts, and it is said",
    async (_what, first, second, where) => {
      const { statements, warnings } = await json(
        message(statement(usual)).replace(first, first + second),
      );
      expect(statements).toEqual([figures]);
      expect(warnings).toEqual([`${where} stands there more than once: the first one counts`]);
    },
  );

  it("a line outside every statement is not counted, and it is said", async () => {
    const stray = await json(message(statement(usual) + entry("5.00")));
    expect(stray.statements).toEqual([figures]);
    expect(stray.warnings).toEqual(["Ntry in BkToCstmrStmt is not in the schema of the message"]);
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
