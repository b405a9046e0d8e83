import { defineAccess, type Reach } from "../shared/access";
import type { StaffRole } from "../shared/actor";

const readers = [
  "registrar",
  "case_officer",
  "county_expert",
  "decision_maker",
  "controller",
  "auditor",
] as const satisfies readonly StaffRole[];

/** What is done with an application once it has come in. An assessor reads it elsewhere, after declaring no conflict. */
export const caseAccess = defineAccess<Reach>()({
  "case.list": [{ who: "staff", roles: readers }],
  "case.read": [{ who: "staff", roles: readers, condition: "submitted" }],
  "case.take": [{ who: "staff", roles: ["case_officer"] }],
  "case.check": [{ who: "staff", roles: ["case_officer"] }],
  "case.approveFormally": [{ who: "staff", roles: ["case_officer"] }],
  "case.requestCompletion": [{ who: "staff", roles: ["case_officer"] }],
  "case.recordCertificate": [{ who: "staff", roles: ["case_officer"] }],
  "case.prepareDismissal": [{ who: "staff", roles: ["case_officer"] }],
  "case.decideDismissal": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "case.returnDismissal": [{ who: "staff", roles: ["decision_maker", "case_officer"] }],
  "completion.answer": [
    { who: "applicant", roles: ["signatory", "project_manager", "accountant"] },
  ],
  "promise.ask": [{ who: "applicant", roles: ["signatory", "project_manager", "accountant"] }],
  "promise.answer": [
    {
      who: "system",
      when: (actor) => actor.kind === "system" && actor.name === "confirmation-link",
    },
  ],
});
