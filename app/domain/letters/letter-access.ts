import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

/** What is sent is read by those it was sent to and those who may read the case. */
export const letterAccess = defineAccess<Reach>()({
  "letter.read": [
    { who: "staff", roles: [...caseReaders, "county_expert"] },
    { who: "applicant", roles: memberRoles },
  ],
});
