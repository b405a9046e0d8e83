import { describe, expect, test } from "vitest";
import {
  formatDecimal,
  formatKronor,
  formatOre,
  formatPercent,
  formatWhole,
} from "~/ui/money/format";
import { percentOf, width } from "~/ui/chart/share";

describe("an amount is written with two decimals, always", () => {
  test.each([
    [0n, "0,00"],
    [1n, "0,01"],
    [-1n, "−0,01"],
    [99n, "0,99"],
    [100n, "1,00"],
    [123456789n, "1 234 567,89"],
    [-32067005n, "−320 670,05"],
    [100000n, "1 000,00"],
    [9_007_199_254_740_993_99n, "9 007 199 254 740 993,99"],
  ])("%s öre is %s", (ore, text) => {
    expect(formatOre(ore, "sv")).toBe(text.replaceAll(" ", "\u00A0"));
  });

  test("English has its own signs and the currency first", () => {
    expect(formatOre(-123456789n, "en")).toBe("\u22121,234,567.89");
    expect(formatKronor(15132995n, "en")).toBe("SEK\u00A0151,329.95");
    expect(formatKronor(15132995n, "sv")).toBe("151\u00A0329,95\u00A0kr");
  });

  test("whole numbers, shares and points follow the language", () => {
    expect(formatWhole(1234567, "sv")).toBe("1\u00A0234\u00A0567");
    expect(formatWhole(-1200n, "en")).toBe("\u22121,200");
    expect(formatPercent("71.4427", "sv")).toBe("71,4427\u00A0%");
    expect(formatDecimal("86.00", "sv")).toBe("86,00");
  });
});

describe("a bar's width", () => {
  test("is its share of the whole, and never outside the drawing", () => {
    expect(percentOf(32067005n, 59000000n)).toBe(54.3508);
    expect(percentOf(1n, 0n)).toBe(0);
    expect(width(130)).toBe("100%");
    expect(width(-4)).toBe("0%");
  });
});
