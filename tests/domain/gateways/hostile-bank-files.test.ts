/** Bytes that were changed, cut or doubled on the way: a file is read or refused, quickly, and never adds up when it should not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asJson, inspected } from "~/cli/bank/inspect";
import { figuresFrom } from "~/gateways/bank-statement";
import { balance, entry, message, statement, usual } from "./camt-text";

const record = (text: string) => text.padEnd(80);
const bgmax = [
  "01BGMAX               0120280301173035010331P",
  record("050099901001          SEK"),
  record(
    `20${"0".repeat(10)}${"123".padStart(25)}${"10000".padStart(18, "0")}21${"1".repeat(12)}0`,
  ),
  record(`15${"0".repeat(35)}2028030100001${"10000".padStart(18, "0")}SEK000000011`),
  record("7000000001000000000000000000000001"),
].join("\r\n");
const answer = message(
  "<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>",
  "pain.002.001.03",
  "CstmrPmtStsRpt",
);
const files: readonly [string, Buffer][] = [
  ["a statement", Buffer.from(message(statement(usual)))],
  ["a statement in UTF-16", Buffer.from(`\ufeff${message(statement(usual))}`, "utf16le")],
  ["BgMax", Buffer.from(bgmax, "latin1")],
  ["an answer about payments", Buffer.from(answer)],
];

type Change = { readonly at: number; readonly kind: number; readonly byte: number };
const changes = fc.array(fc.record({ at: fc.nat(), kind: fc.nat(3), byte: fc.nat(255) }), {
  minLength: 1,
  maxLength: 4,
});

/** A byte changed, taken away or put in, or the rest cut off. */
function changed(whole: Buffer, { at, kind, byte }: Change): Buffer {
  const place = at % Math.max(whole.length, 1);
  const [before, after] = [whole.subarray(0, place), whole.subarray(place)];
  switch (kind) {
    case 0:
      return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
    case 1:
      return Buffer.concat([before, after.subarray(1)]);
    case 2:
      return Buffer.concat([before, Buffer.of(byte), after]);
    default:
      return before;
  }
}

describe("a changed file", () => {
  it.each(files)(
    "%s is read or refused with a code, never a fault, never slowly",
    async (_what, whole) => {
      await fc.assert(
        fc.asyncProperty(changes, async (all) => {
          const bytes = all.reduce(changed, whole);
          const before = performance.now();
          const read = await inspected([bytes]);
          expect(performance.now() - before).toBeLessThan(1000);
          if (!read.ok) expect(read.code).toMatch(/^bankFile\.[A-Za-z]+$/);
        }),
        { numRuns: 300 },
      );
    },
  );

  it("whose amounts are other than they were never adds up", async () => {
    const amounts = fc.array(fc.tuple(fc.bigInt(1n, 10n ** 9n), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    });
    const money = (ore: bigint) => `${ore / 100n}.${String(ore % 100n).padStart(2, "0")}`;
    await fc.assert(
      fc.asyncProperty(amounts, fc.nat(), fc.bigInt(1n, 999n), async (lines, which, by) => {
        const at = which % (lines.length + 2);
        const shifted = (ore: bigint, index: number) => money(index === at ? ore + by : ore);
        const total = lines.reduce((sum, [ore, isIn]) => sum + (isIn ? ore : -ore), 10n ** 11n);
        const body = [
          balance("OPBD", shifted(10n ** 11n, 0)),
          balance("CLBD", shifted(total, 1)),
          ...lines.map(([ore, isIn], no) => entry(shifted(ore, no + 2), isIn ? "CRDT" : "DBIT")),
        ];
        const read = await inspected([Buffer.from(message(statement(body.join(""))))]);
        const [first] = read.ok ? read.value.statements : [];
        if (!first) throw new Error("not read");
        expect(figuresFrom(first, first.totals).reconciles).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it("with elements taken out, doubled, emptied or turned never has other figures without a word", async () => {
    const lines = entry("10.00") + entry("25.50", "CRDT") + entry("0.50");
    const balances = balance("OPBD", "100.00") + balance("CLBD", "115.00");
    const bytes = message(statement(balances + lines));
    const leaves = [...bytes.matchAll(/<(\w+)[^<>]*>[^<>]+<\/\1>|<(Ntry|Bal|Acct)>.*?<\/\2>/g)];
    const turns: readonly ((text: string) => string)[] = [
      () => "",
      (text) => text + text,
      (text) => text.replace(/>[^<>]+</, "><"),
      (text) => text.replace(/CRDT|DBIT/, (way) => (way === "CRDT" ? "DBIT" : "CRDT")),
      (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      (text) => text.replace(/\d/, ","),
    ];
    const figuresIn = async (text: string) => {
      const read = await inspected([Buffer.from(text)]);
      return read.ok ? { ...asJson(read.value), message: "" } : null;
    };
    const whole = await figuresIn(bytes);
    expect(whole).toMatchObject({ warnings: [], statements: [{ reconciles: true }] });
    for (const { 0: text, index } of leaves) {
      const [before, after] = [bytes.slice(0, index), bytes.slice(index + text.length)];
      for (const turn of turns) {
        const turned = turn(text);
        const read = await figuresIn(before + turned + after);
        const [first] = read?.statements ?? [];
        if (!read || !first || read.warnings.length > 0 || first.reconciles !== true) continue;
        const { id, account, currency } = first;
        expect(first, turned).toEqual({ ...whole?.statements[0], id, account, currency });
      }
    }
  });

  it("has the same figures however the stream is cut", async () => {
    const [, whole] = files[0] ?? [];
    if (!whole) throw new Error("no file");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((to, at) => whole.subarray(places[at], to));
        expect(await inspected(pieces)).toEqual(await inspected([whole]));
      }),
      { numRuns: 100 },
    );
  });
});
