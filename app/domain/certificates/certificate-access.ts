import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

export const certificateAccess = defineAccess<Reach>()({
  "certificate.read": [
    { who: "applicant", roles: memberRoles },
    { who: "staff", roles: caseReaders },
  ],
  "certificate.send": [{ who: "applicant", roles: ["signatory", "project_manager"] }],
  "certificate.judge": [{ who: "staff", roles: ["case_officer"] }],
  "cofinancing.cover": [{ who: "applicant", roles: ["signatory"] }],
});
