import { defineAccess, type Reach } from "../shared/access";

export const closingAccess = defineAccess<Reach>()({
  "period.read": [{ who: "staff", roles: ["accountant", "attestant", "controller", "auditor"] }],
  "period.hold": [{ who: "staff", roles: ["accountant", "controller"] }],
  "period.resume": [{ who: "staff", roles: ["accountant", "controller"] }],
  "period.close": [{ who: "staff", roles: ["accountant", "controller"] }],
  "period.askReopening": [{ who: "staff", roles: ["accountant", "controller"] }],
  "period.reopen": [
    {
      who: "staff",
      roles: ["accountant", "attestant", "controller"],
      condition: "someone else than the one who asked for it",
    },
  ],
  "period.declineReopening": [{ who: "staff", roles: ["accountant", "attestant", "controller"] }],
});
