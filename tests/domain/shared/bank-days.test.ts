import { describe, expect, it } from "vitest";
import { addBankDays, bankFree, nextBankDay } from "~/domain/shared/bank-days";
import { plainDate, type PlainDate } from "~/domain/shared/dates";

const day = (text: string): PlainDate => {
  const date = plainDate(text);
  if (!date) throw new Error(`${text} is not a day`);
  return date;
};

describe("banks do not pay", () => {
  it.each([
    ["2027-06-19", "saturday"],
    ["2027-06-20", "sunday"],
    ["2027-01-01", "newYearsDay"],
    ["2028-01-06", "epiphany"],
    ["2027-03-26", "goodFriday"],
    ["2028-04-14", "goodFriday"],
    ["2027-03-29", "easterMonday"],
    ["2030-04-22", "easterMonday"],
    ["2028-05-01", "mayDay"],
    ["2027-05-06", "ascensionDay"],
    ["2038-06-03", "ascensionDay"],
    ["2028-06-06", "nationalDay"],
    ["2027-06-25", "midsummerEve"],
    ["2028-06-23", "midsummerEve"],
    ["2027-06-26", "saturday"],
    ["2027-12-24", "christmasEve"],
    ["2027-12-25", "christmasDay"],
    ["2028-12-26", "boxingDay"],
    ["2027-12-31", "newYearsEve"],
  ])("on %s, which is %s", (text, why) => {
    expect(bankFree(day(text))).toBe(why);
  });
});

it.each(["2027-06-18", "2027-06-21", "2027-03-30", "2028-06-22", "2027-12-23", "2028-05-26"])(
  "banks pay on %s",
  (text) => {
    expect(bankFree(day(text))).toBeNull();
  },
);

it.each([
  ["2027-06-19", "2027-06-21"],
  ["2027-06-21", "2027-06-21"],
  ["2027-03-26", "2027-03-30"],
  ["2027-12-24", "2027-12-27"],
  ["2027-12-31", "2028-01-03"],
])("the first bank day from %s on is %s", (text, next) => {
  expect(nextBankDay(day(text))).toBe(next);
});

it("a year has about 250 bank days", () => {
  const from = Date.parse("2028-01-01T00:00:00Z");
  const days = Array.from({ length: 366 }, (_, at) =>
    day(new Date(from + at * 86_400_000).toISOString().slice(0, 10)),
  );
  expect(days.filter((one) => bankFree(one) === null)).toHaveLength(251);
});

describe("bank days are counted from the day after", () => {
  it.each([
    ["2027-08-17", 3, "2027-08-20"],
    ["2027-08-19", 3, "2027-08-24"],
    ["2027-08-21", 1, "2027-08-23"],
    ["2027-12-22", 3, "2027-12-28"],
    ["2027-08-17", 0, "2027-08-17"],
  ])("%s and %i more: %s", (from, count, to) => {
    expect(addBankDays(day(from), count)).toBe(to);
  });
});
