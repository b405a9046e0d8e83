/** What is written as SIE is read back as it was: by our own reader, which the samples of others have proved. */
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readSie } from "~/gateways/sie/read-sie";
import { sieRecords } from "~/gateways/sie/sie-records";
import { fit, sieFile, type WrittenRecord } from "~/gateways/sie/write-sie";

async function written(records: readonly WrittenRecord[], pages = 1): Promise<Buffer> {
  async function* inPages() {
    const size = Math.ceil(records.length / pages);
    for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
  }
  const parts: Uint8Array[] = [];
  for await (const part of sieFile(inPages())) parts.push(part);
  return Buffer.concat(parts);
}

const head: WrittenRecord[] = [
  ["#FORMAT", "PC8"],
  ["#SIETYP", "4"],
  ["#FNAMN", "Länsstyrelsen i Skåne län"],
];
const text = (bytes: Buffer): string => iconv.decode(bytes, "cp437");

describe("a SIE file that we write", () => {
  it("is code page 437 with CR and LF, fields in quotes where they need them, and a sum at its end", async () => {
    const bytes = await written([
      ...head,
      ["#VER", "L", "17", "20270520", 'Avser "Åre"', "20270521", "Åsa"],
      ["{"],
      ["#TRANS", "1910", ["22", "DEMO 1"], "-5.00"],
      ["#TRANS", "7711", [], "5.00"],
      ["}"],
    ]);
    expect(text(bytes)).toBe(
      [
        "#FLAGGA 0",
        "#KSUMMA",
        "#FORMAT PC8",
        "#SIETYP 4",
        '#FNAMN "Länsstyrelsen i Skåne län"',
        '#VER L 17 20270520 "Avser \\"Åre\\"" 20270521 Åsa',
        "{",
        '#TRANS 1910 {22 "DEMO 1"} -5.00',
        "#TRANS 7711 {} 5.00",
        "}",
        "#KSUMMA 2737068860",
        "",
      ].join("\r\n"),
    );
    expect(bytes.includes(Buffer.from([0x8f, 0x73, 0x61]))).toBe(true); // Åsa
    const read = readSie(bytes);
    expect(read).toMatchObject({ ok: true, value: { encoding: "cp437", warnings: [] } });
  });

  it("has the same sum in one page and in many", async () => {
    const records = [...head, ...head, ...head];
    expect(await written(records, 4)).toEqual(await written(records));
  });

  it("holds what people write with what the code page has", () => {
    expect(fit("Språk – ”bro” och 5 €…")).toBe('Språk - "bro" och 5 EUR...');
    expect(fit("två\nrader\tmed\u00a0mellanrum")).toBe("två rader med mellanrum");
    expect(fit("Šimić, Łódź, 漢字")).toBe("Simic, ?ódz, ??");
    expect(fit("C:\\temp")).toBe("C:/temp");
    expect(fit("é a\u0301")).toBe("é á");
    expect(fit("x".repeat(3000))).toHaveLength(1003);
  });

  it("is read back field by field, whatever is written", async () => {
    const field = fc.string({ unit: "grapheme", maxLength: 40 });
    const list = fc.array(field, { maxLength: 4 });
    const record = fc
      .tuple(field, fc.oneof(field, list), field)
      .map((fields): WrittenRecord => ["#PROSA", ...fields]);
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (records) => {
        const bytes = await written([...head, ...records]);
        expect(readSie(bytes).ok).toBe(true);
        const read = sieRecords(text(bytes));
        const prosa = read.ok ? read.value.filter(({ label }) => label === "#PROSA") : [];
        expect(prosa.map(({ fields }) => fields)).toEqual(
          records.map(([, ...fields]) =>
            fields.map((one) => (typeof one === "string" ? fit(one) : one.map(fit))),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is refused when a piece of it is lost or a sign of it changes", async () => {
    const bytes = await written([
      ...head,
      ["#KONTO", "1910", "Kassa"],
      ["#IB", "0", "1910", "5.00"],
    ]);
    expect(readSie(bytes).ok).toBe(true);
    const lines = text(bytes).split("\r\n").slice(0, -1);
    const without = (at: number) => lines.filter((_, index) => index !== at).join("\r\n");
    const stillRead = lines.filter((_, at) => readSie(iconv.encode(without(at), "cp437")).ok);
    expect(stillRead).toEqual([]);
    const at = bytes.indexOf("Kassa");
    const changed = Buffer.from(bytes);
    changed[at] = "P".charCodeAt(0);
    expect(readSie(changed)).toMatchObject({ ok: false, code: "sie.checksum" });
  });

  it("cut off anywhere is refused", async () => {
    const voucher: WrittenRecord[] = [
      ["#VER", "L", "1", "20270131", "Hyra"],
      ["{"],
      ["#TRANS", "1910", [], "0"],
      ["}"],
    ];
    const bytes = await written([...head, ...voucher, ...voucher]);
    const end = bytes.length - 2;
    for (let length = 0; length < end; length++)
      expect([length, readSie(bytes.subarray(0, length)).ok]).toEqual([length, false]);
    expect(readSie(bytes.subarray(0, end)).ok).toBe(true);
  });
});
