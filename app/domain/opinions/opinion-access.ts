import { defineAccess, type Reach } from "../shared/access";

export const opinionAccess = defineAccess<Reach>()({
  "opinion.write": [
    {
      who: "staff",
      roles: ["county_expert"],
      condition: "undecided, and not assessed or prepared by the same person",
    },
  ],
  "opinion.read": [
    {
      who: "staff",
      roles: [
        "registrar",
        "case_officer",
        "county_expert",
        "decision_maker",
        "controller",
        "auditor",
      ],
    },
  ],
});
