/** Appropriations, activities, and the ledger with its statements. */
import type { Expectations } from "../expectation";
import type { Things } from "../../../support/demo-things";

const ledgerReaders = [
  "case_officer",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
] as const;
const ofItem = ({ item: id }: Things) => ({ id });

export const ledgerDoors: Expectations = {
  appropriations: { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "appropriations/new": {
    get: { may: ["foreignStaff", "controller"] },
    post: {
      may: ["foreignStaff", "controller"],
      form: () => ({
        year: "2029",
        code: "13:1 ap.3",
        name: "Integrationsåtgärder",
        allotted: "1,00",
        totalAllocation: "1,00",
        ownItems: "1,00",
        decidedOn: "2028-11-01",
      }),
    },
  },
  "appropriations/activities": {
    get: { may: ["foreignStaff", ...ledgerReaders] },
    post: {
      may: ["foreignStaff", "controller"],
      form: () => ({
        code: "NY",
        name: "Ny verksamhet",
        source: "Ett uppdrag",
        validFrom: "2028-11-01",
      }),
    },
  },
  "appropriations/activities/:id/ending": {
    at: ({ activity }) => ({ id: activity }),
    get: { may: ["controller"] },
    post: { may: ["controller"], form: () => ({ endsOn: "2028-12-31" }) },
  },
  "appropriations/:id": { at: ofItem, get: { may: ledgerReaders } },
  "appropriations/:id/authority": {
    at: ofItem,
    get: { may: ["controller"] },
    post: {
      may: ["controller"],
      form: () => ({ year: "2029", amount: "1,00", decidedOn: "2028-11-01" }),
    },
  },
  ledger: { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "ledger/cofinancing": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "ledger/activities": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "ledger/activities.csv": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "ledger/cofinancing.csv": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "year-end": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "year-end.csv": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "ledger/accounts/:id": { at: ({ ledgerAccount: id }) => ({ id }), get: { may: ledgerReaders } },
  "ledger/entries/:id": { at: ({ entry: id }) => ({ id }), get: { may: ledgerReaders } },
};
