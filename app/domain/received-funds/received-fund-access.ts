import { defineAccess, type Reach } from "../shared/access";

export const receivedFundAccess = defineAccess<Reach>()({
  "receivedFund.read": [
    {
      who: "staff",
      roles: ["controller", "accountant", "attestant", "case_officer", "decision_maker", "auditor"],
    },
  ],
  "receivedFund.record": [{ who: "staff", roles: ["controller"] }],
  "receivedFund.request": [{ who: "staff", roles: ["accountant", "controller"] }],
  "receivedFund.proposeRepayment": [{ who: "staff", roles: ["accountant", "controller"] }],
  "receivedFund.approveRepayment": [
    {
      who: "staff",
      roles: ["attestant", "controller"],
      condition: "someone else than the one who prepared it",
    },
  ],
});
