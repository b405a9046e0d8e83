import { defineAccess, type Reach } from "../shared/access";

export const ruleAccess = defineAccess<Reach>()({
  "rule.read": [
    {
      who: "staff",
      roles: [
        "case_officer",
        "decision_maker",
        "accountant",
        "attestant",
        "controller",
        "auditor",
        "administrator",
      ],
    },
  ],
  "rule.record": [{ who: "staff", roles: ["accountant", "administrator"] }],
});
