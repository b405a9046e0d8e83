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
const ofFund = ({ fund: id }: Things) => ({ id });
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
  "received-funds": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "received-funds.csv": { get: { may: ["foreignStaff", ...ledgerReaders] } },
  "received-funds/new": {
    get: { may: ["foreignStaff", "controller"] },
    post: {
      may: ["foreignStaff", "controller"],
      form: () => ({
        purpose: "Nätverk",
        agreementNumber: "B 2",
        agreedOn: "2028-01-11",
        agreed: "1,00",
        financiers: "Nutek",
      }),
    },
  },
  "received-funds/:id": { at: ofFund, get: { may: ledgerReaders } },
  "received-funds/:id/requisition": {
    at: ofFund,
    get: { may: ledgerReaders },
    post: {
      may: ["accountant", "controller"],
      form: () => ({ amount: "1,00", dueOn: "2030-11-01" }),
    },
  },
  "received-funds/:id/repayment": {
    at: ofFund,
    get: { may: ledgerReaders },
    post: {
      may: ["accountant", "controller"],
      form: () => ({ amount: "1,00", account: "5050-1055", reasons: "Avslutat." }),
    },
  },
  "received-funds/:id/repayment/approval": {
    at: ofFund,
    get: { may: ledgerReaders },
    post: {
      may: ["attestant", "controller"],
      form: ({ fund: repaymentId }) => ({ repaymentId }),
    },
  },
  "received-funds/:id/repayment/refusal": {
    at: ofFund,
    get: { may: ledgerReaders },
    post: {
      may: ["attestant", "controller"],
      form: ({ fund: repaymentId }) => ({ repaymentId }),
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
