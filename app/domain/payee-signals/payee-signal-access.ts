import { defineAccess, type Reach } from "../shared/access";
import { caseReaders } from "../shared/actor";

export const payeeSignalAccess = defineAccess<Reach>()({
  "payeeSignal.read": [{ who: "staff", roles: caseReaders }],
  "payeeSignal.judge": [
    {
      who: "staff",
      roles: ["controller", "decision_maker"],
      condition: "someone else than the one who added, verified or listed the account",
    },
  ],
  "staffAccount.read": [{ who: "staff", roles: ["controller", "auditor"] }],
  "staffAccount.keep": [{ who: "staff", roles: ["controller"] }],
});
