import { defineAccess, type Reach } from "../shared/access";

type FollowUpSubject = Reach & {
  /** Of the report, where there is one. */
  readonly status?: string | null;
  readonly isDecided?: boolean;
};

const everyMember = ["signatory", "project_manager", "accountant"] as const;
const readers = [
  "registrar",
  "case_officer",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
] as const;

export const followUpAccess = defineAccess<FollowUpSubject>()({
  "report.write": [{ who: "applicant", roles: everyMember }],
  "report.submit": [{ who: "applicant", roles: ["signatory"] }],
  "report.read": [
    { who: "applicant", roles: everyMember },
    { who: "staff", roles: readers, condition: "what is written in a draft is not shown" },
  ],
  "settlement.prepare": [{ who: "staff", roles: ["case_officer"] }],
  "settlement.decide": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "settlement.read": [
    { who: "staff", roles: readers },
    {
      who: "applicant",
      roles: everyMember,
      condition: "decided",
      when: (_actor, { isDecided }) => isDecided === true,
    },
  ],
  "outcome.read": [{ who: "anyone" }],
});
