import { defineAccess, type Reach } from "../shared/access";

/** Of a run: who prepared it. */
type DisbursementReach = Reach & { readonly preparedBy?: string };

export const disbursementAccess = defineAccess<DisbursementReach>()({
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
  "run.dissolve": [
    {
      who: "staff",
      roles: ["accountant"],
      condition: "the one who prepared it",
      when: (actor, { preparedBy }) => actor.kind === "staff" && actor.personId === preparedBy,
    },
    { who: "staff", roles: ["attestant"] },
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
