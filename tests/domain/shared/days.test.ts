import fc from "fast-check";
import { expect, test } from "vitest";
import { shortName } from "~/domain/shared/shortened";
import { addDays, daysBetween, plainDate, sundayOf, weekdayOf } from "~/domain/shared/dates";
import { lowerFirst, upperFirst } from "~/i18n/letter-case";

const day = (text: string) => plainDate(text) ?? expect.fail(text);

test.each([
  ["2027-12-31", 1, "2028-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2028-01-01", -1, "2027-12-31"],
  ["2027-03-27", 2, "2027-03-29"],
  ["2027-10-30", 2, "2027-11-01"],
])("%s and %i days is %s, also where the clock is changed", (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
});

test("days that are added are the days between, and a week ends on its Sunday", () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(day("1950-01-01"), n));
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
      expect(daysBetween(from, addDays(from, n))).toBe(n);
      expect(weekdayOf(sundayOf(from))).toBe(6);
      expect(daysBetween(from, sundayOf(from))).toBe(6 - weekdayOf(from));
    }),
  );
  expect(weekdayOf(day("2027-03-01"))).toBe(0);
});

test("a sentence that goes on after a colon has no capital; abbreviations keep theirs", () => {
  expect(["Skriv ett belopp.", "Året saknas.", "SEK", "PDF", "I1"].map(lowerFirst)).toEqual([
    "skriv ett belopp.",
    "året saknas.",
    "SEK",
    "PDF",
    "I1",
  ]);
  expect(upperFirst("åtta", "sv")).toBe("Åtta");
});

test("a long name is cut between two words, without the sign before the cut", () => {
  expect(shortName("Hyra av lokal", 13)).toBe("Hyra av lokal");
  expect(shortName("Hyra av lokal, möbler", 19)).toBe("Hyra av lokal …");
});
