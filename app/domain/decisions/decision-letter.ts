/**
 * The decision as a letter, in Swedish plain language. 31–33 §§ förvaltningslagen: day, what is decided, who decided, who
 * presented, reasons, how to appeal or that it cannot be appealed. 13 § förordningen (2016:1364): activity, amount, order
 * of payment, conditions. 39–40 §§ förordningen (2010:1122): what may have to be paid back.
 */
import {
  appealBlocks,
  inDays,
  inDecimals,
  inKronor,
  inList,
  type LetterBlock,
  type LetterText,
} from "../letters/index";
import type { LetterFacts } from "./letter-facts";
import { conditionBlocks } from "./letter-conditions";
import { mayBeAppealed, partialWays } from "./decision-rules";
import { paymentBlocks, repaymentBlocks, reportBlocks } from "./letter-money";

export function decisionLetter(facts: LetterFacts): LetterText {
  const isAward = facts.outcome !== "refused";
  return {
    title: isAward ? "Beslut om bidrag" : "Beslut: ansökan avslås",
    blocks: [
      { h2: "Beslut" },
      ...decisionBlocks(facts),
      ...(isAward ? yearBlocks(facts) : []),
      { h2: "Skäl för beslutet" },
      ...reasonBlocks(facts),
      ...(isAward ? awardBlocks(facts) : []),
      { h2: "Vem som har beslutat" },
      { p: decidedBy(facts) },
      ...appealBlocks({
        ...facts,
        isAppealable: mayBeAppealed(facts),
        legalBasis: facts.definition.legalBasis,
      }),
    ],
  };
}

function decisionBlocks(facts: LetterFacts): LetterBlock[] {
  const { boardName, organisationName, orgnr, projectTitle, granted, sought, outcome } = facts;
  const project = `projektet ”${projectTitle}”`;
  if (outcome === "refused") {
    const asked = `${organisationName}, ${orgnr}, har sökt ${inKronor(sought)} för ${project}.`;
    return [{ p: `${boardName} avslår ansökan.` }, { p: asked }];
  }
  const period = `${inDays(facts.startsOn)}–${inDays(facts.endsOn)}`;
  const amount =
    outcome === "partial"
      ? `högst ${inKronor(granted)} av sökta ${inKronor(sought)}`
      : `högst ${inKronor(granted)}`;
  const rest = outcome === "partial" ? " Ansökan avslås i övrigt." : "";
  return [
    {
      p: `${boardName} beviljar ${organisationName}, ${orgnr}, ${amount} för ${project} under tiden ${period}.${rest}`,
    },
    ...(outcome === "partial" ? partialBlocks(facts) : []),
  ];
}

function partialBlocks({ granted, sought, totalCost, acceptBy }: LetterFacts): LetterBlock[] {
  const { gap, reducedTotal } = partialWays(granted, sought, totalCost);
  return [
    {
      p: `Ni ska senast den ${inDays(acceptBy)} lämna en reviderad budget och finansieringsplan. Annars upphör rätten till bidraget. Ni kan välja mellan två sätt:`,
    },
    {
      list: [
        `Fylla gapet: någon annan betalar ${inKronor(gap)}, och projektet genomförs som ni har beskrivit det.`,
        `Minska projektet: den totala kostnaden blir ${inKronor(reducedTotal)}, så att bidragets andel är densamma som i ansökan.`,
      ],
    },
  ];
}

const yearBlocks = ({ years, granted }: LetterFacts): LetterBlock[] => [
  {
    table: {
      caption: "Så fördelas bidraget på åren",
      columns: [{ title: "År" }, { title: "Belopp (kr)", align: "right" }],
      rows: years.map(({ year, amount }) => [String(year), inAmount(amount)]),
      sum: ["Summa", inAmount(granted)],
    },
  },
];

const inAmount = (amount: LetterFacts["granted"]): string => inKronor(amount).slice(0, -3);

function reasonBlocks({ definition, score, reasons }: LetterFacts): LetterBlock[] {
  const rules = `Vi har prövat ansökan enligt ${definition.legalBasis.sv} och enligt kriterierna i utlysningen.`;
  const free: LetterBlock[] = paragraphs(reasons);
  if (!score) return [{ p: rules }, ...free];
  const table: LetterBlock = {
    table: {
      caption: "Bedömarnas medelbetyg och poäng",
      columns: [
        { title: "Kriterium" },
        { title: "Medelbetyg", align: "right" },
        { title: "Poäng", align: "right" },
      ],
      rows: score.criteria.map(({ name, mean, points }) => [
        name,
        inDecimals(mean),
        inDecimals(points),
      ]),
      sum: ["Summa", "", inDecimals(score.total)],
    },
  };
  const place = `Ansökan har fått ${inDecimals(score.total)} av 100 poäng och har plats ${score.place} av ${score.of}.`;
  return [{ p: rules }, { p: place }, ...free, table];
}

const paragraphs = (text: string): LetterBlock[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((p) => ({ p }));

function awardBlocks(facts: LetterFacts): LetterBlock[] {
  const conditions = facts.conditions.split("\n").flatMap((line) => line.trim() || []);
  return [
    { h2: "Så godtar ni bidraget" },
    { p: acceptance(facts) },
    { h2: "Villkor" },
    ...(conditions.length > 0 ? [{ list: conditions }] : []),
    ...conditionBlocks(facts),
    ...paymentBlocks(facts),
    ...reportBlocks(facts),
    ...repaymentBlocks(),
  ];
}

function acceptance({ acceptBy, unconfirmed }: LetterFacts): string {
  const accept = `Er firmatecknare godtar bidraget och villkoren i e-tjänsten senast den ${inDays(acceptBy)}.`;
  if (unconfirmed.length === 0) return accept;
  const who = inList(unconfirmed.map(({ name, amount }) => `${name}, ${inKronor(amount)}`));
  return `${accept} Innan dess ska medfinansieringen vara bekräftad. Det som saknas är ${who}.`;
}

const decidedBy = ({ decidedBy: who, presentedBy, decidedOn }: LetterFacts): string =>
  `Beslutet har fattats den ${inDays(decidedOn)} av ${who} efter föredragning av ${presentedBy}.`;

/** Four weeks to accept from the day of the decision. */
export const ACCEPTANCE_DAYS = 28;
