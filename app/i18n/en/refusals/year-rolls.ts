import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/year-rolls";

const kr = kronorIn("en");

export default {
  "yearRoll.changedSinceShown":
    "The books have changed since the turn of the year was prepared. Prepare it anew.",
  "yearRoll.earlier": (p) => `The turn of the year ${p["year"]} is done first.`,
  "yearRoll.final":
    "The turn of the year is done and does not change. What is wrong is corrected by a new entry.",
  "yearRoll.nextShort": (p) =>
    `The next year's appropriation has ${kr(p["left"])} available, but is to bear ${kr(p["needed"])}. Record a saving or free some of it first.`,
  "yearRoll.noNextItem": (p) => `The item of ${p["year"]} is not recorded. Record it first.`,
  "yearRoll.notOver": (p) =>
    `The year lasts until ${formatDay(p["until"] ?? "", "en")}. The turn is made when it is over.`,
  "yearRoll.notPrepared": "The turn of the year is not prepared. Reload the page.",
  "yearRoll.savingNotDecided": (p) =>
    `Write the day of the Government's decision, today at the latest, ${formatDay(p["today"] ?? "", "en")}.`,
  "yearRoll.savingRecorded": "The saving is already recorded for the item.",
  "yearRoll.savingTooLarge": (p) =>
    `${kr(p["frame"])} is allotted on the item. No more than that can be saved.`,
  "yearRoll.uncovered": (p) =>
    `${kr(p["amount"])} is granted beyond the year's appropriation. Move it to a year with an appropriation first.`,
} satisfies Translated<typeof sv>;
