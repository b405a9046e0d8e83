/** The letter that tells how a project was settled, and the mail that points to it. In Swedish: the language of the case. */
import type { Ore } from "~ledger/amount";
import {
  appealBlocks,
  decidedBy,
  inKronor,
  type LetterCase,
  type WrittenLetter,
} from "../letters/index";
import { writeAmount } from "../shared/amount-writing";
import type { PreparedSettlement } from "./settlement";
import { governingRule, grantLeft, type GoverningRule } from "./settlement-money";

type SettlementLetterFacts = LetterCase & {
  readonly settlement: PreparedSettlement;
  readonly decidedBy: string;
};

export function settlementLetter(facts: SettlementLetterFacts): WrittenLetter {
  const { projectTitle, settlement } = facts;
  const { basis, result, contributions, reasons, preparerName } = settlement;
  return {
    title: `Slutreglering av bidrag till ${projectTitle}`,
    blocks: [
      { h2: "Beslut" },
      {
        p: `Det slutliga bidraget är ${inKronor(result.finalGrant)} av beviljade ${inKronor(basis.grant)}. ${consequence(settlement)}`,
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
      decidedBy({ ...facts, presentedBy: preparerName }),
      // What is to be paid back is decided by itself, with its own appeal.
      ...appealBlocks({ ...facts, isAppealable: false }),
    ],
    mail: {
      subject: "Slutreglering av bidrag",
      text: [
        `Vi har slutreglerat projektet "${projectTitle}". Det slutliga bidraget är ${inKronor(result.finalGrant)}. ${consequence(settlement)}`,
        "Logga in och läs hela beslutet under Projekt.",
      ],
    },
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
  if (result.payment > 0n) return `Vi betalar ut ${inKronor(result.payment)}.`;
  if (result.recovery > 0n) {
    return `${inKronor(result.recovery)} mer än så är utbetalt. Vi prövar om ni ska betala tillbaka det, och skriver till er innan vi beslutar.`;
  }
  return "Allt är redan utbetalt.";
}
