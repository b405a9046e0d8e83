import { defineAccess, type Reach } from "../shared/access";

export const disbursementAccess = defineAccess<Reach>()({
  "advance.approve": [{ who: "staff", roles: ["case_officer"] }],
  "attestLimit.record": [{ who: "staff", roles: ["administrator"] }],
  "attestLimit.read": [
    {
      who: "staff",
      roles: ["accountant", "attestant", "controller", "auditor", "administrator"],
    },
  ],
  "order.again": [{ who: "staff", roles: ["case_officer"] }],
  "order.attest": [
    { who: "staff", roles: ["attestant"], condition: "someone else than the one who approved it" },
  ],
  "order.read": [
    { who: "staff", roles: ["case_officer", "accountant", "attestant", "controller", "auditor"] },
  ],
  "run.prepare": [{ who: "staff", roles: ["accountant"] }],
  "run.release": [
    { who: "staff", roles: ["attestant"], condition: "someone else than the one who prepared it" },
  ],
  // The accounts of every recipient stand in it.
  "run.fetch": [{ who: "staff", roles: ["accountant", "attestant", "controller", "auditor"] }],
  "run.read": [
    {
      who: "staff",
      roles: ["case_officer", "accountant", "attestant", "controller", "auditor"],
    },
  ],
});
