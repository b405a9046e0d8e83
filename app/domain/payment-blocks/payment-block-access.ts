import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";

type StopSubject = Reach & { readonly isDecided?: boolean };

export const paymentBlockAccess = defineAccess<StopSubject>()({
  "paymentBlock.read": [
    { who: "applicant", roles: memberRoles },
    { who: "staff", roles: caseReaders },
  ],
  "paymentStop.propose": [{ who: "staff", roles: ["case_officer"] }],
  "paymentStop.withdraw": [
    { who: "staff", roles: ["case_officer"], condition: "the one who prepared it" },
  ],
  "paymentStop.return": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "paymentStop.decide": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
  "paymentStop.read": [
    { who: "staff", roles: caseReaders },
    {
      who: "applicant",
      roles: memberRoles,
      condition: "decided",
      when: (_actor, { isDecided }) => isDecided === true,
    },
  ],
});
