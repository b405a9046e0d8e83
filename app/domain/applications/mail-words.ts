/** Days, times and amounts in mails and letters, in Swedish: the language of the case. */
import { writeAmount } from "../shared/amount-writing";
import { TIME_ZONE, type Instant, type PlainDate } from "../shared/dates";
import type { Ore } from "~ledger/amount";

const moments = new Intl.DateTimeFormat("sv-SE", {
  timeZone: TIME_ZONE,
  dateStyle: "long",
  timeStyle: "short",
});
const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });

/** "1 mars 2027 kl. 14.52" */
export const momentInWords = (at: Instant): string =>
  moments.format(new Date(at)).replaceAll(":", ".");

/** "1 mars 2027" */
export const dayInWords = (on: PlainDate): string => days.format(new Date(`${on}T12:00:00Z`));

/** "40 000,00 kr" */
export const kronorInWords = (amount: Ore): string => `${writeAmount(amount)}\u00a0kr`;
