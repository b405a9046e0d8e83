/** Amounts, days and shares as a Swedish letter or mail writes them: in the language of the case. */
import type { Ore } from "~ledger/amount";
import { writeAmount } from "../shared/amount-writing";
import { dayOf, TIME_ZONE, type Instant } from "../shared/dates";

const NO_BREAK = "\u00a0";

const dayWords = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });
const clockWords = new Intl.DateTimeFormat("sv-SE", {
  timeZone: TIME_ZONE,
  hour: "2-digit",
  minute: "2-digit",
});

/** "590 000,00 kr" */
export const inKronor = (amount: Ore): string => `${writeAmount(amount)}${NO_BREAK}kr`;

/** "20 maj 2027" */
export const inDays = (day: string): string =>
  dayWords.format(new Date(`${day}T12:00:00Z`)).replace(" ", NO_BREAK);

/** "kl. 10.14" */
export const inClock = (at: Instant): string =>
  `kl.${NO_BREAK}${clockWords.format(new Date(at)).replace(":", ".")}`;

/** "20 maj 2027 kl. 10.14" */
export const inMoment = (at: Instant): string => `${inDays(dayOf(at))} ${inClock(at)}`;

/** "76.50" → "76,50" */
export const inDecimals = (text: string): string => text.replace(".", ",");

/** "a, b och c" */
export const inList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} och ${parts.at(-1)}`;
