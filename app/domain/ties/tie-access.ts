import { defineAccess, type Reach } from "../shared/access";

export const tieAccess = defineAccess<Reach>()({
  "sideJob.read": [{ who: "staff", roles: ["administrator", "auditor"] }],
  "sideJob.keep": [
    { who: "staff", roles: ["administrator"], condition: "someone else than the employee" },
  ],
});
