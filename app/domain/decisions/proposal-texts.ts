/** What a proposal begins with. Suggestions in the language of the case; the officer writes what is true of it. */
import { oreFromKronor, zero } from "~ledger/amount";
import type { RankedApplication } from "../assessment/index";
import type { CallDefinition } from "../calls/index";
import type { DecisionOutcome } from "./decision";
import { inDecimals, inKronor } from "../letters/index";

type Ranked = { readonly ranked: RankedApplication | null };

export function suggestedReasons(
  { ranked }: Ranked,
  outcome: DecisionOutcome,
  granted: string,
): string {
  if (!ranked) return "";
  if (!ranked.thresholdMet) {
    return "Ansökan når inte utlysningens tröskel och avslås oavsett totalpoäng.";
  }
  if (!ranked.aboveMinimum) {
    return `Ansökan har ${inDecimals(ranked.total)} poäng, vilket är lägre än utlysningens lägsta poäng.`;
  }
  switch (outcome) {
    case "granted":
      return "Pengarna räcker till hela det sökta beloppet.";
    case "partial":
      return `När ansökningarna före den har fått sina belopp återstår ${inKronor(oreFromKronor(granted) ?? zero)} av ramen.`;
    case "refused":
      return "När ansökningarna före den har fått sina belopp återstår inget av ramen.";
  }
}

/** One condition a line: what every award of the call is given on. */
export const suggestedConditions = ({ legalBasis, financing }: CallDefinition): string =>
  [
    `Bidraget ska användas till det som står i ansökan och enligt ${legalBasis.sv.replace(/\.$/, "")}.`,
    "Projektet ska bokföras så att det går att skilja från er övriga verksamhet.",
    "Kostnaderna ska vara betalda, ha uppstått under projekttiden och inte vara ersatta av annat offentligt stöd.",
    `Medfinansiering i annat än pengar får vara högst ${inDecimals(financing.inKindCapPercent)} procent av den totala kostnaden.`,
    "Ni ska anmäla ändringar av tidplan, budget, firmatecknare eller konto innan de genomförs.",
    "Länsstyrelsen och Riksrevisionen får ta del av det underlag som behövs för att granska hur bidraget har använts.",
  ].join("\n");
