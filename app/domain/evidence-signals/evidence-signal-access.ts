import { defineAccess, type Reach } from "../shared/access";

export const evidenceSignalAccess = defineAccess<Reach>()({
  "evidenceSignal.read": [
    { who: "staff", roles: ["case_officer", "accountant", "attestant", "controller", "auditor"] },
  ],
  "evidenceSignal.judge": [
    {
      who: "staff",
      roles: ["case_officer"],
      condition: "someone else than the one who sent in the claim",
    },
  ],
});
