import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/appropriations";

const kr = kronorIn("en");
const day = (on = ""): string => formatDay(on, "en");

export default {
  "activity.alreadyEnded": (p) => `The activity ${p["code"]} has already ended, ${day(p["day"])}.`,
  "activity.codeForm":
    "Code: use only the letters A–Z, digits and the signs . _ : + -, without spaces.",
  "activity.codeTaken":
    "Code: it is in use, perhaps by an activity that has ended. Choose another.",
  "activity.endsBeforeItBegins": (p) =>
    `Last day: choose ${p["day"] ? `${day(p["day"])} or later` : "a day after the first one"}.`,
  "activity.kept": "An activity is not changed. End it and add a new one.",
  "appropriation.alreadyRecorded": "The appropriation item is already recorded for that year.",
  "appropriation.authorityAlreadyRecorded": "The authority is already recorded for that year.",
  "appropriation.authorityYear": ({ year }) =>
    `Year: an authority concerns the year after the item. Write ${year}.`,
  "appropriation.notPositive": "Amount allotted: write an amount above SEK 0.00.",
  "appropriation.ownItemsTooSmall":
    "The board's items: the amount is less than this item. Include it.",
  "appropriation.totalTooSmall":
    "Total allocation: the amount is less than the board's own items. Include them.",
  "year.unreadable": "Year: write four digits, for example 2027.",
  "appropriation.authorityBelowUsed": (p) =>
    `Authority: ${kr(p["used"])} is already used. Write at least that amount.`,
  "appropriation.authorityNotPositive": "Authority: write an amount above SEK 0.00.",
} satisfies Translated<typeof sv>;
