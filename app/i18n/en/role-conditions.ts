import type sv from "../sv/role-conditions";

export default {
  "a decision-maker first declares that there is no conflict of interest":
    "a decision-maker first declares that there is no conflict of interest",
  "a draft, or a completion that was asked for": "a draft, or a completion that was asked for",
  "assigned to it, and no conflict of interest declared":
    "assigned to it, and no conflict of interest declared",
  decided: "decided",
  "of another board that holds the appropriation or pays":
    "at another board, which holds the appropriation or pays",
  "not drafts": "not drafts",
  "not the one who prepared it or assessed the application; within the delegation":
    "not the one who prepared it or assessed the application; within the delegation",
  "someone else than the one who added, verified or listed the account":
    "someone else than the one who added, verified or listed the account",
  "someone else than the employee": "someone else than the employee",
  "someone else than the one who sent in the claim":
    "someone else than the one who sent in the claim",
  "someone else than the one who added it": "someone else than the one who added it",
  "someone else than the one who approved it": "someone else than the one who approved it",
  "someone else than the one who asked for it": "someone else than the one who asked for it",
  "the one who prepared it": "the one who prepared it",
  "someone else than the one who signed first": "someone else than the one who signed first",
  "someone else than the one who prepared it; within the delegation":
    "someone else than the one who prepared it, and within the delegation",
  "someone else than the one who prepared it": "someone else than the one who prepared it",
  submitted: "submitted",
  "the assessor's own assessment": "the assessor's own assessment",
  "the assessor's own assessment, after no conflict was declared":
    "the assessor's own assessment, after no conflict was declared",
  "undecided, and not assessed or prepared by the same person":
    "undecided, and not assessed or prepared by the same person",
  "what is written in a draft is not shown": "what is written in a draft is not shown",
  "when it has been communicated": "when it has been written to them",
  "when every co-financier has confirmed": "when every co-financier has confirmed",
  "who has locked; the scores only when all assessors have locked":
    "who has locked; the scores only when all assessors have locked",
} satisfies typeof sv;
