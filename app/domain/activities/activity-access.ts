import { defineAccess, type Reach } from "../shared/access";

export const activityAccess = defineAccess<Reach>()({
  "activity.read": [
    {
      who: "staff",
      roles: ["controller", "accountant", "attestant", "case_officer", "decision_maker", "auditor"],
    },
  ],
  "activity.record": [{ who: "staff", roles: ["controller"] }],
});
