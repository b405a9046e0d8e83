import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

type ChangeSubject = Reach & { readonly status?: string };

const isSent = (_actor: unknown, { status }: ChangeSubject): boolean => status !== "draft";

export const changeAccess = defineAccess<ChangeSubject>()({
  "change.write": [{ who: "applicant", roles: memberRoles }],
  "change.submit": [{ who: "applicant", roles: ["signatory"] }],
  "change.withdraw": [{ who: "applicant", roles: ["signatory"] }],
  "change.read": [
    { who: "applicant", roles: memberRoles },
    { who: "staff", roles: caseReaders, condition: "not drafts", when: isSent },
  ],
  "change.prepare": [
    { who: "staff", roles: ["case_officer"], condition: "not drafts", when: isSent },
  ],
  "change.decide": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it; within the delegation",
      when: isSent,
    },
  ],
  "decisionVersion.read": [
    { who: "applicant", roles: memberRoles },
    { who: "staff", roles: caseReaders },
  ],
});
