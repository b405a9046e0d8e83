import { defineAccess, type Reach } from "../shared/access";

export const reportAccess = defineAccess<Reach>()({
  "ledger.read": [
    {
      who: "staff",
      roles: ["accountant", "attestant", "controller", "auditor", "case_officer", "decision_maker"],
    },
  ],
});
