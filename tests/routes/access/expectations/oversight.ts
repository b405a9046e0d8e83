/** The work list, the auditor's pages and the administrator's. */
import { allStaff, type Expectations } from "../expectation";

const auditor = { may: ["foreignStaff", "auditor"] } as const;
const verifier = { may: ["foreignStaff", "auditor", "controller"] } as const;
const administrator = { may: ["foreignStaff", "administrator"] } as const;

export const oversightDoors: Expectations = {
  tasks: { get: { may: allStaff } },
  audit: { get: auditor },
  "audit/log": { get: auditor },
  "audit/log.csv": { get: auditor },
  "audit/verification": { get: verifier, post: verifier },
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
