import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/changes";

const kr = kronorIn("en");
const day = (text = "") => formatDay(text, "en");

/** What is left to put on the lines, or to take from them. */
const spread = (left = "") =>
  left.startsWith("-") ? `Take away ${kr(left.slice(1))}.` : `Distribute ${kr(left)} more.`;

export default {
  "change.alreadyAsked":
    "You already have a request that is not decided. Reload the page and go on with that one.",
  "change.belowApproved": (p) =>
    `New amount: ${kr(p["cost"])} is already approved in the category. Write at least that much.`,
  "change.budgetSum": (p) =>
    `New amounts: the lines come to ${kr(p["sum"])}, but are to come to ${kr(p["total"])}. ${spread(p["difference"])}`,
  "change.changedMeanwhile":
    "Somebody else has changed the request. Reload the page, and write your change again.",
  "change.changedSinceShown":
    "The request or the proposal has changed since the page was shown. Reload the page and read again.",
  "change.costBelowZero": "New amount: a cost cannot be below zero.",
  "change.endsAfterCall": (p) =>
    `New end date: projects of the call are to be done by ${day(p["day"])}. Choose that day or an earlier one.`,
  "change.endsBeforeClaim": (p) =>
    `New end date: a claim covers the time until ${day(p["day"])}. Choose that day or a later one.`,
  "change.endsBeforeStart": (p) =>
    `New end date: the project begins on ${day(p["day"])}. Choose a later day.`,
  "change.final": "The request is decided or withdrawn, and stands. Write a new one.",
  "change.inKindMoved": (p) =>
    `New amounts: what is given in kind is to come to ${kr(p["total"])} after the change too. Money cannot be moved there or from there.`,
  "change.incomeAboveZero": "New amount: write an income with a minus sign.",
  "change.lastSignatory": "Signatory: somebody has to sign for you. Choose who takes over.",
  "change.noBudget":
    "New amounts: the decision has no budget by category to change. Write to your case officer.",
  "change.noVersion":
    "The project’s decision is not ready to be changed. Write to your case officer.",
  "change.notAsNow":
    "The project has changed since the request was written, so it no longer fits. Open the request, save it again and read what to change.",
  "change.notThere": "The choice: the person or partner is not there any more. Choose another.",
  "change.nothingAsked": "What you want to change: choose at least one part of the decision.",
  "change.nothingProposed":
    "There is no proposal to decide on. A case officer is to propose a decision first.",
  "change.otherCategories":
    "New amounts: the lines do not match the decided budget. Reload the page and write again.",
  "change.otherInFlatRate":
    "New amount: the project is counted with a flat rate on staff that stands for all other costs. Write 0.00.",
  "change.partlyDecided":
    "Part of the request is already decided. The rest cannot be withdrawn here: write to your case officer.",
  "change.partnerAlready": "Organisation number: that partner is already in the decision.",
  "change.projectNotRunning":
    "The decision is changed only while the project runs, after the grant is accepted and before the final report.",
  "change.sameAsNow": "New value: it is the same as now. Change it, or remove the part.",
  "change.sayHowVerified":
    "How it was verified: write how, for instance in which register or minutes.",
  "change.sayWho": "Who: choose who leaves, or write who joins.",
  "change.underReview": (p) =>
    `Change request ${p["no"]} is sent in and not decided. Wait for the decision, or withdraw it.`,
  "change.versionChanged":
    "The decision has a new version since you began. Reload the page and read again.",
  "change.wrongStatus": (p) =>
    p["status"] === "submitted"
      ? "The request has already been sent in."
      : p["status"] === "decided"
        ? "The request has already been decided."
        : p["status"] === "withdrawn"
          ? "The request has been withdrawn."
          : "The request is with the recipient and cannot be handled now.",
  "change.yearWithoutMoney": (p) =>
    `The project has no money for ${p["year"]}. First move money there from an earlier year, within the appropriation and the authority, and then grant the new time.`,
} satisfies Translated<typeof sv>;
