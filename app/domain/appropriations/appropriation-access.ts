import { defineAccess, type Reach } from "../shared/access";

export const appropriationAccess = defineAccess<Reach>()({
  "appropriation.record": [{ who: "staff", roles: ["controller"] }],
  "appropriation.read": [
    {
      who: "staff",
      roles: ["controller", "accountant", "attestant", "case_officer", "decision_maker", "auditor"],
    },
  ],
});
