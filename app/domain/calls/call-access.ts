import { defineAccess, type Reach } from "../shared/access";

export const callAccess = defineAccess<Reach & { readonly preparedBy?: string }>()({
  "call.prepare": [{ who: "staff", roles: ["administrator", "case_officer"] }],
  "call.publish": [
    {
      who: "staff",
      roles: ["administrator", "case_officer", "decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "call.agree": [
    {
      who: "staff",
      roles: ["decision_maker", "controller"],
      condition: "of another board that holds the appropriation or pays",
    },
  ],
  "call.readDraft": [
    {
      who: "staff",
      roles: ["administrator", "case_officer", "decision_maker", "controller", "auditor"],
    },
  ],
  "call.ask": [{ who: "anyone" }],
  "call.answer": [{ who: "staff", roles: ["administrator", "case_officer"] }],
});
