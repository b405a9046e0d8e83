import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmount, writeAmount } from "~/domain/shared/amount-writing";
import { kronor, ore, type Ore } from "~ledger/amount";

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(ore);

const readAs = (text: string): string => {
  const read = readAmount(text);
  if (read.kind === "amount") return kronor(read.ore);
  if (read.kind === "ambiguous") return `${kronor(read.low)} or ${kronor(read.high)}`;
  return read.kind;
};

describe("what can mean only one thing is accepted", () => {
  test.each([
    ["590 000", "590000.00"],
    ["590\u00a0000,00\u00a0kr", "590000.00"],
    ["590\u2009000,00 kr", "590000.00"],
    ["590 000,00 kr", "590000.00"],
    ["590000", "590000.00"],
    ["590000kr", "590000.00"],
    ["590 000 kr.", "590000.00"],
    ["590 000 kronor", "590000.00"],
    ["700 000 SEK", "700000.00"],
    ["SEK 700 000", "700000.00"],
    ["kr 700 000", "700000.00"],
    ["700.000:-", "700000.00"],
    ["700.000:–", "700000.00"],
    ["700 000,-", "700000.00"],
    ["700:-", "700.00"],
    ["700.000 kr", "700000.00"],
    ["1.640.000", "1640000.00"],
    ["1,640,000", "1640000.00"],
    ["590,000.00", "590000.00"],
    ["590.000,00", "590000.00"],
    ["12 600,50", "12600.50"],
    ["12 600.50", "12600.50"],
    ["12600.50", "12600.50"],
    ["12600,5", "12600.50"],
    ["12 600:50", "12600.50"],
    ["12'600.50", "12600.50"],
    ["1,64 miljoner", "1640000.00"],
    ["1,64 miljoner kronor", "1640000.00"],
    ["1.64 milj. kr", "1640000.00"],
    ["1,5 million", "1500000.00"],
    ["20 Mkr", "20000000.00"],
    ["20mkr", "20000000.00"],
    ["1 640 tkr", "1640000.00"],
    ["0,500 miljoner", "500000.00"],
    ["0,125 tkr", "125.00"],
    ["2 miljarder", "2000000000.00"],
    ["−500", "-500.00"],
    ["- 500,25", "-500.25"],
    ["0", "0.00"],
    ["  220  ", "220.00"],
    ["220", "220.00"],
  ])("%s is %s", (text, amount) => {
    expect(readAs(text)).toBe(amount);
  });
});

describe("what can mean two things is asked about", () => {
  test.each([
    ["1.640", "1.64 or 1640.00"],
    ["1,640", "1.64 or 1640.00"],
    ["1,640 kr", "1.64 or 1640.00"],
    ["1.640 tkr", "1640.00 or 1640000.00"],
    ["590,000", "590.00 or 590000.00"],
    ["1,640 miljoner", "1640000.00 or 1640000000.00"],
    ["12.345", "12.35 or 12345.00"],
  ])("%s is %s", (text, readings) => {
    expect(readAs(text)).toBe(readings);
  });
});

describe("what cannot be read is refused", () => {
  test.each([
    "48 ooo",
    "abc",
    "59 0000",
    "5 90 000",
    "0590 000",
    "12 600,505",
    "1640,500",
    "0,500",
    "1.640.00",
    "1,64,00",
    "12,50:-",
    "1,234567891 miljoner",
    "500 000–600 000",
    "500 000 - 600 000",
    "500 EUR",
    "€500",
    "500-",
    "(500)",
    "5 constructor",
    "1e6",
    "--5",
    "½",
    "9".repeat(61),
  ])("%s", (text) => {
    expect(readAs(text)).toBe("unreadable");
  });

  test.each(["ca 1 000 000", "cirka 5 000 kr", "ca. 500", "~500", "drygt 2 miljoner", "about 500"])(
    "%s is only approximate",
    (text) => {
      expect(readAs(text)).toBe("approximate");
    },
  );

  test("more than the ledger holds is too large", () => {
    expect(readAs("9".repeat(40))).toBe("tooLarge");
    expect(readAs("99999999999 miljarder")).toBe("tooLarge");
  });

  test("nothing but spaces is empty", () => {
    expect(readAs(" \u00a0 ")).toBe("empty");
  });
});

test("an unusual writing is shown back, a usual one is not", () => {
  expect(readAmount("700.000:-")).toMatchObject({
    understoodAs: "700\u00a0000,00",
    reworded: true,
  });
  expect(readAmount("590 000,00 kr")).toMatchObject({ reworded: false });
  expect(readAmount("590000")).toMatchObject({ reworded: false });
});

const asSwedes = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const readBack = (text: string): Ore | null => {
  const read = readAmount(text);
  return read.kind === "amount" ? read.ore : null;
};

test("an amount that we write is read back to the öre", () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readBack(writeAmount(amount))).toBe(amount);
      expect(readBack(`${writeAmount(amount)} kr`)).toBe(amount);
      expect(readBack(kronor(amount))).toBe(amount);
    }),
  );
});

test("an amount is written as sv-SE writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (whole) => {
      expect(writeAmount(ore(BigInt(whole) * 100n))).toBe(asSwedes.format(whole));
    }),
  );
  expect(writeAmount(ore(-5n))).toBe("\u22120,05");
});

test("no text makes the reader fail", () => {
  const signs = fc.constantFrom(...Array.from("0123456789 .,:-−'krtmK\u00a0"));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
      const read = readAmount(parts.join(""));
      if (read.kind === "ambiguous") expect(read.low < read.high || read.high < 0n).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
