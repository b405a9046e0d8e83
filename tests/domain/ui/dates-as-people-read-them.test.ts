import { describe, expect, test } from "vitest";
import {
  formatDay,
  formatDayInWeek,
  formatDeadline,
  formatInstant,
  formatInstantShort,
  formatInstantToSecond,
  formatPeriod,
} from "~/ui/date/format";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("a day", () => {
  test("is written out, and with its weekday when somebody must act", () => {
    expect(plain(formatDay("2027-03-01", "sv"))).toBe("1 mars 2027");
    expect(plain(formatDay("2027-03-01", "en"))).toBe("1 March 2027");
    expect(plain(formatDayInWeek("2027-03-12", "sv"))).toBe("fre 12 mars");
  });

  test("a period within one year names the year once", () => {
    expect(plain(formatPeriod("2028-01-01", "2028-05-31", "sv"))).toBe("1 januari–31 maj 2028");
    expect(plain(formatPeriod("2027-08-01", "2028-07-31", "sv"))).toBe(
      "1 augusti 2027–31 juli 2028",
    );
  });
});

describe("a point in time is read on Stockholm's clock", () => {
  test("in winter one hour, in summer two hours after UTC", () => {
    expect(plain(formatInstant("2027-03-01T15:00:00.000Z", "sv"))).toBe("1 mars 2027 kl. 16.00");
    expect(plain(formatInstant("2028-06-12T14:21:00.000Z", "sv"))).toBe("12 juni 2028 kl. 16.21");
  });

  test("an evening in UTC may be the next day here", () => {
    expect(formatInstantShort("2026-12-31T23:30:00.000Z")).toBe("2027-01-01 00.30");
  });

  test("a deadline has its weekday, a receipt its seconds", () => {
    expect(plain(formatDeadline("2027-03-01T15:00:00.000Z", "sv"))).toBe(
      "måndag 1 mars 2027 kl. 16.00",
    );
    expect(plain(formatInstantToSecond("2027-03-01T13:52:08.123Z", "sv"))).toBe(
      "1 mars 2027 kl. 14.52.08",
    );
    expect(plain(formatDeadline("2027-03-01T15:00:00.000Z", "en"))).toBe(
      "Monday 1 March 2027 at 16.00",
    );
  });
});
