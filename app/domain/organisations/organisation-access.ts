import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

export const organisationAccess = defineAccess<Reach>()({
  "organisation.register": [
    { who: "staff", roles: ["registrar", "case_officer", "administrator"] },
    { who: "system" },
  ],
  "organisation.read": [
    { who: "applicant", roles: memberRoles },
    {
      who: "staff",
      roles: [...caseReaders, "administrator"],
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
