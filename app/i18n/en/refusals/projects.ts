import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/projects";

const kr = kronorIn("en");

/** "Name|140000.00" on each line, as "Name (SEK 140,000.00)". */
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
  left.startsWith("-") ? `Take away ${kr(left.slice(1))}.` : `Distribute ${kr(left)} more.`;

export default {
  "project.alreadyAccepted": "The grant has already been accepted.",
  "project.chooseRevision":
    "How the project will fit: choose whether you pay the difference yourselves or make the project smaller.",
  "project.cofinancierUnconfirmed": ({ who }) =>
    `You cannot accept the grant yet. The co-financing is not confirmed by ${named(who)}. Ask them to answer the link in our mail.`,
  "project.reviseBudget":
    "Revised budget: fill in an amount for every category of the decided budget.",
  "project.revisedSum": (p) =>
    `Revised budget: the lines come to ${kr(p["sum"])}, but are to come to ${kr(p["total"])}. ${spread(p["difference"])}`,
} satisfies Translated<typeof sv>;
