/** The mails about a request to change a decision. In Swedish: the language of the case. */
import type { WrittenLetter } from "../letters/index";
import type { ChangeKind } from "./change";

type Named = { readonly title: string; readonly caseNumber: string };
type Mail = { readonly subject: string; readonly text: string };

export const kindWords: Readonly<Record<ChangeKind, string>> = {
  time: "sluttid",
  budget: "budget",
  content: "innehåll",
  partner: "samverkanspart",
  signatory: "firmatecknare",
};

export const submittedMail = (
  { title, caseNumber }: Named,
  parts: readonly { readonly kind: ChangeKind }[],
): Mail => ({
  subject: `Er ändringsbegäran har kommit in, ${caseNumber}`,
  text: [
    `Vi har tagit emot er begäran om ändring av beslutet om "${title}".`,
    `Den gäller: ${parts.map(({ kind }) => kindWords[kind]).join(", ")}.`,
    "Beslutet gäller som förut tills vi har beslutat om ändringen.",
    "Har ingen hos er skickat begäran? Kontakta oss genast.",
    `Ärende: ${caseNumber}`,
  ].join("\n\n"),
});

export const returnedMail = ({ title, caseNumber }: Named, reason: string): Mail => ({
  subject: `Komplettera er ändringsbegäran, ${caseNumber}`,
  text: [
    `Vi behöver veta mer för att kunna besluta om er ändringsbegäran i "${title}".`,
    reason,
    "Logga in, ändra begäran och skicka in den igen.",
    `Ärende: ${caseNumber}`,
  ].join("\n\n"),
});

/** The letter's own: its subject and end get the case number when it is sent. */
export const decidedMail = (projectTitle: string): WrittenLetter["mail"] => ({
  subject: "Beslut om er ändringsbegäran",
  text: [
    `Vi har beslutat om er begäran att ändra beslutet om "${projectTitle}".`,
    "Logga in och läs beslutet och skälen under Projekt.",
  ],
});

export const newSignatoryMail = (projectTitle: string): Mail => ({
  subject: `Du får nu skriva under för "${projectTitle}"`,
  text: [
    `Vi har beslutat att du är firmatecknare för den som genomför "${projectTitle}".`,
    "Logga in med ditt vanliga konto. Stämmer det inte? Kontakta oss genast.",
  ].join("\n\n"),
});
