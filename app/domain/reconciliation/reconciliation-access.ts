import { defineAccess, type Reach } from "../shared/access";

export const reconciliationAccess = defineAccess<Reach>()({
  "bankFile.import": [{ who: "staff", roles: ["accountant"] }, { who: "system" }],
  "bankFile.read": [{ who: "staff", roles: ["accountant", "attestant", "controller", "auditor"] }],
  "reconciliation.read": [
    { who: "staff", roles: ["accountant", "attestant", "controller", "auditor"] },
  ],
});
