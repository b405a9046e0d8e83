import { formatDay } from "~/ui/date/format";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/fields";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthName = (month = ""): string => months[Number(month) - 1] ?? month;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const day = (date = ""): string => formatDay(date, "en");
/** "1640.00" is 1,640 and "1.64" is 1.64. */
const sek = (kronor = ""): string =>
  kronor.replace(/\.00$/, "").replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
/** "1000000" is 1,000,000. */
const decimal = (text = ""): string => {
  const [whole = "", part] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
};

export default {
  "amount.missing": "Write an amount in kronor, for example 48,000.00.",
  "amount.unreadable": (p) => `We cannot read "${p["text"]}". Write for example 48,000.00.`,
  "amount.ambiguous": (p) =>
    `Do you mean SEK ${sek(p["low"])} or ${sek(p["high"])}? Write the whole amount in kronor.`,
  "amount.approximate": (p) =>
    `"${p["text"]}" is approximate. Write the exact amount, for example 48,000.00.`,
  "amount.negative": "The amount cannot be below zero. Write it without a minus sign.",
  "amount.tooLarge": (p) => `Write an amount of at most SEK ${sek(p["max"])}.`,
  "date.unreadable": (p) =>
    `We cannot read the date "${p["text"]}". Write for example 22 June 2028.`,
  "date.impossible": (p) =>
    `${p["day"]} ${monthName(p["month"])} ${p["month"] === "2" && p["day"] === "29" ? `${p["year"]} ` : ""}does not exist. Choose a date up to ${p["lastDay"]} ${monthName(p["month"])}.`,
  "date.ambiguous": (p) =>
    `Do you mean ${day(p["dayFirst"])} or ${day(p["monthFirst"])}? Write the month in letters.`,
  "date.monthImpossible": (p) =>
    `There is no month ${p["month"]}. Write the day first, for example 22/6 2028.`,
  "date.yearMissing": (p) =>
    `Write the year as well, for example ${p["day"]} ${monthName(p["month"])} 2028.`,
  "date.yearShort": (p) =>
    `Write the year with four digits in "${p["text"]}", for example 22 June 2028.`,
  "date.yearFarAway": (p) =>
    `The year ${p["year"]} is too far away. Write a year between ${p["earliest"]} and ${p["latest"]}.`,
  "date.dayMissing": (p) => `Write the day as well in "${p["text"]}", for example 22 June 2028.`,
  "date.otherWeekday": (p) =>
    `${day(p["date"])} is a ${weekdays[Number(p["weekday"])] ?? ""}. Correct the date or leave out the day of the week.`,
  "time.unreadable": (p) =>
    `We cannot read the time "${p["text"]}". Write hour and minute, for example 14.30.`,
  "number.unreadable": (p) =>
    `We cannot read "${p["text"]}". Write a number, for example 12 or 12.5.`,
  "number.notWhole": (p) => `We cannot read "${p["text"]}". Write a whole number, for example 12.`,
  "number.tooManyDecimals": (p) => `Write the number with at most ${p["maxDecimals"]} decimals.`,
  "number.tooSmall": (p) => `Write a number that is at least ${decimal(p["min"])}.`,
  "number.tooLarge": (p) => `Write a number that is at most ${decimal(p["max"])}.`,
  "text.tooLong": (p) =>
    p["length"]
      ? `The text is ${p["length"]} characters. Shorten it to at most ${p["max"]}.`
      : "The text is too long. Shorten it.",
  "text.tooShort": (p) =>
    p["min"]
      ? `The text is too short. Write at least ${p["min"]} characters.`
      : "The text is too short. Write more.",
  "orgnr.unreadable": "Write the organisation number with ten digits, for example 802999-9011.",
  "orgnr.checkDigit": "The check digit is wrong. Compare with your certificate of registration.",
  "orgnr.personal":
    "This is a personal identity number. Write the organisation's number, for example 802999-9011.",
  "bankgiro.unreadable": "Write the bankgiro with seven or eight digits, for example 9990-1027.",
  "bankgiro.checkDigit": "The bankgiro's check digit is wrong. Compare with one of your invoices.",
  "plusgiro.unreadable": "Write the plusgiro with two to eight digits, for example 12 34 56-6.",
  "plusgiro.checkDigit": "The plusgiro's check digit is wrong. Compare with one of your invoices.",
  "account.unreadable":
    "Write the bank account with the clearing number first, for example 6789-123 456 789. A clearing number that begins with 8 has five digits.",
  "account.checkDigit": "The check digit of the bank account is wrong. Compare with a statement.",
  "iban.unreadable": "Write the IBAN with SE and 22 digits.",
  "iban.checkDigit": "The check digits of the IBAN are wrong. Compare with a statement.",
  "iban.foreign": "We pay only to accounts in Sweden. Write an IBAN that begins with SE.",
  "recovery.referenceRateMissing": (p) =>
    `The reference rate for ${p["day"]} is missing. Add it among the rates.`,
} satisfies Translated<typeof sv>;
