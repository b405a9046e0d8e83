import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/decisions";

const kr = kronorIn("en");

/** As the form names them. */
const sections: Record<string, string> = {
  economy: "Economy",
  children: "Children",
  gender: "Gender equality",
  environment: "Environment",
  disability: "Disability",
  otherDocuments: "Governing documents that affect the case",
};

export default {
  "decision.chooseOutcome": "Proposal: choose granted, granted in part or refused.",
  "decision.consequenceMissing": ({ section }) =>
    `${sections[section ?? ""] ?? section}: write how it is affected, for example “Not affected”.`,
  "decision.reasonsMissing": "Reasons: write the circumstances that decided.",
  "decision.returnReasonMissing": "What needs to change: write what the case officer is to mend.",
  "decision.notRanked":
    "The application cannot be decided now. It must be ranked, not withdrawn and not already decided.",
  "decision.belowThreshold":
    "The application is below the call’s threshold or lowest score. It can only be refused.",
  "decision.grantedIsNotSought": ({ sought }) =>
    `Amount: granted means the whole amount applied for, ${kr(sought)}. Choose granted in part for a lower amount.`,
  "decision.partialAmount": ({ sought }) =>
    `Amount: when granted in part it must be more than zero and less than ${kr(sought)}, which was applied for.`,
  "decision.refusedWithAmount": "Amount: a refusal has no amount. Remove it.",
  "decision.yearOutsideCall": ({ year }) => `Amount per year: the call has no money for ${year}.`,
  "decision.yearsSum": ({ sum, granted, difference }) =>
    `Amount per year: the years add up to ${kr(sum)}, but the amount is ${kr(granted)}. The difference is ${kr(difference)}.`,
  "decision.alreadyProposed": "There is already a proposal in the case.",
  "decision.final": "The decision has been taken. It can only be changed by a new one.",
  "decision.returned": "The proposal was returned to the case officer and cannot be decided.",
  "decision.preparer": "You prepared the decision. Someone else must decide.",
  "decision.assessor": "You assessed the application. Someone else must decide.",
  "decision.undeclared":
    "First answer the question of a conflict of interest. Then you can read the proposal and decide.",
  "decision.noDelegation":
    "You have no delegation that is in force. Leave the case to someone who may decide.",
  "decision.delegationYear": ({ limit, granted, before }) =>
    `Besides this amount (${kr(granted)}) the applicant has been granted ${kr(before)} in twelve months. Together that is more than you may decide (${kr(limit)}). Leave the case to somebody with a higher delegation.`,
  "decision.aboveDelegation":
    "Together with what the applicant has been granted in twelve months the amount is above your delegation. Leave the case to somebody with a higher one.",
  "decision.delegation": ({ limit, granted }) =>
    `The amount, ${kr(granted)}, is above what you may decide (${kr(limit)}). Leave the case to someone with a higher delegation.`,
  "decision.changed":
    "The proposal has changed since you opened the page. Read it again before you decide.",
  "decision.frame": ({ year, left, wanted, awarded, at }) =>
    `The decision does not fit. Left of the frame for ${year}: ${kr(left)}. The decision needs ${kr(wanted)}.${awarded && at ? ` The latest award in the call was ${kr(awarded)}, ${at.replace("kl.", "at")}.` : ""}`,
  "decision.authorityMissing": ({ year, left, wanted }) =>
    `The decision does not fit. There is no commitment authority (bemyndigande) for ${year}, and without it only 10 per cent of the item may be promised in advance (section 17 of the Appropriations Ordinance). Left of that room: ${kr(left)}. The decision needs ${kr(wanted)}.`,
  "decision.authorityExhausted": ({ year, left, wanted }) =>
    `The decision does not fit. Left of the commitment authority (bemyndigande) for ${year}: ${kr(left)}. The decision needs ${kr(wanted)} (section 17 of the Appropriations Ordinance).`,
} satisfies Translated<typeof sv>;
