import { defineAccess, type Reach } from "../shared/access";

const everyMember = ["signatory", "project_manager", "accountant"] as const;

export const projectAccess = defineAccess<Reach>()({
  "project.read": [
    { who: "applicant", roles: everyMember },
    {
      who: "staff",
      roles: [
        "registrar",
        "case_officer",
        "decision_maker",
        "accountant",
        "attestant",
        "controller",
        "auditor",
      ],
    },
  ],
  "project.listOwn": [{ who: "applicant", roles: everyMember }],
  "project.accept": [
    {
      who: "applicant",
      roles: ["signatory"],
      condition: "when every co-financier has confirmed",
    },
  ],
});
