import { expect, it } from "vitest";
import { asJson, inspected } from "~/cli/bank/inspect";
import { readBankFile } from "~/gateways/bank-statement";
import { csvRows, describeStandards, filesIn, readStandard } from "./standards";

const camt = "iso20022/camt";

const reconciles = (written = ""): boolean | null =>
  written === "yes" ? true : written.startsWith("NO") ? false : null;

describeStandards("bank inspect prints the figures of every camt sample", camt, () => {
  const rows = csvRows(readStandard(camt, "expected.csv").toString("utf8"));

  it.each(filesIn(camt, "samples"))("%s", async (file) => {
    const expected = rows.filter((row) => row.file === file);
    const read = await inspected([readStandard(camt, "samples", file)]);
    if (expected[0]?.statements === "0") {
      expect(read).toMatchObject({ ok: false, code: "bankFile.noStatement" });
      return;
    }
    if (!read.ok) throw new Error(`${file} was refused: ${read.code}`);
    const json = asJson(read.value);
    expect(json.message).toBe(expected[0]?.message);
    expect(json.statements).toEqual(
      expected.map((row) => ({
        id: row.statement_id,
        account: row.account,
        currency: row.currency,
        entries: Number(row.entries),
        creditEntries: Number(row.credit_entries),
        debitEntries: Number(row.debit_entries),
        sumCredits: row.sum_credits,
        sumDebits: row.sum_debits,
        opening: row.opening || null,
        closing: row.closing || null,
        reconciles: reconciles(row.reconciles),
      })),
    );
  });

  it("wrong arithmetic is shown with its sign: the closing balance less what it ought to be", async () => {
    for (const row of rows) {
      const [, difference] = /^NO \(diff (.*)\)$/.exec(row.reconciles ?? "") ?? [];
      const read = await inspected([readStandard(camt, "samples", row.file ?? "")]);
      if (!read.ok) continue;
      const told = asJson(read.value).warnings.filter((one) => one.includes("closing differs"));
      const own = told.filter((one) => one.startsWith(`${row.statement_id}: `));
      const expected = difference ? [expect.stringContaining(` by ${difference}`)] : [];
      expect(own, row.file).toEqual(expected);
    }
  });

  it("what the bank's own summary contradicts is a warning", async () => {
    const read = await inspected([readStandard(camt, "samples", "danske_dk_053v02.xml")]);
    expect(read.ok && asJson(read.value).warnings.join("\n")).toContain(
      "credit Sum 3163.89, the file holds 591.15",
    );
  });

  it("a return tells the payment it sends back, and why", () => {
    const read = readBankFile(readStandard(camt, "samples", "postfinance_054_return.xml"));
    if (!read.ok) throw new Error(read.code);
    expect(read.value.statements[0]?.entries[0]?.details[0]).toMatchObject({
      endToEndId: "EndToEndId-004-01-01",
      direction: "credit",
      returnReason: "AC01",
      returnText: "Kontonummer falsch",
    });
  });

  it("a batch from a Swedish bank gives each payment its own reference, amount and payee", () => {
    const read = readBankFile(readStandard(camt, "samples", "shb_se_outgoing_053v02.xml"));
    if (!read.ok) throw new Error(read.code);
    const batch = read.value.statements[0]?.entries[1];
    expect(
      batch?.details.map((one) => [one.endToEndId, one.amount?.units, one.counterparty]),
    ).toEqual([
      ["Own reference 21", 11367n, "CREDITOR SVERIGE AB"],
      ["Own reference 22", 921n, "CREDITOR AB"],
      ["Own refernce 23", 277n, "CREDITOR SE AB"],
    ]);
    expect(batch?.details[0]?.counterpartyAccount).toEqual({ number: "9876543", scheme: "BGNR" });
  });
});

describeStandards("pain.002 says what became of a payment file", "iso20022/pain", () => {
  it("the whole file rejected", () => {
    const read = readBankFile(
      readStandard("iso20022/pain/samples/nordea_pain_002_v3_group_reject.xml"),
    );
    if (!read.ok) throw new Error(read.code);
    expect(read.value.statuses).toMatchObject([
      { level: "file", originalMessageId: "MSGID-PS-TEST-0708-01", status: "RJCT" },
    ]);
    expect(read.value.statuses[0]?.reasons).toEqual([
      { code: "DU01", text: "ISO Duplicate Message ID" },
    ]);
  });

  it("one batch rejected", () => {
    const read = readBankFile(
      readStandard("iso20022/pain/samples/nordea_pain_002_v3_payment_reject.xml"),
    );
    if (!read.ok) throw new Error(read.code);
    expect(read.value.statuses.map(({ level, status }) => [level, status])).toEqual([
      ["file", null],
      ["batch", "RJCT"],
    ]);
  });
});

describeStandards("BgMax", "bankgiro", () => {
  const statements = async (file: string) => {
    const read = await inspected([readStandard("bankgiro", file)]);
    if (!read.ok) throw new Error(read.code);
    return { figures: asJson(read.value).statements, warnings: read.value.warnings };
  };

  it("a deposit is the sum of its payments less its deductions", async () => {
    const { figures, warnings } = await statements("BgMax_ocr_checkdigit_length.txt");
    expect(figures.map((one) => [one.sumCredits, one.sumDebits, one.currency])).toEqual([
      ["2400.00", "500.00", "SEK"],
      ["8000.00", "0", "SEK"],
      ["4000.00", "0", "EUR"],
    ]);
    expect(warnings).toEqual([]);
  });

  it("counts that differ from the end record are a warning", async () => {
    const { warnings } = await statements("BgMax_BgMaxfil4_broken.txt");
    expect(warnings).toMatchObject([
      { code: "summaryDiffers", params: { what: "payments", written: "00000008", counted: "9" } },
      { code: "summaryDiffers", params: { what: "deposits" } },
    ]);
  });
});
