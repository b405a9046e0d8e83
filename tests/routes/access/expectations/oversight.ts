/** The work list, the auditor's pages and the administrator's. */
import { allStaff, type Expectations } from "../expectation";

const auditor = { may: ["foreignStaff", "auditor"] } as const;
const verifier = { may: ["foreignStaff", "auditor", "controller"] } as const;
const exporters = { may: ["foreignStaff", "accountant", "controller", "auditor"] } as const;
const ofOwnBoard = { may: ["accountant", "controller", "auditor"] } as const;
const administrator = { may: ["foreignStaff", "administrator"] } as const;

export const oversightDoors: Expectations = {
  tasks: { get: { may: allStaff } },
  audit: { get: auditor },
  "audit/log": { get: auditor },
  "audit/log.csv": { get: auditor },
  "audit/pairs": { get: auditor },
  "audit/verification": { get: verifier, post: verifier },
  exports: {
    get: exporters,
    post: { ...exporters, form: () => ({ format: "csv", year: "2028" }) },
  },
  "exports/:id": {
    at: ({ exportOrder: id }) => ({ id }),
    get: ofOwnBoard,
    post: ofOwnBoard,
  },
  admin: { get: { may: ["foreignStaff", "administrator", "auditor"] } },
  "admin/people/new": {
    get: administrator,
    post: {
      ...administrator,
      form: () => ({
        name: "Ny person",
        email: "ny@exempel.se",
        login: "ny",
        password: "ett långt lösenord",
        staffRoles: "registrar",
      }),
    },
  },
  "admin/roles": { get: { may: allStaff } },
};
