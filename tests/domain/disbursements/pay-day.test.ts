import { expect, it } from "vitest";
import { payDayRefusal } from "~/domain/disbursements";
import type { PlainDate } from "~/domain/shared/dates";
import { refusalText } from "~/i18n/refusals.server";

const sentence = (day: string, locale: "sv" | "en") => {
  const refusal = payDayRefusal(day as PlainDate, "2027-06-18" as PlainDate);
  return refusal && refusalText(locale, refusal.code, refusal.params).replaceAll("\u00A0", " ");
};

it("a pay day on which banks do not pay is refused with what day it is and the next bank day", () => {
  expect(sentence("2027-06-19", "sv")).toBe(
    "Betalningsdag: 19 juni 2027 är en lördag. Välj en bankdag, till exempel måndag 21 juni.",
  );
  expect(sentence("2027-06-25", "en")).toBe(
    "Payment day: 25 June 2027 is Midsummer Eve. Choose a bank day, for example Monday 28 June.",
  );
  expect(sentence("2027-12-31", "sv")).toBe(
    "Betalningsdag: 31 december 2027 är nyårsafton. Välj en bankdag, till exempel måndag 3 januari 2028.",
  );
});

it("a pay day before today is refused, a bank day from today on is not", () => {
  expect(sentence("2027-06-17", "sv")).toBe(
    "Betalningsdag: 17 juni 2027 har passerat. Välj en bankdag från och med i dag, till exempel fredag 18 juni.",
  );
  expect(sentence("2027-06-18", "sv")).toBeNull();
  expect(sentence("2027-06-21", "sv")).toBeNull();
});
