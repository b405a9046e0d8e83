import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf, readBankFile } from "~/gateways/bank-statement";
import { exactDecimal, sumOf, toOre, writeDecimal } from "~/gateways/exact-decimal";

type Line = { amount: string; direction?: string; more?: string };

const balance = (type: string, amount: string, direction = "<CdtDbtInd>CRDT</CdtDbtInd>") =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">${amount}</Amt>${direction}<Dt><Dt>2028-03-01</Dt></Dt></Bal>`;

const entry = ({ amount, direction = "DBIT", more = "" }: Line) =>
  `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>BOOK</Sts>${more}</Ntry>`;

const statement = (lines: Line[], opening = "100.00", closing = "99.00") =>
  `<Stmt><Id>S1</Id><Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id><Ccy>SEK</Ccy></Acct>${balance("OPBD", opening)}${balance("CLBD", closing)}${lines.map(entry).join("")}</Stmt>`;

const camt = (body: string, root = "BkToCstmrStmt", version = "camt.053.001.02") =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><${root}><GrpHdr><MsgId>M1</MsgId></GrpHdr>${body}</${root}></Document>`;

const read = (text: string) => readBankFile(Buffer.from(text, "utf8"));
const codeOf = (text: string) => {
  const answer = read(text);
  return answer.ok ? "read" : answer.code;
};
const oneLine = (amount: string) => camt(statement([{ amount }]));

describe("a bank file that cannot be trusted is refused as a whole", () => {
  it.each([
    "1,50",
    "1e3",
    "",
    "abc",
    "1.2.3",
    "0x10",
    "-5.00",
    "٣",
    "1 000",
    "9".repeat(40),
    "NaN",
    ".",
  ])("the amount %j is not read", (amount) => {
    expect(read(oneLine(amount))).toMatchObject({ ok: false, code: "bankFile.amount" });
  });

  it("the refusal says where", () => {
    const answer = read(camt(`\n\n${statement([{ amount: "1,50" }])}`));
    expect(answer).toMatchObject({ params: { at: "line 3, Amt", amount: "1,50" } });
  });

  it("an entry without direction", () => {
    const text = oneLine("1.00").replace("<CdtDbtInd>DBIT</CdtDbtInd>", "");
    expect(codeOf(text)).toBe("bankFile.direction");
  });

  it.each([
    ["nothing", "", "bankFile.empty"],
    ["white space", "  \n ", "bankFile.empty"],
    ["a text", "Hej! Här är kontoutdraget.", "bankFile.unknownFormat"],
    ["broken XML", oneLine("1.00").replace("</Stmt>", "</Stmtt>"), "bankFile.malformed"],
    ["a truncated file", oneLine("1.00").slice(0, -30), "bankFile.malformed"],
    ["an unknown entity", oneLine("&money;"), "bankFile.malformed"],
    ["a NUL", oneLine("1.00\u0000"), "bankFile.malformed"],
    ["a page of HTML", "<html><body/></html>", "bankFile.notStatement"],
    ["a payment file", camt("", "CstmrCdtTrfInitn", "pain.001.001.03"), "bankFile.notStatement"],
    ["a message without statement", camt(""), "bankFile.noStatement"],
    ["an end that never comes", "01BGMAX               01\n05", "bankFile.truncated"],
    [
      "a BgMax with an unreadable amount",
      `01BGMAX\n05\n20${" ".repeat(35)}${"1,50".padStart(18)}`,
      "bankFile.amount",
    ],
    ["a BgMax with an unknown record", "01BGMAX\n99", "bankFile.malformed"],
  ])("%s", (_what, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("a picture, and text in another encoding than the file says", () => {
    expect(readBankFile(Buffer.from("89504e470d0a1a0a0000", "hex"))).toMatchObject({
      ok: false,
      code: "bankFile.encoding",
    });
    const latin1 = Buffer.from(oneLine("1.00").replace("S1", "Förs"), "latin1");
    expect(readBankFile(latin1)).toMatchObject({ ok: false, code: "bankFile.encoding" });
    expect(
      readBankFile(Buffer.from(latin1.toString("latin1").replace("UTF-8", "ISO-8859-1"), "latin1"))
        .ok,
    ).toBe(true);
  });

  it("an intra-day report (camt.052) can be looked at", () => {
    const report = camt("<Rpt><Id>R1</Id></Rpt>", "BkToCstmrAcctRpt", "camt.052.001.02");
    expect(read(report)).toMatchObject({
      value: { kind: "interimReport", message: "camt.052.001.02" },
    });
  });
});

describe("a document type is refused before anything is parsed", () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`).join("")}]><lolz>&l8;</lolz>`;
  const attacks: [string, string][] = [
    ["billion laughs", laughs],
    ["a local file", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'],
    ["a web address", '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd"><x/>'],
    ["a parameter entity", '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hosts">%p;]><x/>'],
    ["hidden after a comment", `<?xml version="1.0"?><!-- ok --><!doctype x>${oneLine("1.00")}`],
    ["inside the statement", oneLine("1.00").replace("<Stmt>", "<!DOCTYPE x><Stmt>")],
  ];

  it.each(attacks)("%s", (_what, text) => {
    const before = performance.now();
    expect(codeOf(text)).toBe("bankFile.doctype");
    expect(performance.now() - before).toBeLessThan(100);
  });

  it.each(attacks)("%s, in UTF-16", (_what, text) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    expect(readBankFile(bytes)).toMatchObject({ ok: false, code: "bankFile.doctype" });
  });

  it("deep nesting, endless texts and crowds of attributes are stopped", () => {
    expect(codeOf(camt("<a>".repeat(5_000)))).toBe("bankFile.tooDeep");
    expect(codeOf(oneLine("1.00").replace("BOOK", "B".repeat(30_000)))).toBe(
      "bankFile.tooMuchText",
    );
    const crowd = Array.from({ length: 200 }, (_, n) => `a${n}="1"`).join(" ");
    expect(codeOf(oneLine("1.00").replace("<Ntry>", `<Ntry ${crowd}>`))).toBe(
      "bankFile.tooMuchText",
    );
  });

  it("a file above the limit is refused by its size alone", () => {
    expect(readBankFile(Buffer.alloc(33 * 1024 * 1024, 32))).toMatchObject({
      ok: false,
      code: "bankFile.tooLarge",
    });
  });
});

describe("opening and booked entries give closing, or it is said", () => {
  const reconciles = (text: string) => {
    const answer = read(text);
    if (!answer.ok) throw new Error(answer.code);
    const [first] = answer.value.statements;
    if (!first) throw new Error("no statement");
    return figuresOf(first).reconciles;
  };

  it("to the öre", () => {
    expect(reconciles(camt(statement([{ amount: "1.00" }])))).toBe(true);
    expect(reconciles(camt(statement([{ amount: "1.01" }])))).toBe(false);
  });

  it("the direction is CdtDbtInd, also for a reversal", () => {
    const back = { amount: "1", direction: "CRDT", more: "<RvslInd>true</RvslInd>" };
    expect(reconciles(camt(statement([{ amount: "1.00" }, back], "100", "100.00")))).toBe(true);
  });

  it("any balance or line changed by one öre no longer reconciles", () => {
    const lines = fc.array(fc.tuple(fc.bigInt(1n, 10n ** 12n), fc.boolean()), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lines, fc.bigInt(0n, 10n ** 13n), fc.nat(), (amounts, opening, place) => {
        const money = (units: bigint) => writeDecimal({ units, scale: 2 });
        const total = amounts.reduce(
          (sum, [units, isCredit]) => sum + (isCredit ? units : -units),
          0n,
        );
        const closing = opening + total;
        const written = (changed: number) =>
          camt(
            statement(
              amounts.map(([units, isCredit], index) => ({
                amount: money(index === changed ? units + 1n : units),
                direction: isCredit ? "CRDT" : "DBIT",
              })),
              money(opening),
              money(closing < 0n ? -closing : closing),
            ).replace(/(<Cd>CLBD<\/Cd>.*?)CRDT/, closing < 0n ? "$1DBIT" : "$1CRDT"),
          );
        expect(reconciles(written(-1))).toBe(true);
        expect(reconciles(written(place % amounts.length))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("the same line keeps its fingerprint in another file, and two equal lines are two", () => {
    const prints = (text: string) => {
      const answer = read(text);
      return answer.ok
        ? answer.value.statements.flatMap((one) => one.entries.map((line) => line.fingerprint))
        : [];
    };
    const twice = prints(camt(statement([{ amount: "1.00" }, { amount: "1.00" }])));
    expect(new Set(twice).size).toBe(2);
    expect(prints(camt(statement([{ amount: "1.00" }]).replace("S1", "S2")))).toEqual([twice[0]]);
  });
});

describe("decimals are exact", () => {
  it("kept as written", () => {
    for (const text of ["880", "14384.6", "0.50", "-12345.67", "19536402.5"]) {
      const decimal = exactDecimal(text);
      expect(decimal && writeDecimal(decimal)).toBe(text);
    }
    expect(writeDecimal(sumOf(["0.1", "0.2", "5"].flatMap((one) => exactDecimal(one) ?? [])))).toBe(
      "5.3",
    );
  });

  it("only what is whole in öre becomes öre", () => {
    expect(toOre({ units: 12345n, scale: 3 })).toBeNull();
    expect(toOre({ units: 12340n, scale: 3 })).toBe(1234n);
    expect(toOre({ units: 7n, scale: 0 })).toBe(700n);
  });

  it("any text either reads to the same decimal or is refused, never crashes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const decimal = exactDecimal(text);
        if (decimal) expect(exactDecimal(writeDecimal(decimal))).toEqual(decimal);
      }),
    );
  });

  it("any bytes are read or refused, never crash", () => {
    const whole = Buffer.from(oneLine("1.00"));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (place, byte) => {
        const bytes = Buffer.from(whole);
        bytes[place] = byte;
        expect(typeof readBankFile(bytes).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});
