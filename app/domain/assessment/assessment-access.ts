import { defineAccess, type Reach } from "../shared/access";
import type { Actor } from "../shared/actor";

type AssessmentReach = Reach & { readonly assessorId?: string };

const own = (actor: Actor, { assessorId }: AssessmentReach): boolean =>
  actor.kind === "staff" && actor.personId === assessorId;
const ownAssessment = {
  who: "staff",
  roles: ["assessor"],
  condition: "the assessor's own assessment",
  when: own,
} as const;

export const assessmentAccess = defineAccess<AssessmentReach>()({
  "assessment.assign": [{ who: "staff", roles: ["case_officer"] }],
  "assessment.listOwn": [{ who: "staff", roles: ["assessor"] }],
  "assessment.declare": [ownAssessment],
  "assessment.score": [
    {
      ...ownAssessment,
      condition: "the assessor's own assessment, after no conflict was declared",
    },
  ],
  "assessment.lock": [ownAssessment],
  "assessment.follow": [
    {
      who: "staff",
      roles: ["registrar", "case_officer", "decision_maker", "auditor"],
      condition: "who has locked; the scores only when all assessors have locked",
    },
  ],
  "ranking.read": [
    { who: "staff", roles: ["case_officer", "decision_maker", "controller", "auditor"] },
    { who: "system" },
  ],
  "ranking.freeze": [{ who: "staff", roles: ["case_officer"] }],
  "ranking.recompute": [
    { who: "staff", roles: ["case_officer", "decision_maker", "controller", "auditor"] },
    { who: "system" },
  ],
});
