/**
 * Dates and times as people read them, in Europe/Stockholm. Names of days and months are our own, so that the server and
 * every browser write the same text.
 */
import type { Locale } from "~/i18n";

type Names = { readonly months: readonly string[]; readonly days: readonly string[] };

const names: Record<Locale, Names> = {
  sv: {
    months:
      "januari februari mars april maj juni juli augusti september oktober november december".split(
        " ",
      ),
    days: "söndag måndag tisdag onsdag torsdag fredag lördag".split(" "),
  },
  en: {
    months:
      "January February March April May June July August September October November December".split(
        " ",
      ),
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  },
};

type Clock = {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
};

const stockholm = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** The wall clock in Stockholm at an instant. */
function clockOf(instant: string): Clock {
  const parts = new Map(
    stockholm.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}

const partsOf = (day: string) => {
  const [year = "", month = "1", date = ""] = day.split("-");
  return { year, month: Number(month) - 1, date: String(Number(date)) };
};

export const weekday = (day: string, locale: Locale): string =>
  names[locale].days[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? "";

/** "1 mars 2027". */
export function formatDay(day: string, locale: Locale): string {
  const { year, month, date } = partsOf(day);
  return `${date}\u00A0${names[locale].months[month] ?? ""} ${year}`;
}

/** "1 mars", where the year is plain from the surroundings. */
export function formatDayOfYear(day: string, locale: Locale): string {
  const { month, date } = partsOf(day);
  return `${date}\u00A0${names[locale].months[month] ?? ""}`;
}

/** "mars 2027", of a month "2027-03" or a day in it. */
export function formatMonth(month: string, locale: Locale): string {
  const { year, month: at } = partsOf(month);
  return `${names[locale].months[at] ?? ""} ${year}`;
}

/** "mån 1 mars", for work lists. */
export const formatDayInWeek = (day: string, locale: Locale): string =>
  `${weekday(day, locale).slice(0, 3)} ${formatDayOfYear(day, locale)}`;

/** "måndag 1 mars 2027", when somebody must act. */
export const formatDeadlineDay = (day: string, locale: Locale): string =>
  `${weekday(day, locale)} ${formatDay(day, locale)}`;

/** "2027-03-01", for tables. */
export const formatDayShort = (day: string): string => day;

/** "2027-03-01 14.52", for tables. */
export function formatInstantShort(instant: string): string {
  const { day, hour, minute } = clockOf(instant);
  return `${day} ${hour}.${minute}`;
}

const at: Record<Locale, string> = { sv: "kl.", en: "at" };

/** "kl. 16.00". */
export function formatTime(instant: string, locale: Locale): string {
  const { hour, minute } = clockOf(instant);
  return `${at[locale]}\u00A0${hour}.${minute}`;
}

/** "1 mars 2027 kl. 16.00". */
export const formatInstant = (instant: string, locale: Locale): string =>
  `${formatDay(clockOf(instant).day, locale)} ${formatTime(instant, locale)}`;

/** "1 mars 2027 kl. 14.52.08", for receipts. */
export const formatInstantToSecond = (instant: string, locale: Locale): string =>
  `${formatInstant(instant, locale)}.${clockOf(instant).second}`;

/** "måndag 1 mars 2027 kl. 16.00". */
export const formatDeadline = (instant: string, locale: Locale): string =>
  `${formatDeadlineDay(clockOf(instant).day, locale)} ${formatTime(instant, locale)}`;

/** "1 augusti 2027–31 juli 2028". */
export const formatPeriod = (from: string, to: string, locale: Locale): string =>
  `${from.slice(0, 4) === to.slice(0, 4) ? formatDayOfYear(from, locale) : formatDay(from, locale)}–${formatDay(to, locale)}`;
