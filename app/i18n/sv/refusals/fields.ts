import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const monthName = (month = ""): string => months[Number(month) - 1] ?? month;
const weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
const day = (date = ""): string => formatDay(date, "sv");
/** "1640.00" is 1 640 and "1.64" is 1,64. */
const kr = (kronor = ""): string =>
  kronor
    .replace(/\.00$/, "")
    .replace(".", ",")
    .replace(/\B(?=(?:\d{3})+(?:,|$))/g, "\u00a0");
/** "1000000" is 1 000 000 and "12.5" is 12,5. */
const decimal = (text = ""): string => {
  const [whole = "", part] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");
  return part === undefined ? grouped : `${grouped},${part}`;
};

export default {
  "amount.missing": "Skriv ett belopp i kronor, till exempel 48 000,00.",
  "amount.unreadable": (p) => `Vi förstår inte "${p["text"]}". Skriv till exempel 48 000,00.`,
  "amount.ambiguous": (p) =>
    `Menar du ${kr(p["low"])} eller ${kr(p["high"])} kr? Skriv hela beloppet i kronor.`,
  "amount.approximate": (p) =>
    `"${p["text"]}" är ungefärligt. Skriv det exakta beloppet, till exempel 48 000,00.`,
  "amount.negative": "Beloppet kan inte vara mindre än noll. Skriv det utan minustecken.",
  "amount.tooLarge": (p) => `Skriv ett belopp på högst ${kr(p["max"])} kr.`,
  "date.unreadable": (p) =>
    `Vi förstår inte datumet "${p["text"]}". Skriv till exempel 22 juni 2028.`,
  "date.impossible": (p) =>
    `${p["day"]} ${monthName(p["month"])} ${p["month"] === "2" && p["day"] === "29" ? `${p["year"]} ` : ""}finns inte. Välj ett datum till och med ${p["lastDay"]} ${monthName(p["month"])}.`,
  "date.ambiguous": (p) =>
    `Menar du ${day(p["dayFirst"])} eller ${day(p["monthFirst"])}? Skriv månaden med bokstäver.`,
  "date.monthImpossible": (p) =>
    `Det finns ingen månad ${p["month"]}. Skriv dagen först, till exempel 22/6 2028.`,
  "date.yearMissing": (p) =>
    `Skriv också vilket år, till exempel ${p["day"]} ${monthName(p["month"])} 2028.`,
  "date.yearShort": (p) =>
    `Skriv året med fyra siffror i "${p["text"]}", till exempel 22 juni 2028.`,
  "date.yearFarAway": (p) =>
    `År ${p["year"]} är för långt bort. Skriv ett år mellan ${p["earliest"]} och ${p["latest"]}.`,
  "date.dayMissing": (p) => `Skriv också vilken dag i "${p["text"]}", till exempel 22 juni 2028.`,
  "date.otherWeekday": (p) =>
    `${day(p["date"])} är en ${weekdays[Number(p["weekday"])] ?? ""}. Rätta dagen eller ta bort veckodagen.`,
  "time.unreadable": (p) =>
    `Vi förstår inte klockslaget "${p["text"]}". Skriv timme och minut, till exempel 14.30.`,
  "number.unreadable": (p) =>
    `Vi förstår inte "${p["text"]}". Skriv ett tal, till exempel 12 eller 12,5.`,
  "number.notWhole": (p) => `Vi förstår inte "${p["text"]}". Skriv ett heltal, till exempel 12.`,
  "number.tooManyDecimals": (p) => `Skriv talet med högst ${p["maxDecimals"]} decimaler.`,
  "number.tooSmall": (p) => `Skriv ett tal som är minst ${decimal(p["min"])}.`,
  "number.tooLarge": (p) => `Skriv ett tal som är högst ${decimal(p["max"])}.`,
  "text.tooLong": (p) =>
    p["length"]
      ? `Texten är ${p["length"]} tecken. Korta den till högst ${p["max"]}.`
      : "Texten är för lång. Korta den.",
  "text.tooShort": (p) =>
    p["min"]
      ? `Texten är för kort. Skriv minst ${p["min"]} tecken.`
      : "Texten är för kort. Skriv mer.",
  "orgnr.unreadable": "Skriv organisationsnumret med tio siffror, till exempel 802999-9011.",
  "orgnr.checkDigit": "Kontrollsiffran stämmer inte. Jämför med ert registreringsbevis.",
  "orgnr.personal":
    "Det här är ett personnummer. Skriv organisationens nummer, till exempel 802999-9011.",
  "bankgiro.unreadable": "Skriv bankgirot med sju eller åtta siffror, till exempel 9990-1027.",
  "bankgiro.checkDigit": "Bankgirots kontrollsiffra stämmer inte. Jämför med en av era fakturor.",
  "plusgiro.unreadable": "Skriv plusgirot med två till åtta siffror, till exempel 12 34 56-6.",
  "plusgiro.checkDigit": "Plusgirots kontrollsiffra stämmer inte. Jämför med en av era fakturor.",
  "account.unreadable":
    "Skriv bankkontot med clearingnumret först, till exempel 6789-123 456 789. Börjar clearingnumret på 8 har det fem siffror.",
  "account.checkDigit": "Bankkontots kontrollsiffra stämmer inte. Jämför med ett kontoutdrag.",
  "iban.unreadable": "Skriv IBAN med SE och 22 siffror.",
  "iban.checkDigit": "Kontrollsiffrorna i IBAN stämmer inte. Jämför med ett kontoutdrag.",
  "iban.foreign": "Vi betalar bara till konton i Sverige. Skriv ett IBAN som börjar på SE.",
  "recovery.referenceRateMissing": (p) =>
    `Referensräntan för ${p["day"]} saknas. Lägg in den bland räntorna.`,
} satisfies RefusalTexts;
