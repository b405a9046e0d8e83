import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { asJson } from "~/cli/sie/inspect";
import { writeDecimal, type ExactDecimal } from "~/gateways/exact-decimal";
import { readSie } from "~/gateways/sie/read-sie";
import { csvRows, describeStandards, filesIn, readStandard } from "./standards";

describeStandards("sie inspect prints the figures of every SIE sample", "sie", () => {
  const rows = csvRows(readStandard("sie/expected.csv").toString("utf8"));

  it.each(filesIn("sie/samples"))("%s", (file) => {
    const row = rows.find((one) => one.file === file);
    const read = readSie(readStandard("sie/samples", file));
    if (!read.ok) throw new Error(`${read.code} ${read.params?.at}`);
    const json = asJson(read.value);
    expect({
      ...json,
      unbalancedVouchers: json.unbalancedVouchers.length,
      warnings: undefined,
    }).toEqual({
      type: Number(row?.sietyp),
      program: row?.program,
      company: row?.fname,
      organisationNumber: row?.orgnr || null,
      accounts: Number(row?.accounts),
      dimensions: Number(row?.dims),
      vouchers: Number(row?.vouchers),
      transactions: Number(row?.transactions),
      sumTransactions: row?.sum_trans,
      unbalancedVouchers: Number(row?.unbalanced_vouchers),
      encoding: row?.encoding,
      warnings: undefined,
    });
  });

  const decimals = (written = "") => (written === "" ? null : Number(written));
  const sum = (amount: ExactDecimal | null) => amount && Number(writeDecimal(amount));

  it.each(filesIn("sie/samples"))("%s: year, balances, objects and checksum", (file) => {
    const row = rows.find((one) => one.file === file);
    const read = readSie(readStandard("sie/samples", file));
    if (!read.ok) throw new Error(`${read.code} ${read.params?.at}`);
    const { year, balances, objects, changedRows, checksum, warnings } = read.value;
    const differing = warnings.find(({ code }) => code === "balances")?.params.count ?? "0";
    expect({
      year: year && `${year.from}-${year.to}`,
      opening: sum(balances.opening),
      closing: sum(balances.closing),
      result: sum(balances.result),
      objects,
      ...changedRows,
      checksum,
      differing,
    }).toEqual({
      year: row?.rar0 || null,
      opening: decimals(row?.ib0_sum),
      closing: decimals(row?.ub0_sum),
      result: decimals(row?.res0_sum),
      objects: Number(row?.objects),
      added: Number(row?.rtrans),
      struck: Number(row?.btrans),
      checksum: row?.ksumma || null,
      differing: /^(\d+) of \d+ accounts differ/.exec(row?.ib_plus_ub_check ?? "")?.[1] ?? "0",
    });
  });

  it("a checksum that the file fulfils is accepted, and refused when a digit changes", () => {
    const bytes = readStandard("sie/samples/Sie1.se");
    expect(readSie(bytes).ok).toBe(true);
    const changed = Buffer.from(
      bytes.toString("latin1").replace("153400.00", "153400.01"),
      "latin1",
    );
    expect(readSie(changed)).toMatchObject({ ok: false, code: "sie.checksum" });
  });

  it("balances that do not follow from the transactions are a warning", () => {
    const read = readSie(readStandard("sie/samples/Sie4.se"));
    expect(read.ok && asJson(read.value).warnings.join("\n")).toMatch(/^2 accounts where/m);
  });
});

const file = (...lines: string[]): string =>
  ["#FLAGGA 0", "#FORMAT PC8", "#SIETYP 4", '#FNAMN "Övningsbolaget"', ...lines].join("\r\n");
const voucher = (...rows: string[]): string => file('#VER A 1 20270131 "Hyra"', "{", ...rows, "}");
const read = (text: string) => readSie(iconv.encode(text, "cp437"));
const codeOf = (text: string) => {
  const answer = read(text);
  return answer.ok ? "read" : answer.code;
};

describe("a SIE file that cannot be trusted is refused", () => {
  it.each([
    ["nothing", "", "sie.empty"],
    ["a text", "Hej", "sie.notSie"],
    ["no name of whose it is", "#FLAGGA 0\r\n#SIETYP 4", "sie.incomplete"],
    ["a list of other records", "#TRANS 1910 {} 5.00", "sie.notSie"],
    ["an amount with a comma", voucher("#TRANS 1910 {} 1,50"), "sie.amount"],
    ["an amount with an exponent", voucher("#TRANS 1910 {} 1e3"), "sie.amount"],
    ["no amount", voucher("#TRANS 1910 {}"), "sie.amount"],
    ["a row outside a voucher", file("#TRANS 1910 {} 5.00"), "sie.voucher"],
    [
      "a voucher inside a voucher",
      file("#VER A 1 20270131", "{", "#VER A 2 20270131", "}"),
      "sie.voucher",
    ],
    ["a voucher without rows", file("#VER A 1 20270131"), "sie.voucher"],
    [
      "a voucher that does not end",
      file("#VER A 1 20270131", "{", "#TRANS 1910 {} 5.00"),
      "sie.voucher",
    ],
    ["an object list that does not end", voucher('#TRANS 1910 {"1" "2" 5.00'), "sie.malformed"],
    ["a line without label", file("hej"), "sie.malformed"],
    ["a control character", file('#PROSA "a\u0007b"'), "sie.malformed"],
    ["a wrong checksum", file("#KSUMMA", "#KONTO 1910 Kassa", "#KSUMMA 123456789"), "sie.checksum"],
    [
      "a checksum that is begun and not ended",
      file("#KSUMMA", "#KONTO 1910 Kassa"),
      "sie.checksum",
    ],
  ])("%s", (_what, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("any text is read or refused, never a crash", () => {
    const pieces = fc.constantFrom(
      "#VER",
      "#TRANS",
      "{",
      "}",
      '"',
      "\\",
      " ",
      "\n",
      "1910",
      "5.00",
      "#KSUMMA",
      "å",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(typeof read(file(parts.join(""))).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is read", () => {
  it("only #TRANS counts: added rows have their twin, struck rows are gone", () => {
    const answer = read(
      voucher(
        "#TRANS 1910 {} 5.00",
        "#RTRANS 1920 {} -5.00",
        "#TRANS 1920 {} -5.00",
        "#BTRANS 1930 {} -5.00",
      ),
    );
    expect(answer.ok && asJson(answer.value)).toMatchObject({
      transactions: 2,
      sumTransactions: "0.00",
    });
  });

  it("a voucher that does not balance is named with its difference", () => {
    const answer = read(voucher("#TRANS 1910 {} 5.00", "#TRANS 1920 {} -4.50"));
    expect(answer.ok && asJson(answer.value).unbalancedVouchers).toEqual([
      { series: "A", number: "1", date: "20270131", line: 5, difference: "0.50" },
    ]);
  });

  it("31 September is no day", () => {
    const answer = read(file("#VER A 1 20270931", "{", "#TRANS 1910 {} 0", "}"));
    expect(answer.ok && asJson(answer.value).warnings).toEqual([
      'voucher A1 (line 5): "20270931" is not a day',
    ]);
  });

  it("quotes inside quotes, tabs between fields, and a brace on the voucher's line", () => {
    const answer = read(
      file(
        '#VER\tA\t1\t20270131\t"Div \\"kostnader\\"" {',
        '#TRANS 1910 { "6" "47"} -1',
        "#TRANS 1920 {} 1",
        "}",
      ),
    );
    expect(answer.ok && answer.value.vouchers[0]).toMatchObject({
      text: 'Div "kostnader"',
      transactions: { length: 2 },
    });
  });
});
