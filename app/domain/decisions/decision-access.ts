import { defineAccess, type Reach } from "../shared/access";
import { caseReaders } from "../shared/actor";

type DecisionReach = Reach & { readonly status?: string };

const isDecided = (_actor: unknown, { status }: DecisionReach): boolean => status === "decided";

export const decisionAccess = defineAccess<DecisionReach>()({
  "decision.propose": [{ who: "staff", roles: ["case_officer"] }],
  "decision.list": [
    {
      who: "staff",
      roles: ["registrar", "case_officer", "decision_maker", "controller", "auditor"],
    },
  ],
  "decision.read": [
    {
      who: "staff",
      roles: ["registrar", "case_officer", "decision_maker", "controller", "auditor"],
      condition: "a decision-maker first declares that there is no conflict of interest",
    },
  ],
  "decision.readLetter": [
    {
      who: "staff",
      roles: caseReaders,
      condition: "decided",
      when: isDecided,
    },
    {
      who: "applicant",
      roles: ["signatory", "project_manager", "accountant"],
      condition: "decided",
      when: isDecided,
    },
  ],
  "decision.declare": [{ who: "staff", roles: ["decision_maker"] }],
  "decision.decide": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "not the one who prepared it or assessed the application; within the delegation",
    },
  ],
  "decision.return": [{ who: "staff", roles: ["decision_maker"] }],
});
