/** The parts of a day as it was written: which number is the day, the month, the year. Whether the day exists is asked elsewhere. */

export type DateParts = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** From Monday, 0; null when none was written. */
  readonly weekday: number | null;
  /** Day and month may have been written in either order. */
  readonly isEitherWay: boolean;
};

type Unread = "empty" | "unreadable" | "yearShort" | "dayMissing";
type Numbers = Omit<DateParts, "weekday">;

/** The parts, or why there are none. */
export function dateParts(text: string): DateParts | Unread {
  const tidy = tidied(text);
  if (tidy === "") return "empty";
  const { weekday, rest } = withoutWeekday(tidy);
  const found = /[a-zåäö]/.test(rest) ? named(rest) : numbered(rest);
  return typeof found === "string" ? found : { ...found, weekday };
}

/** One kind of space and of dash, lower case, nothing unseen. */
const tidied = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim()
    .toLowerCase();

const weekdayNames = [
  "måndag mån monday mon",
  "tisdag tis tuesday tues tue",
  "onsdag ons wednesday wed",
  "torsdag tors tor thursday thurs thur thu",
  "fredag fre friday fri",
  "lördag lör saturday sat",
  "söndag sön sunday sun",
].map((names) => names.split(" "));

function withoutWeekday(tidy: string): { weekday: number | null; rest: string } {
  const [whole = "", word = ""] = /^([a-zåäö]+)[.,]* (?=\S)/.exec(tidy) ?? [];
  const name = word.replace(/dagen$/, "dag");
  const weekday = weekdayNames.findIndex((names) => names.includes(name));
  return weekday < 0
    ? { weekday: null, rest: withoutThe(tidy) }
    : { weekday, rest: withoutThe(tidy.slice(whole.length)) };
}

const withoutThe = (text: string): string => text.replace(/^(?:den|the) /, "");

const monthNames = [
  "januari january jan",
  "februari february feb",
  "mars march mar",
  "april apr",
  "maj may",
  "juni june jun",
  "juli july jul",
  "augusti august aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov",
  "december dec",
].map((names) => names.split(" "));

const written = {
  dayFirst:
    /^(?<day>\d{1,2})(?:st|nd|rd|th|:?[ae])? ?(?:of )?(?<month>[a-zåäö]+)(?: ?(?<year>\d+))?$/,
  monthFirst: /^(?<month>[a-zåäö]+) (?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d+))?$/,
  yearFirst: /^(?<year>\d{4}) (?<month>[a-zåäö]+) (?<day>\d{1,2})$/,
  noDay: /^[a-zåäö]+ \d{4}$/,
};

/** With the month as a word. */
function named(text: string): Numbers | Unread {
  const plain = text
    .replace(/[-.,/']+/g, " ")
    .replace(/ +/g, " ")
    .trim();
  const { day, month, year } =
    (
      written.dayFirst.exec(plain) ??
      written.monthFirst.exec(plain) ??
      written.yearFirst.exec(plain)
    )?.groups ?? {};
  if (written.noDay.test(plain)) return monthOf(plain.split(" ")[0]) ? "dayMissing" : "unreadable";
  const number = monthOf(month);
  if (!number) return "unreadable";
  return inNumbers({ day, month: String(number), year });
}

const monthOf = (word = ""): number => monthNames.findIndex((names) => names.includes(word)) + 1;

const numeric = {
  yearFirst: /^(?<year>\d{4})(?<between>[-/. ])(?<month>\d{1,2})\k<between>(?<day>\d{1,2})$/,
  together: /^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  dayFirst:
    /^(?<day>\d{1,2})(?<between>[-/. ])(?<month>\d{1,2})(?<before>[-/. ]{1,2})(?<year>\d+)$/,
  noYear: /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})\.?$/,
  /** "28-06-22" and "280622": the year may stand at either end. */
  shortYear: /^(?:\d{2}([-/. ])\d{1,2}\1\d{2}|\d{6})$/,
  noDay: /^\d{4}-\d{1,2}$/,
};

/** With the month as a number. */
function numbered(text: string): Numbers | Unread {
  const close = text.replace(/ ?([-/.]) ?/g, "$1");
  if (numeric.shortYear.test(close)) return "yearShort";
  if (numeric.noDay.test(close)) return "dayMissing";
  const spaced = / /.test(text) ? text.replace(/([-/.]) /g, "$1") : text;
  const found = (
    numeric.yearFirst.exec(close) ??
    numeric.together.exec(close) ??
    numeric.noYear.exec(close) ??
    numeric.dayFirst.exec(spaced)
  )?.groups;
  if (!found) return "unreadable";
  const parts = inNumbers(found);
  return typeof parts === "string" ? parts : inEitherOrder(parts, found);
}

const MONTHS = 12;

/** The month may stand first where the year follows the same sign as stands between them: "6/22/2028". */
function inEitherOrder(
  parts: Numbers,
  { between, before }: Readonly<Record<string, string | undefined>>,
): Numbers {
  if (between !== before || between === undefined || between === ".") return parts;
  const { day, month } = parts;
  if (month > MONTHS && day <= MONTHS) return { ...parts, day: month, month: day };
  return { ...parts, isEitherWay: day <= MONTHS && month <= MONTHS };
}

const FULL_YEAR = 4;
const SHORT_YEAR = 2;

function inNumbers(found: Readonly<Record<string, string | undefined>>): Numbers | Unread {
  const { year, month, day } = found;
  if (day === undefined) return "unreadable";
  if (year !== undefined && year.length !== FULL_YEAR) {
    return year.length === SHORT_YEAR ? "yearShort" : "unreadable";
  }
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
    isEitherWay: false,
  };
}
