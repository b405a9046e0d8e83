import { defineAccess, type Reach } from "../shared/access";
import { memberRoles } from "../shared/actor";

type ControlSubject = Reach & { readonly status?: string };

const officers = ["case_officer", "controller"] as const;
const readers = ["case_officer", "decision_maker", "controller", "auditor"] as const;

export const controlAccess = defineAccess<ControlSubject>()({
  "risk.read": [{ who: "staff", roles: readers }],
  "risk.recordRule": [{ who: "staff", roles: ["controller"] }],
  "draw.read": [{ who: "staff", roles: readers }, { who: "system" }],
  "draw.announce": [{ who: "staff", roles: ["controller"] }],
  "draw.make": [{ who: "staff", roles: ["controller"] }],
  "draw.proposeStrike": [{ who: "staff", roles: ["controller"] }],
  "draw.decideStrike": [
    {
      who: "staff",
      roles: ["controller", "decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "control.read": [
    { who: "staff", roles: readers },
    {
      who: "applicant",
      roles: memberRoles,
      condition: "when it has been communicated",
      when: (_actor, { status }) => status !== "opened",
    },
  ],
  "control.open": [{ who: "staff", roles: officers }],
  "control.notice": [{ who: "staff", roles: officers }],
  "control.write": [{ who: "staff", roles: officers }],
  "control.sign": [{ who: "staff", roles: officers }],
  "control.answer": [{ who: "applicant", roles: memberRoles }],
  "control.close": [
    {
      who: "staff",
      roles: ["case_officer", "decision_maker", "controller"],
      condition: "someone else than the one who signed first",
    },
  ],
});
