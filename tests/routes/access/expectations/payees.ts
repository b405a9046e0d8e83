/** Accounts that are paid to, what is said about them, and employees' own. */
import { caseReaders } from "~/domain/shared/actor";
import type { Expectations } from "../expectation";

export const payeeDoors: Expectations = {
  "payee-signals": { get: { may: ["foreignStaff", ...caseReaders] } },
  "organisations/:id/accounts/:accountId/signals": {
    of: "folkhogskola",
    at: ({ changingOrganisation: id, unverifiedAccount }) => ({ id, accountId: unverifiedAccount }),
    get: { may: caseReaders },
    post: {
      may: ["controller", "decision_maker"],
      form: ({ organisation }) => ({
        signal: `shared_account:${organisation}`,
        outcome: "cleared",
        reasons: "Uppringd på känt nummer, samma kassör.",
      }),
    },
  },
  "side-jobs": {
    get: { may: ["foreignStaff", "administrator", "auditor"] },
    post: {
      may: ["foreignStaff", "administrator"],
      form: ({ sideJob }) => ({ personId: sideJob, kind: "seat", organisationName: "En klubb" }),
    },
  },
  "side-jobs/:id/ending": {
    at: ({ sideJob: id }) => ({ id }),
    get: { may: ["administrator"] },
    post: { may: ["administrator"] },
  },
  "staff-accounts": {
    get: { may: ["foreignStaff", "controller", "auditor"] },
    post: {
      may: ["foreignStaff", "controller"],
      form: () => ({ employee: "Anst. 1", kind: "bankgiro", number: "9990-1001" }),
    },
  },
  "staff-accounts/:id/ending": {
    at: ({ staffAccount: id }) => ({ id }),
    get: { may: ["controller"] },
    post: { may: ["controller"] },
  },
  "organisations/:id/accounts/:accountId/verification": {
    of: "folkhogskola",
    at: ({ changingOrganisation: id, unverifiedAccount }) => ({ id, accountId: unverifiedAccount }),
    get: { may: ["registrar", "case_officer", "accountant", "controller"] },
    post: {
      may: ["registrar", "case_officer", "accountant", "controller"],
      form: () => ({ method: "Uppringd på känt nummer" }),
    },
  },
};
