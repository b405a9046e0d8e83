import { defineAccess, type Reach } from "../shared/access";

export const organisationAccess = defineAccess<Reach>()({
  "organisation.register": [
    { who: "staff", roles: ["registrar", "case_officer", "administrator"] },
    { who: "system" },
  ],
  "organisation.read": [
    { who: "applicant", roles: ["signatory", "project_manager", "accountant"] },
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
        "administrator",
      ],
    },
  ],
  "organisation.addAccount": [{ who: "applicant", roles: ["signatory", "accountant"] }],
  "organisation.verifyAccount": [
    {
      who: "staff",
      roles: ["registrar", "case_officer", "accountant", "controller"],
      condition: "someone else than the one who added it",
    },
  ],
});
