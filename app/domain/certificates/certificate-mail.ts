/** In Swedish, the language of the case. */
import type { Ore } from "~ledger/amount";
import { inKronor } from "../letters/index";

type About = { readonly projectTitle: string; readonly name: string };

export const returnedMail = ({ projectTitle, name }: About, reason: string) => ({
  subject: oneLine(`Intyget från ${name} behöver kompletteras: ${projectTitle}`),
  text: [
    `Vi har läst intyget om medfinansiering från ${name} i projektet ${projectTitle}.`,
    `Vi kan inte godta det än: ${reason}`,
    "Logga in, öppna projektet och lämna ett nytt intyg.",
  ].join("\n\n"),
});

export const gapMail = (
  { projectTitle, name, promised }: About & { readonly promised: Ore },
  { amount, gap }: { readonly amount: Ore; readonly gap: Ore },
) => ({
  subject: oneLine(`Det saknas ${inKronor(gap)} i medfinansiering: ${projectTitle}`),
  text: [
    `${name} bidrar enligt intyget med ${inKronor(amount)} i stället för ${inKronor(promised)}.`,
    `Därför saknas ${inKronor(gap)} i projektets finansiering, och projektet kan inte starta än.`,
    "Logga in och öppna projektet. Ni kan betala själva eller låta någon annan betala. Hör annars av er till er handläggare.",
  ].join("\n\n"),
});

/** A subject is one line of at most 200 characters, whatever the names hold. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .slice(0, 190)
    .trim();
