import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

export const conditionAccess = defineAccess<Reach>()({
  "condition.read": [
    { who: "applicant", roles: memberRoles },
    { who: "staff", roles: caseReaders },
  ],
  "condition.answer": [{ who: "applicant", roles: ["signatory", "project_manager"] }],
  "condition.judge": [{ who: "staff", roles: ["case_officer"] }],
  "condition.proposeWaiver": [{ who: "staff", roles: ["case_officer"] }],
  "condition.decideWaiver": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
});
