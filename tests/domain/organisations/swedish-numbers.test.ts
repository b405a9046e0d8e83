import { describe, expect, test } from "vitest";
import { bankgiroField, orgnrField, plusgiroField } from "~/domain/organisations/number-fields";
import { bankgiro, organisationNumber, plusgiro } from "~/domain/organisations/swedish-numbers";
import { decodeRefusal } from "~/domain/shared/field-refusal";

describe("an organisation number", () => {
  test.each(["802999-9011", "8029999011", "802999 9011", "802999–9011", "16802999-9011"])(
    "%s is 802999-9011",
    (text) => {
      expect(organisationNumber(text)).toEqual({ number: "802999-9011" });
    },
  );

  test("has a check digit: any single wrong digit is found", () => {
    const right = "8029999011";
    for (let place = 0; place < right.length; place += 1) {
      const digit = (Number(right[place]) + 1) % 10;
      const wrong = `${right.slice(0, place)}${digit}${right.slice(place + 1)}`;
      expect(organisationNumber(wrong)).toEqual({ problem: "checkDigit" });
    }
  });

  test("is not a personal identity number, whose third digit is 0 or 1", () => {
    expect(organisationNumber("811218-9876")).toEqual({ problem: "personal" });
  });

  test.each(["", "802999", "802999-90111", "8029-999011", "abc", "802999--9011"])(
    "%j cannot be read",
    (text) => {
      expect(organisationNumber(text)).toEqual({ problem: "unreadable" });
    },
  );
});

test("a bankgiro has seven or eight digits and a check digit", () => {
  expect(bankgiro("9990-1027")).toEqual({ number: "9990-1027" });
  expect(bankgiro("99901027")).toEqual({ number: "9990-1027" });
  expect(bankgiro("123-4566")).toEqual({ number: "123-4566" });
  expect(bankgiro("9990-1028")).toEqual({ problem: "checkDigit" });
  expect(bankgiro("9990-10271")).toEqual({ problem: "unreadable" });
  expect(bankgiro("000-0000")).toEqual({ problem: "unreadable" });
});

test("a plusgiro has two to eight digits and a check digit", () => {
  expect(plusgiro("1234566")).toEqual({ number: "12 34 56-6" });
  expect(plusgiro("12 34 56-6")).toEqual({ number: "12 34 56-6" });
  expect(plusgiro("12 34 56-7")).toEqual({ problem: "checkDigit" });
  expect(plusgiro("123456789")).toEqual({ problem: "unreadable" });
});

test("the form names what is wrong", () => {
  const refusal = (field: ReturnType<typeof orgnrField>, text: string | undefined): string =>
    decodeRefusal(field.safeParse(text).error?.issues[0]?.message ?? "").code;
  expect(refusal(orgnrField(), "802999-9012")).toBe("orgnr.checkDigit");
  expect(refusal(orgnrField(), undefined)).toBe("field.missing");
  expect(bankgiroField().safeParse("9990-1027").data).toBe("9990-1027");
  expect(plusgiroField().safeParse("1234566").data).toBe("12 34 56-6");
});
