import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/year-moves";

const kr = kronorIn("en");

export default {
  "yearMove.authorityExhausted": (p) =>
    `Amount: for ${p["year"]} there is ${kr(p["left"])} left to promise (section 17 of the Appropriations Ordinance). Move no more than that.`,
  "yearMove.changedSinceShown":
    "The proposal has changed since the page was shown. Reload the page and read it again.",
  "yearMove.closed": (p) =>
    `Year: ${p["year"]} is closed. Nothing is moved from or to a closed year. Choose another.`,
  "yearMove.closedSinceShown":
    "One of the years has been closed since the page was shown. Reload the page.",
  "yearMove.final": "The decision is made. Propose a new move if anything is to change.",
  "yearMove.itemExhausted": (p) =>
    `Amount: the item of ${p["year"]} has ${kr(p["left"])} available. Move no more than that.`,
  "yearMove.moreThanCommitted": (p) =>
    `Amount: ${kr(p["left"])} is committed for ${p["year"]} and not approved for payment. Move no more than that.`,
  "yearMove.noItem": (p) =>
    `Year: the appropriation item of ${p["year"]} is not recorded. A controller records it first.`,
  "yearMove.noProposal": "The proposal is no longer there. Reload the page.",
  "yearMove.notAYear": (p) =>
    `To year: ${p["year"]} is not one of the project's years. Choose one in the list.`,
  "yearMove.notPositive": "Amount: write an amount above SEK 0.00.",
  "yearMove.nothingCommitted": (p) =>
    `From year: nothing is committed for ${p["year"]}. Choose a year in the list.`,
  "yearMove.past": (p) =>
    `To year: ${p["year"]} is over, and nothing more can be paid from its appropriation. Choose a later one.`,
  "yearMove.sameYear": "To year: choose another year than the one the amount is moved from.",
} satisfies Translated<typeof sv>;
