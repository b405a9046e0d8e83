/** The letters of a recovery. In Swedish: the language of the case. */
import type { Ore } from "~ledger/amount";
import type { LetterBlock } from "../decisions/index";
import { writeAmount } from "../shared/amount-writing";
import type { PlainDate } from "../shared/dates";
import type { Due } from "./debt-rules";
import type { Recovery } from "./recovery";

export type RecoveryLetter = {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  /** What the mail says, before it points to the letter. */
  readonly summary: string;
};

const kr = (amount: Ore): string => `${writeAmount(amount)}\u00A0kr`;
const dayWords = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });
const inWords = (day: PlainDate): string => dayWords.format(new Date(`${day}T12:00:00Z`));

const ground = ({ ground }: Recovery): LetterBlock[] => [
  { h2: "Grund" },
  { p: `${ground.text.sv} Det följer av ${ground.paragraph}.` },
];

export function communicationLetter(recovery: Recovery, answerBy: PlainDate): RecoveryLetter {
  const { amount, projectTitle, facts, ground: of } = recovery;
  return {
    title: `Vi överväger att kräva tillbaka bidrag till ${projectTitle}`,
    summary: `Vi överväger att kräva tillbaka ${kr(amount)}. Svara senast ${inWords(answerBy)}.`,
    blocks: [
      { h2: "Vad det gäller" },
      { p: `Vi överväger att kräva tillbaka ${kr(amount)}. Inget är beslutat än.` },
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
        p: `Skriv vad ni anser senast ${inWords(answerBy)}. Det gör ni i e-tjänsten, under Projekt. Om ni inte svarar avgör vi ärendet på det underlag vi har.`,
      },
    ],
  };
}

type Decided = {
  readonly decidedBy: string;
  /** How to appeal, or by which rule it cannot be done. */
  readonly appeal: readonly LetterBlock[];
};

export function decisionLetter(recovery: Recovery, { decidedBy, appeal }: Decided): RecoveryLetter {
  const { amount, waived, reasons, waiverReasons, projectTitle, proposed } = recovery;
  const left = (amount - waived) as Ore;
  const said =
    left > 0n
      ? `Ni ska betala tillbaka ${kr(left)}. Vi skickar ett krav som säger hur och när.`
      : "Ni behöver inte betala tillbaka något.";
  return {
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
      ...appeal,
      {
        p: `Beslutet har fattats av ${decidedBy}. Föredragande har varit ${proposed?.by ?? ""}.`,
      },
    ],
  };
}

type Demanded = {
  readonly due: Pick<Due, "dueOn" | "interestFrom">;
  readonly bankgiro: string;
};

export function demandLetter(recovery: Recovery, { due, bankgiro }: Demanded): RecoveryLetter {
  const { principal, projectTitle, reference, reasons } = recovery;
  const dueOn = inWords(due.dueOn);
  return {
    title: `Krav på återbetalning av bidrag till ${projectTitle}`,
    summary: `Betala ${kr(principal)} senast ${dueOn}.`,
    blocks: [
      { h2: "Betala tillbaka" },
      { p: `Länsstyrelsen kräver tillbaka ${kr(principal)}. Betala senast ${dueOn}.` },
      {
        table: {
          columns: [{ title: "Uppgift" }, { title: "Så här" }],
          rows: [
            ["Belopp", kr(principal)],
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
        p: `Då tar vi ut dröjsmålsränta enligt 4 och 6 §§ räntelagen (1975:635) från och med ${inWords(due.interestFrom)}: referensräntan plus åtta procentenheter. Vi kan också lämna kravet till Kronofogdemyndigheten.`,
      },
      {
        p: "Kan ni inte betala allt på en gång? Be om anstånd eller delbetalning i e-tjänsten innan dagen har passerat.",
      },
    ],
  };
}
