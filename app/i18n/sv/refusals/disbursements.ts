import type { BankFree } from "~/domain/shared/bank-days";
import { formatDay, formatDeadlineDay, formatDayOfYear, weekday } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const bankFree: Record<BankFree, string> = {
  saturday: "en lördag",
  sunday: "en söndag",
  newYearsDay: "nyårsdagen",
  epiphany: "trettondedag jul",
  goodFriday: "långfredagen",
  easterMonday: "annandag påsk",
  mayDay: "första maj",
  ascensionDay: "Kristi himmelsfärdsdag",
  nationalDay: "nationaldagen",
  midsummerEve: "midsommarafton",
  christmasEve: "julafton",
  christmasDay: "juldagen",
  boxingDay: "annandag jul",
  newYearsEve: "nyårsafton",
};

/** "måndag 21 juni", with the year when it is another one than that of the day it stands beside. */
const dayBeside = (day = "", other = ""): string =>
  day.slice(0, 4) === other.slice(0, 4)
    ? `${weekday(day, "sv")} ${formatDayOfYear(day, "sv")}`
    : formatDeadlineDay(day, "sv");

export default {
  "payment.decidedByYou":
    "Du har förberett eller fattat beslutet om bidraget. Någon annan måste attestera betalningen.",
  "attestLimit.dayPassed": "Gäller från: välj i dag eller en senare dag.",
  "attestLimit.notAttestant": "Attestant: välj någon som är attestant hos länsstyrelsen.",
  "payment.aboveAttestLimit": ({ limit }) =>
    `Du får attestera högst ${kronorIn("sv")(limit)}. Någon med högre gräns måste attestera.`,
  "payment.aboveAttestLimitToday": "Beloppet är högre än du får attestera.",
  "payment.thirdPerson":
    "En tredje person måste attestera: inte den som godkände och inte den som attesterade först.",
  "payment.accountMissing":
    "Det finns inget konto att betala till. Mottagaren lägger till ett på sidan Organisationen.",
  "payment.accountNotVerified":
    "Mottagarens konto är inte verifierat. Länsstyrelsen verifierar det innan något betalas ut.",
  "payment.advanceAlreadyApproved": "Förskottet är redan godkänt.",
  "payment.alreadyAttested": "Betalningen är redan attesterad.",
  "payment.alreadyInRun": "En av betalningarna ligger redan i en annan körning.",
  "payment.alreadyOrderedAgain": "Betalningen är redan beordrad på nytt.",
  "payment.changedSinceAttest": ({ reference }) =>
    `Betalning ${reference} har ändrats sedan den attesterades. Ta bort den och attestera på nytt.`,
  "payment.changedSincePrepared":
    "Körningen har ändrats sedan den skapades. Inget har skickats. Kontakta den som ansvarar för systemet.",
  "payment.changedSinceShown":
    "Uppgifterna har ändrats sedan sidan visades. Ladda om sidan och läs igen.",
  "payment.claimAlreadyOrdered": "Rekvisitionen har redan en betalning.",
  "payment.dayPassed": ({ day, next }) =>
    `Betalningsdag: ${formatDay(day ?? "", "sv")} har passerat. Välj en bankdag från och med i dag, till exempel ${dayBeside(next, day)}.`,
  "payment.finalAlreadyApproved": "Slutbetalningen är redan godkänd.",
  "payment.frozen": "Det som är attesterat ändras inte.",
  "payment.noAdvance": "Utlysningen ger inget förskott till den här typen av organisation.",
  "payment.noOrders": "Betalningar: välj minst en.",
  "payment.notAttested": "Betalningar: alla måste vara attesterade.",
  "payment.notBankDay": ({ day, why, next }) =>
    `Betalningsdag: ${formatDay(day ?? "", "sv")} är ${bankFree[why as BankFree]}. Välj en bankdag, till exempel ${dayBeside(next, day)}.`,
  "payment.notReturned": "Betalningen har inte kommit tillbaka från banken.",
  "payment.projectNotAccepted": "Mottagaren har inte godtagit beslutet än.",
  "payment.runAlreadyDissolved":
    "Körningen är redan upplöst. Betalningarna kan samlas i en ny körning.",
  "payment.runAlreadyReleased": "Körningen är redan attesterad och filen är skriven.",
  "payment.runDayPassed": ({ day }) =>
    `Betalningsdagen ${formatDay(day ?? "", "sv")} har passerat. Lös upp körningen, och skapa en ny med en dag som kommer.`,
  "payment.runNotDissolvable":
    "Körningen är attesterad och filen kan ha skickats till banken. Den kan inte lösas upp.",
  "payment.tooMany": "En körning kan ha högst 10 000 betalningar.",
  "payment.totalDiffers": "Filens summa skiljer sig från körningens. Inget har skickats.",
  "payment.unknownOrder": "Betalningar: en av dem finns inte längre. Ladda om sidan.",
  "paymentFile.account":
    "Mottagarens konto går inte att skriva i betalningsfilen. Kontrollera numret.",
  "paymentFile.amount": "Ett belopp går inte att skriva i betalningsfilen.",
  "paymentFile.debtorAccount":
    "Länsstyrelsens konto går inte att skriva i betalningsfilen. Kontrollera numret.",
  "paymentFile.empty": "Betalningsfilen är tom.",
  "paymentFile.id": "En referens har tecken som banken inte tar emot.",
  "paymentFile.idTwice": "Två betalningar har samma referens.",
  "paymentFile.name": "Ett namn går inte att skriva i betalningsfilen.",
  "paymentFile.ocr": "OCR-numret stämmer inte.",
} satisfies RefusalTexts;
