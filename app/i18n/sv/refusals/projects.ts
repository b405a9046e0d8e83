import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");

/** "Name|140000.00" on each line, as "Name (140 000,00 kr)". */
const named = (who = ""): string =>
  who
    .split("\n")
    .map((line) => {
      const [name = "", amount = ""] = line.split("|");
      return `${name} (${kr(amount)})`;
    })
    .join(", ");

/** What is left to put on the lines, or to take from them. */
const spread = (left = "") =>
  left.startsWith("-") ? `Ta bort ${kr(left.slice(1))}.` : `Fördela ${kr(left)} till.`;

export default {
  "project.alreadyAccepted": "Bidraget är redan godtaget.",
  "project.chooseRevision":
    "Så ska projektet rymmas: välj om ni betalar mellanskillnaden själva eller minskar projektet.",
  "project.cofinancierUnconfirmed": ({ who }) =>
    `Ni kan inte godta bidraget än. Medfinansieringen är inte bekräftad av ${named(who)}. Be dem svara på länken i vårt mejl.`,
  "project.reviseBudget":
    "Reviderad budget: fyll i ett belopp för varje kostnadsslag i den beslutade budgeten.",
  "project.revisedSum": (p) =>
    `Reviderad budget: raderna blir ${kr(p["sum"])}, men ska bli ${kr(p["total"])}. ${spread(p["difference"])}`,
} satisfies RefusalTexts;
