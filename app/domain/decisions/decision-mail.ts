/** The mail that says that a decision has been taken, in Swedish: the language of the case. */
import type { PlainDate } from "../shared/dates";
import type { Ore } from "~ledger/amount";
import type { DecisionOutcome } from "./decision";
import { inDays, inKronor, type WrittenLetter } from "../letters/index";

type DecisionMail = {
  readonly outcome: DecisionOutcome;
  readonly projectTitle: string;
  readonly granted: Ore;
  readonly sought: Ore;
  readonly acceptBy: PlainDate;
};

export function decisionMail(decision: DecisionMail): WrittenLetter["mail"] {
  const { outcome, projectTitle, granted, sought, acceptBy } = decision;
  const said =
    outcome === "refused"
      ? `Vi har avslagit er ansökan om ${inKronor(sought)} för projektet "${projectTitle}".`
      : `Vi har beviljat ${inKronor(granted)} av sökta ${inKronor(sought)} för projektet "${projectTitle}".`;
  const next = {
    granted: `Godta bidraget senast ${inDays(acceptBy)}. Det gör er firmatecknare i e-tjänsten.`,
    partial: `Gör det här senast ${inDays(acceptBy)}: bestäm hur projektet ska rymmas inom beloppet och godta bidraget. Det gör er firmatecknare i e-tjänsten. Annars upphör rätten till bidraget.`,
    refused: "Skälen står i beslutet.",
  }[outcome];
  const place = `Logga in och läs hela beslutet under ${outcome === "refused" ? "Ansökningar" : "Projekt"}.`;
  return {
    subject: "Beslut om er ansökan",
    text: [said, next, place],
  };
}
