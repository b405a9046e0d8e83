/**
 * Days on which Swedish banks pay: not Saturdays and Sundays, not public holidays (lagen 1989:253), and not Midsummer Eve,
 * Christmas Eve and New Year's Eve, which 2 § lagen (1930:173) puts on a par with them.
 */
import { addDays, weekdayOf, yearOf, type PlainDate } from "./dates";

export type BankFree =
  | "saturday"
  | "sunday"
  | "newYearsDay"
  | "epiphany"
  | "goodFriday"
  | "easterMonday"
  | "mayDay"
  | "ascensionDay"
  | "nationalDay"
  | "midsummerEve"
  | "christmasEve"
  | "christmasDay"
  | "boxingDay"
  | "newYearsEve";

/** Why banks do not pay on the day; null on a bank day. A holiday on a Saturday is named by the holiday. */
export function bankFree(day: PlainDate): BankFree | null {
  const monthDay = day.slice("2027-".length);
  const weekday = weekdayOf(day);
  if (weekday === FRIDAY && monthDay >= "06-19" && monthDay <= "06-25") return "midsummerEve";
  const weekend = weekday === SATURDAY ? "saturday" : weekday === SUNDAY ? "sunday" : null;
  return fixedDays[monthDay] ?? aroundEaster(day) ?? weekend;
}

/** The day itself when it is a bank day, otherwise the first one after it. */
export function nextBankDay(day: PlainDate): PlainDate {
  let at = day;
  while (bankFree(at)) at = addDays(at, 1);
  return at;
}

/** The `count`th bank day after the day. */
export function addBankDays(day: PlainDate, count: number): PlainDate {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = nextBankDay(addDays(at, 1));
  return at;
}

const [FRIDAY, SATURDAY, SUNDAY] = [4, 5, 6];

const fixedDays: Readonly<Record<string, BankFree>> = {
  "01-01": "newYearsDay",
  "01-06": "epiphany",
  "05-01": "mayDay",
  "06-06": "nationalDay",
  "12-24": "christmasEve",
  "12-25": "christmasDay",
  "12-26": "boxingDay",
  "12-31": "newYearsEve",
};

/** Days from Easter Sunday. */
const movable = [
  [-2, "goodFriday"],
  [1, "easterMonday"],
  [39, "ascensionDay"],
] as const;

function aroundEaster(day: PlainDate): BankFree | null {
  const easter = easterSunday(yearOf(day));
  return movable.find(([days]) => addDays(easter, days) === day)?.[1] ?? null;
}

/** Meeus, Jones and Butcher: Easter in the Gregorian calendar. */
function easterSunday(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const shift = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28` as PlainDate, moon - shift);
}
