/** The letter that tells of a payment stop, or that it is lifted, and the mail that points to it. In Swedish: the language of the case. */
import { appealBlocks, decidedBy, type LetterCase, type WrittenLetter } from "../letters/index";
import type { PaymentStop, StopBasis } from "./payment-stop";

type StopFacts = LetterCase & {
  readonly stop: Pick<PaymentStop, "kind" | "basis" | "reasons" | "preparerName">;
  readonly decidedBy: string;
};

export function stopLetter(facts: StopFacts): WrittenLetter {
  const { projectTitle, legalBasis, stop } = facts;
  const isStop = stop.kind === "stop";
  return {
    title: isStop
      ? `Stopp för utbetalningar till ${projectTitle}`
      : `Utbetalningarna till ${projectTitle} fortsätter`,
    blocks: [
      { h2: "Beslut" },
      {
        p: isStop
          ? "Vi stoppar utbetalningarna till projektet. Det gäller genast, även om ni överklagar, och också för det som redan är godkänt men inte skickat till banken."
          : "Vi häver stoppet. Det som är godkänt kan betalas ut igen.",
      },
      { h2: "Skäl" },
      { p: stop.reasons },
      { p: basisSentence(stop.basis, isStop) },
      decidedBy({ ...facts, presentedBy: stop.preparerName }),
      ...appealBlocks({ ...facts, isAppealable: legalBasis.appealable.paymentStopped }),
    ],
    mail: {
      subject: isStop ? "Utbetalningarna är stoppade" : "Utbetalningarna fortsätter",
      text: [
        isStop
          ? `Vi har beslutat att stoppa utbetalningarna till projektet "${projectTitle}". Beslutet gäller genast.`
          : `Vi har hävt stoppet för utbetalningar till projektet "${projectTitle}".`,
        "Logga in och läs beslutet och skälen under Projekt.",
      ],
    },
  };
}

function basisSentence(basis: StopBasis, isStop: boolean): string {
  const paragraph =
    basis === "obstacle"
      ? "15 b § förordningen (2016:1364)"
      : "de villkor som står i beslutet om bidrag";
  return isStop
    ? `Beslutet grundas på ${paragraph}.`
    : `Stoppet grundades på ${paragraph}. Det som låg till grund för stoppet hindrar inte längre en utbetalning.`;
}
