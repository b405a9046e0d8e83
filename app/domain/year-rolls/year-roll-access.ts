import { defineAccess, type Reach } from "../shared/access";

export const yearRollAccess = defineAccess<Reach>()({
  "yearRoll.read": [
    {
      who: "staff",
      roles: ["controller", "accountant", "attestant", "case_officer", "decision_maker", "auditor"],
    },
  ],
  "yearRoll.recordSaving": [{ who: "staff", roles: ["controller"] }],
  "yearRoll.prepare": [{ who: "staff", roles: ["controller"] }],
  "yearRoll.sign": [
    {
      who: "staff",
      roles: ["controller", "accountant", "attestant"],
      condition: "someone else than the one who prepared it",
    },
  ],
});
