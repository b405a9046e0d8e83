import { defineAccess, type Reach } from "../shared/access";

export const auditAccess = defineAccess<Reach>()({
  "audit.read": [{ who: "staff", roles: ["auditor"] }],
  "audit.verify": [{ who: "staff", roles: ["auditor", "controller"] }, { who: "system" }],
});
