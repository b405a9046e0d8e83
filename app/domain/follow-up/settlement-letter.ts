/** The letter that tells how a project was settled, and the mail that points to it. In Swedish: the language of the case. */
import type { Ore } from "~ledger/amount";
import type { CallDefinition } from "../calls/index";
import type { LetterBlock } from "../decisions/index";
import { writeAmount } from "../shared/amount-writing";
import type { PreparedSettlement } from "./settlement";
import { governingRule, grantLeft, type GoverningRule } from "./settlement-money";

type SettlementLetterFacts = {
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly settlement: PreparedSettlement;
  readonly decidedBy: string;
  readonly legalBasis: CallDefinition["legalBasis"];
};

type SettlementLetter = { readonly title: string; readonly blocks: readonly LetterBlock[] };

const kr = (amount: bigint): string => `${writeAmount(amount as Ore)}\u00A0kr`;

export function settlementLetter(facts: SettlementLetterFacts): SettlementLetter {
  const { projectTitle, settlement, decidedBy } = facts;
  const { basis, result, contributions, reasons, preparerName } = settlement;
  return {
    title: `Slutreglering av bidrag till ${projectTitle}`,
    blocks: [
      { h2: "Beslut" },
      {
        p: `Det slutliga bidraget är ${kr(result.finalGrant)} av beviljade ${kr(basis.grant)}. ${consequence(settlement)}`,
      },
      { h2: "Så har vi räknat" },
      { table: calculation(settlement) },
      { p: ruleSentences[governingRule(grantLeft(basis), result)] },
      { h2: "Medfinansiering som vi har godtagit" },
      {
        table: {
          columns: [{ title: "Från" }, { title: "Belopp (kr)", align: "right" }],
          rows: contributions.map(({ name, amount }) => [name, writeAmount(amount)]),
        },
      },
      ...(reasons === "" ? [] : [{ h2: "Skäl" }, { p: reasons }]),
      { h2: "Överklagande" },
      { p: appeal(facts) },
      { p: `Beslutet har fattats av ${decidedBy}. Föredragande har varit ${preparerName}.` },
    ],
  };
}

function calculation({ basis, result }: PreparedSettlement) {
  const { proportionalRule } = result;
  const row = (label: string, amount: bigint) => [label, writeAmount(amount as Ore)];
  return {
    columns: [{ title: "Steg" }, { title: "Belopp (kr)", align: "right" as const }],
    rows: [
      row("Godkända kontanta kostnader", basis.approvedCash),
      row("Godkänt bidrag i annat än pengar", basis.approvedInKind),
      row("Verifierad medfinansiering i pengar", basis.verifiedCash),
      row("Beviljat bidrag", basis.grant),
      ...(basis.takenBack > 0n ? [row("Återkrävt under projektet", basis.takenBack)] : []),
      row("Andelen av kostnaden, avrundat nedåt", result.shareRule),
      row("Kostnad minus medfinansiering", result.noOverfinancing),
      ...(proportionalRule === null
        ? []
        : [row("I proportion till medfinansieringen, avrundat nedåt", proportionalRule)]),
      row("Utbetalt före slutregleringen", basis.paid),
    ],
    sum: ["Slutligt bidrag", writeAmount(result.finalGrant)],
  };
}

const ruleSentences: Readonly<Record<GoverningRule, string>> = {
  grant: "Det beviljade beloppet är det lägsta och blir därför det slutliga bidraget.",
  share: "Andelen av kostnaden är lägst och bestämmer därför det slutliga bidraget.",
  overfinancing:
    "Kostnaden minus medfinansieringen är lägst och bestämmer därför det slutliga bidraget. Bidrag och medfinansiering får inte bli mer än kostnaden.",
  proportional:
    "Medfinansieringen blev lägre än planerat. Bidraget minskar i samma proportion, enligt utlysningens villkor.",
};

function consequence({ result }: PreparedSettlement): string {
  if (result.payment > 0n) return `Vi betalar ut ${kr(result.payment)}.`;
  if (result.recovery > 0n) {
    return `${kr(result.recovery)} mer än så är utbetalt. Vi prövar om ni ska betala tillbaka det, och skriver till er innan vi beslutar.`;
  }
  return "Allt är redan utbetalt.";
}

/** What is to be paid back is decided by itself, with its own appeal. */
const appeal = ({ legalBasis }: SettlementLetterFacts): string =>
  `Enligt ${legalBasis.noAppealParagraph} får beslutet inte överklagas.`;

export function settlementMail({
  caseNumber,
  projectTitle,
  settlement,
}: Pick<SettlementLetterFacts, "caseNumber" | "projectTitle" | "settlement">): {
  subject: string;
  text: string;
} {
  const { finalGrant } = settlement.result;
  return {
    subject: `Slutreglering av bidrag, ${caseNumber}`,
    text: [
      `Vi har slutreglerat projektet "${projectTitle}". Det slutliga bidraget är ${kr(finalGrant)}. ${consequence(settlement)}`,
      "Logga in och läs hela beslutet under Projekt.",
      `Ärende: ${caseNumber}`,
    ].join("\n\n"),
  };
}
