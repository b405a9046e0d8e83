import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

export const projectAccess = defineAccess<Reach>()({
  "project.read": [
    { who: "applicant", roles: memberRoles },
    {
      who: "staff",
      roles: caseReaders,
    },
  ],
  "project.listOwn": [{ who: "applicant", roles: memberRoles }],
  "project.accept": [
    {
      who: "applicant",
      roles: ["signatory"],
      condition: "when every co-financier has confirmed",
    },
  ],
});
