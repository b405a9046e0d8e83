/** Moves between years, and the end of a year. */
import type { Expectations } from "../expectation";
import type { Things } from "../../../support/demo-things";

const finance = ["accountant", "attestant", "controller", "auditor"] as const;
const ledgerReaders = ["case_officer", "decision_maker", ...finance] as const;
const caseReaders = ["registrar", ...ledgerReaders] as const;
const ofProject = ({ project: id }: Things) => ({ id });
const ofItem = ({ item: id }: Things) => ({ id });
const noId = "00000000-0000-4000-8000-000000000000";
const hash = { shownHash: "0".repeat(64) };

export const yearDoors: Expectations = {
  "projects/:id/years": {
    at: ofProject,
    get: { may: caseReaders },
    post: {
      may: ["case_officer"],
      form: () => ({
        fromYear: "2028",
        toYear: "2029",
        amount: "1,00",
        reasons: "Kursen börjar efter nyår.",
      }),
    },
  },
  "projects/:id/years/decision": {
    at: ofProject,
    get: { may: caseReaders },
    post: { may: ["decision_maker"], form: () => ({ moveId: noId, outcome: "moved", ...hash }) },
  },
  "appropriations/:id/year-end": {
    at: ofItem,
    get: { may: ledgerReaders },
    post: { may: ["controller"] },
  },
  "appropriations/:id/year-end/signature": {
    at: ofItem,
    get: { may: ledgerReaders },
    post: {
      may: ["controller", "accountant", "attestant"],
      form: () => ({ rollId: noId, ...hash }),
    },
  },
  "appropriations/:id/saving": {
    at: ofItem,
    get: { may: ["controller"] },
    post: {
      may: ["controller"],
      form: () => ({
        amount: "1,00",
        source: "Regleringsbrevet för 2028",
        decidedOn: "2028-11-01",
      }),
    },
  },
};
