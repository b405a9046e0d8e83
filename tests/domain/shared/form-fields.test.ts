import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { amountField } from "~/domain/shared/amount-field";
import { decodeRefusal, encodeRefusal } from "~/domain/shared/field-refusal";
import { dateField, decimalField, textField } from "~/domain/shared/plain-fields";
import { refusalText } from "~/i18n/refusals.server";
import { ore } from "~ledger/amount";

/** What the field makes of the text, or the refusal at it. */
function fill(field: z.ZodType, text: string | undefined): unknown {
  const parsed = field.safeParse(text);
  return parsed.success ? parsed.data : decodeRefusal(parsed.error.issues[0]?.message ?? "");
}

describe("an amount", () => {
  test("is read into öre", () => {
    expect(fill(amountField(), "700.000:-")).toBe(70_000_000n);
  });

  test.each([
    [undefined, "amount.missing", {}],
    ["", "amount.missing", {}],
    ["48 ooo", "amount.unreadable", { text: "48 ooo" }],
    ["1.640 tkr", "amount.ambiguous", { low: "1640.00", high: "1640000.00" }],
    ["ca 1 000 000", "amount.approximate", { text: "ca 1 000 000" }],
    ["−1", "amount.negative", { text: "−1" }],
    ["101", "amount.tooLarge", { max: "100.00" }],
  ])("%j is refused with %s", (text, code, params) => {
    expect(fill(amountField({ max: ore(10_000n) }), text)).toEqual({ code, params });
  });

  test("may be negative where the form says so", () => {
    expect(fill(amountField({ allowNegative: true }), "−1,50")).toBe(-150n);
  });
});

describe("a day", () => {
  test.each([
    ["2027-03-01", "2027-03-01"],
    ["20270301", "2027-03-01"],
    ["1 mars 2027", "2027-03-01"],
    ["den 1 mars 2027", "2027-03-01"],
    ["1 March 2027", "2027-03-01"],
    ["29 feb. 2028", "2028-02-29"],
  ])("%s is %s", (text, day) => {
    expect(fill(dateField(), text)).toBe(day);
  });

  test("31 September does not exist: choose a day up to 30 September", () => {
    const params = { year: "2027", month: "9", day: "31", lastDay: "30" };
    expect(fill(dateField(), "2027-09-31")).toEqual({ code: "date.impossible", params });
    expect(fill(dateField(), "31 september 2027")).toEqual({ code: "date.impossible", params });
  });

  test("29 February exists in leap years only", () => {
    expect(fill(dateField(), "2027-02-29")).toMatchObject({ params: { lastDay: "28" } });
    expect(fill(dateField(), "2028-02-30")).toMatchObject({ params: { lastDay: "29" } });
  });

  test("an empty one is missing", () => {
    expect(fill(dateField(), " ")).toMatchObject({ code: "field.missing" });
  });
});

describe("a number", () => {
  test.each([
    ["12", "12"],
    ["12,5", "12.5"],
    ["1 032,25", "1032.25"],
    ["1\u00a0032", "1032"],
  ])("%s is %s", (text, number) => {
    expect(fill(decimalField(), text)).toBe(number);
  });

  test.each([
    ["tolv", "number.unreadable"],
    ["10 32", "number.unreadable"],
    ["-1", "number.tooSmall"],
    ["1,234", "number.tooManyDecimals"],
    ["13", "number.tooLarge"],
    ["", "field.missing"],
  ])("%j is refused with %s", (text, code) => {
    expect(fill(decimalField({ max: "12" }), text)).toMatchObject({ code });
  });
});

describe("a whole number", () => {
  const people = decimalField({ maxDecimals: 0, max: "1000000" });
  const said = (text: string, locale: "sv" | "en" = "sv") => {
    const { code, params } = fill(people, text) as ReturnType<typeof decodeRefusal>;
    return refusalText(locale, code, params).replaceAll("\u00a0", " ");
  };

  test.each(["tolv", "12,5"])("%s is answered with a whole number as example", (text) => {
    expect(said(text)).toBe(`Vi förstår inte "${text}". Skriv ett heltal, till exempel 12.`);
  });

  test("its limit is grouped in thousands", () => {
    expect(said("1000001")).toBe("Skriv ett tal som är högst 1 000 000.");
    expect(said("1000001", "en")).toBe("Write a number that is at most 1,000,000.");
  });
});

test("of what was typed no more than some sixty characters is repeated", () => {
  const long = "x".repeat(5000);
  for (const field of [amountField(), dateField(), decimalField()]) {
    const { code, params } = fill(field, long) as ReturnType<typeof decodeRefusal>;
    expect(refusalText("sv", code, params)).toContain(`"${"x".repeat(59)}…"`);
    expect(refusalText("sv", code, params).length).toBeLessThan(150);
  }
});

describe("a text", () => {
  test("is trimmed and counted as people count", () => {
    expect(fill(textField(3), "  åäö\r\n")).toBe("åäö");
    expect(fill(textField(2), "😀😀")).toBe("😀😀");
    expect(fill(textField(2), "abc")).toEqual({
      code: "text.tooLong",
      params: { max: "2", length: "3" },
    });
    expect(fill(textField(2), "  ")).toMatchObject({ code: "field.missing" });
  });
});

test("a refusal survives its way through a message", () => {
  const params = { text: '"{}' };
  expect(decodeRefusal(encodeRefusal("amount.unreadable", params))).toEqual({
    code: "amount.unreadable",
    params,
  });
  expect(decodeRefusal("field.missing")).toEqual({ code: "field.missing", params: {} });
});
