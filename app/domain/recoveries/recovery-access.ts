import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

type RecoverySubject = Reach & { readonly status?: string };

export const recoveryAccess = defineAccess<RecoverySubject>()({
  "recovery.read": [
    { who: "staff", roles: caseReaders },
    {
      who: "applicant",
      roles: memberRoles,
      condition: "when it has been communicated",
      when: (_actor, { status }) => status !== "opened",
    },
  ],
  "recovery.open": [{ who: "staff", roles: ["case_officer"] }],
  "recovery.communicate": [{ who: "staff", roles: ["case_officer"] }],
  "recovery.write": [{ who: "applicant", roles: memberRoles }],
  "recovery.propose": [{ who: "staff", roles: ["case_officer"] }],
  "recovery.decide": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "recovery.demand": [{ who: "staff", roles: ["accountant"] }],
  "recovery.chargeInterest": [{ who: "staff", roles: ["accountant"] }],
  "recovery.proposeMeasure": [{ who: "staff", roles: ["case_officer", "accountant"] }],
  "recovery.consult": [{ who: "staff", roles: ["case_officer", "accountant"] }],
  "recovery.confirmPayment": [
    {
      who: "staff",
      roles: ["attestant"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "recovery.decideMeasure": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
});
