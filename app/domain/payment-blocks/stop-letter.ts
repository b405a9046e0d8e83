/** The letter that tells of a payment stop, or that it is lifted, and the mail that points to it. In Swedish: the language of the case. */
import type { CallDefinition } from "../calls/index";
import type { LetterBlock } from "../decisions/index";
import type { PaymentStop, StopBasis } from "./payment-stop";

type StopFacts = {
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly stop: Pick<PaymentStop, "kind" | "basis" | "reasons" | "preparerName">;
  readonly decidedBy: string;
  readonly legalBasis: CallDefinition["legalBasis"];
};

type StopLetter = { readonly title: string; readonly blocks: readonly LetterBlock[] };

export function stopLetter(facts: StopFacts): StopLetter {
  const { projectTitle, stop, decidedBy } = facts;
  const isStop = stop.kind === "stop";
  return {
    title: isStop
      ? `Stopp för utbetalningar till ${projectTitle}`
      : `Utbetalningarna till ${projectTitle} fortsätter`,
    blocks: [
      { h2: "Beslut" },
      {
        p: isStop
          ? "Vi stoppar utbetalningarna till projektet. Beslutet gäller genast, också för det som redan är godkänt men inte skickat till banken."
          : "Vi häver stoppet. Det som är godkänt kan betalas ut igen.",
      },
      { h2: "Skäl" },
      { p: stop.reasons },
      { p: basisSentence(stop.basis, isStop) },
      { h2: "Överklagande" },
      { p: appeal(facts) },
      { p: `Beslutet har fattats av ${decidedBy}. Föredragande har varit ${stop.preparerName}.` },
    ],
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

function appeal({ legalBasis, caseNumber }: StopFacts): string {
  return legalBasis.appealable.paymentStopped
    ? `Beslutet kan ni överklaga till ${legalBasis.court.sv}. Skriv att det gäller ${caseNumber}, hur beslutet ska ändras och varför, och skicka det till oss, inte till domstolen. Överklagandet ska ha kommit in till oss inom tre veckor från den dag ni fick del av beslutet. Beslutet gäller under tiden.`
    : `Enligt ${legalBasis.noAppealParagraph} får beslutet inte överklagas.`;
}

export function stopMail({
  caseNumber,
  projectTitle,
  stop,
}: Pick<StopFacts, "caseNumber" | "projectTitle"> & {
  readonly stop: Pick<PaymentStop, "kind">;
}): { subject: string; text: string } {
  const isStop = stop.kind === "stop";
  return {
    subject: isStop
      ? `Utbetalningarna är stoppade, ${caseNumber}`
      : `Utbetalningarna fortsätter, ${caseNumber}`,
    text: [
      isStop
        ? `Vi har beslutat att stoppa utbetalningarna till projektet "${projectTitle}". Beslutet gäller genast.`
        : `Vi har hävt stoppet för utbetalningar till projektet "${projectTitle}".`,
      "Logga in och läs beslutet och skälen under Projekt.",
      `Ärende: ${caseNumber}`,
    ].join("\n\n"),
  };
}
