/** The letters of a recovery. In Swedish: the language of the case. */
import type { Ore } from "~ledger/amount";
import {
  appealBlocks,
  decidedBy,
  inDays,
  inKronor,
  type LetterBlock,
  type LetterCase,
  type LetterText,
  type WrittenLetter,
} from "../letters/index";
import { writeAmount } from "../shared/amount-writing";
import type { PlainDate } from "../shared/dates";
import type { Due } from "./debt-rules";
import type { Recovery } from "./recovery";

/** With the mail that sums the letter up and points to it. */
const withMail = (
  { projectTitle }: Recovery,
  subject: string,
  { summary, ...letter }: LetterText & { readonly summary: string },
): WrittenLetter => ({
  ...letter,
  mail: {
    subject,
    text: [
      `Det gäller projektet "${projectTitle}". ${summary}`,
      "Logga in och läs hela brevet under Projekt.",
    ],
  },
});

const ground = ({ ground }: Recovery): LetterBlock[] => [
  { h2: "Grund" },
  { p: `${ground.text.sv} Det följer av ${ground.paragraph}.` },
];

export function communicationLetter(recovery: Recovery, answerBy: PlainDate): WrittenLetter {
  const { amount, projectTitle, facts, ground: of } = recovery;
  return withMail(recovery, "Svara innan vi beslutar om återkrav", {
    title: `Vi överväger att kräva tillbaka bidrag till ${projectTitle}`,
    summary: `Vi överväger att kräva tillbaka ${inKronor(amount)}. Svara senast ${inDays(answerBy)}.`,
    blocks: [
      { h2: "Vad det gäller" },
      { p: `Vi överväger att kräva tillbaka ${inKronor(amount)}. Inget är beslutat än.` },
      { h2: "Vad som har kommit fram" },
      { p: facts },
      ...ground(recovery),
      {
        p:
          of.duty === "shall"
            ? "När grunden är uppfylld ska länsstyrelsen kräva tillbaka pengarna. Finns det särskilda skäl kan vi avstå helt eller delvis."
            : "När grunden är uppfylld får länsstyrelsen kräva tillbaka pengarna.",
      },
      { h2: "Så svarar ni" },
      {
        p: `Skriv vad ni anser senast ${inDays(answerBy)}. Det gör ni i e-tjänsten, under Projekt. Om ni inte svarar avgör vi ärendet på det underlag vi har.`,
      },
    ],
  });
}

type Decided = LetterCase & { readonly decidedBy: string };

export function decisionLetter(recovery: Recovery, facts: Decided): WrittenLetter {
  const { amount, waived, reasons, waiverReasons, projectTitle, proposed } = recovery;
  const left = (amount - waived) as Ore;
  const said =
    left > 0n
      ? `Ni ska betala tillbaka ${inKronor(left)}. Vi skickar ett krav som säger hur och när.`
      : "Ni behöver inte betala tillbaka något.";
  return withMail(recovery, "Beslut om återkrav", {
    title: `Beslut om återkrav av bidrag till ${projectTitle}`,
    summary: said,
    blocks: [
      { h2: "Beslut" },
      { p: said },
      ...(waived > 0n
        ? [
            {
              table: {
                columns: [{ title: "Steg" }, { title: "Belopp (kr)", align: "right" as const }],
                rows: [
                  ["Belopp som kan krävas tillbaka", writeAmount(amount)],
                  ["Avstås på grund av särskilda skäl", writeAmount(waived)],
                ],
                sum: ["Återkrävs", writeAmount(left)],
              },
            },
          ]
        : []),
      { h2: "Vad som har kommit fram" },
      { p: recovery.facts },
      ...ground(recovery),
      { h2: "Skäl" },
      { p: reasons ?? "" },
      ...(waived > 0n ? [{ h2: "Särskilda skäl" }, { p: waiverReasons ?? "" }] : []),
      decidedBy({ ...facts, presentedBy: proposed?.by ?? "" }),
      ...appealBlocks({ ...facts, isAppealable: facts.legalBasis.appealable.recovered }),
    ],
  });
}

type Demanded = {
  readonly due: Pick<Due, "dueOn" | "interestFrom">;
  readonly bankgiro: string;
};

export function demandLetter(recovery: Recovery, { due, bankgiro }: Demanded): WrittenLetter {
  const { principal, projectTitle, reference, reasons } = recovery;
  const dueOn = inDays(due.dueOn);
  return withMail(recovery, "Krav på återbetalning", {
    title: `Krav på återbetalning av bidrag till ${projectTitle}`,
    summary: `Betala ${inKronor(principal)} senast ${dueOn}.`,
    blocks: [
      { h2: "Betala tillbaka" },
      { p: `Länsstyrelsen kräver tillbaka ${inKronor(principal)}. Betala senast ${dueOn}.` },
      {
        table: {
          columns: [{ title: "Uppgift" }, { title: "Så här" }],
          rows: [
            ["Belopp", inKronor(principal)],
            ["Bankgiro", bankgiro],
            ["Referens", reference],
            ["Senast", dueOn],
          ],
        },
      },
      { h2: "Skäl" },
      { p: reasons ?? "" },
      { h2: "Om ni inte betalar i tid" },
      {
        p: `Då tar vi ut dröjsmålsränta enligt 4 och 6 §§ räntelagen (1975:635) från och med ${inDays(due.interestFrom)}: referensräntan plus åtta procentenheter. Vi kan också lämna kravet till Kronofogdemyndigheten.`,
      },
      {
        p: "Kan ni inte betala allt på en gång? Be om anstånd eller delbetalning i e-tjänsten innan dagen har passerat.",
      },
    ],
  });
}
