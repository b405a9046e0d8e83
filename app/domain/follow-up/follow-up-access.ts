import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

type FollowUpSubject = Reach & {
  /** Of the report, where there is one. */
  readonly status?: string | null;
  readonly isDecided?: boolean;
};

export const followUpAccess = defineAccess<FollowUpSubject>()({
  "report.write": [{ who: "applicant", roles: memberRoles }],
  "report.submit": [{ who: "applicant", roles: ["signatory"] }],
  "report.read": [
    { who: "applicant", roles: memberRoles },
    { who: "staff", roles: caseReaders, condition: "what is written in a draft is not shown" },
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
    { who: "staff", roles: caseReaders },
    {
      who: "applicant",
      roles: memberRoles,
      condition: "decided",
      when: (_actor, { isDecided }) => isDecided === true,
    },
  ],
  "outcome.read": [{ who: "anyone" }],
});
