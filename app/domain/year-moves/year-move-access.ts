import { defineAccess, type Reach } from "../shared/access";
import { caseReaders } from "../shared/actor";

export const yearMoveAccess = defineAccess<Reach>()({
  "yearMove.read": [{ who: "staff", roles: caseReaders }],
  "yearMove.propose": [{ who: "staff", roles: ["case_officer"] }],
  "yearMove.decide": [
    {
      who: "staff",
      roles: ["decision_maker"],
      condition: "someone else than the one who prepared it",
    },
  ],
});
