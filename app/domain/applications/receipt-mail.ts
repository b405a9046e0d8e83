/** The receipt as a mail, in Swedish: the language of the case. */
import { TIME_ZONE, type Instant, type PlainDate } from "../shared/dates";

type ReceiptMail = {
  readonly caseNumber: string;
  readonly title: string;
  readonly arrivedAt: Instant;
  readonly isLate: boolean;
  readonly closedAt: Instant;
  readonly decisionOn: PlainDate;
  readonly sha256: string;
};

export function receiptMail(receipt: ReceiptMail): { subject: string; text: string } {
  const { caseNumber, title, arrivedAt, isLate, closedAt, decisionOn, sha256 } = receipt;
  const next = isLate
    ? `Utlysningen stängde den ${moment(closedAt)}. Vi registrerar ansökan, men den kommer att avvisas om inget särskilt talar för annat.`
    : `Beslut väntas senast ${day(decisionOn)}.`;
  return {
    subject: `Vi har tagit emot er ansökan, ${caseNumber}`,
    text: [
      `Vi har tagit emot er ansökan "${title}" den ${moment(arrivedAt)}.`,
      `Diarienummer: ${caseNumber}`,
      next,
      `Kvittot finns under Ansökningar när ni är inloggade. Kontrollsumma (SHA-256): ${sha256}`,
    ].join("\n\n"),
  };
}

const words = new Intl.DateTimeFormat("sv-SE", {
  timeZone: TIME_ZONE,
  dateStyle: "long",
  timeStyle: "medium",
});
const dayWords = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });

/** "1 mars 2027 kl. 14.52.08" */
const moment = (at: Instant): string => words.format(new Date(at)).replaceAll(":", ".");
const day = (on: PlainDate): string => dayWords.format(new Date(`${on}T12:00:00Z`));
