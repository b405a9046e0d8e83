import { defineAccess, type Reach } from "../shared/access";

const readers = ["accountant", "attestant", "controller", "auditor"] as const;
const OTHER = "someone else than the one who asked for it";

export const reconciliationAccess = defineAccess<Reach>()({
  "bankFile.import": [{ who: "staff", roles: ["accountant"] }, { who: "system" }],
  "bankFile.read": [{ who: "staff", roles: readers }],
  "reconciliation.read": [{ who: "staff", roles: readers }],
  "difference.read": [{ who: "staff", roles: readers }],
  "difference.handle": [{ who: "staff", roles: ["accountant", "controller"] }],
  "difference.close": [{ who: "staff", roles: ["accountant", "controller"] }],
  "match.propose": [{ who: "staff", roles: ["accountant"] }],
  "match.confirm": [
    { who: "staff", roles: ["accountant", "attestant", "controller"], condition: OTHER },
  ],
  "match.askUndo": [{ who: "staff", roles: ["accountant", "controller"] }],
  "match.undo": [
    { who: "staff", roles: ["accountant", "attestant", "controller"], condition: OTHER },
  ],
  "sheet.sign": [{ who: "staff", roles: ["accountant", "controller"] }],
  "sheet.countersign": [
    {
      who: "staff",
      roles: ["accountant", "attestant", "controller"],
      condition: "someone else than the one who signed first",
    },
  ],
});
