/** What a co-financier is asked by mail, and what the applicant is told when the answer has come. In Swedish. */
import type { Instant } from "../shared/dates";
import type { Ore } from "~ledger/amount";
import { inKronor, inMoment } from "../letters/index";

type PromiseAsked = {
  readonly applicant: string;
  readonly title: string;
  readonly amount: Ore;
  readonly link: string;
  readonly expiresAt: Instant;
};

export function promiseAskedMail({ applicant, title, amount, link, expiresAt }: PromiseAsked) {
  const kronor = inKronor(amount);
  return {
    subject: oneLine(`Bekräfta ${kronor} till ${title}`),
    text: [
      `${applicant} uppger att ni bidrar med ${kronor} till projektet "${title}". Stämmer det?`,
      `Det tar två minuter att svara, och ni behöver inget konto: ${link}`,
      `Länken gäller till ${inMoment(expiresAt)} och kan användas en gång. Skicka den bara vidare till den som får svara för er.`,
    ].join("\n\n"),
  };
}

export function promiseAnsweredMail(answer: {
  readonly financier: string;
  readonly title: string;
  readonly amount: Ore;
  readonly isConfirmed: boolean;
}) {
  const { financier, title, isConfirmed } = answer;
  const kronor = inKronor(answer.amount);
  return {
    subject: oneLine(
      isConfirmed
        ? `${financier} har bekräftat ${kronor}`
        : `${financier} har svarat nej till ${kronor}`,
    ),
    text: isConfirmed
      ? `${financier} har bekräftat att de bidrar med ${kronor} till projektet "${title}". Ni behöver inte göra något.`
      : `${financier} har svarat att de inte bidrar med ${kronor} till projektet "${title}". Hör av er till dem. Ett bidrag kan inte godtas förrän all medfinansiering är bekräftad.`,
  };
}

/** A subject is one line of at most 200 characters, whatever the names hold. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .slice(0, 190)
    .trim();
