/** Requests to change a decision, and the versions of the decision. */
import { own, type Door, type Expectation, type Expectations, type Fields } from "../expectation";
import { staffRoles, type StaffRole } from "~/domain/shared/actor";
import type { Things } from "../../../support/demo-things";

const readers = [
  "registrar",
  "case_officer",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
] as const;
const reason = "Rekryteringen tog längre tid än planerat.";
const ofChange = ({ change: id }: Things) => ({ id });
const notForStaff = Object.fromEntries(staffRoles.map((role) => [role, 404]));
const mayRead: Door = { may: [...own, ...readers] };

/** A step that the signatory takes on the page of the request. */
const signed: Expectation = {
  of: "folkhogskola",
  at: ofChange,
  get: mayRead,
  post: { may: ["signatory"], except: { ...notForStaff, preparer: 403 } },
};
/** A page for those who take the step. */
const step = (who: readonly StaffRole[], form: (things: Things) => Fields): Expectation => ({
  of: "folkhogskola",
  at: ofChange,
  get: { may: who },
  post: { may: who, form },
});

export const changeDoors: Expectations = {
  "projects/:id/changes/new": {
    isApplicants: true,
    of: "folkhogskola",
    at: ({ claiming: id }) => ({ id }),
    get: { may: own },
    post: { may: own, form: () => ({ "time.endsOn": "2028-12-01", "time.reason": reason }) },
  },
  "projects/:id/versions/:no": { at: ({ project: id }) => ({ id, no: "1" }), get: mayRead },
  "changes/:id": { of: "folkhogskola", at: ofChange, get: mayRead },
  "changes/:id/submission": signed,
  "changes/:id/withdrawal": signed,
  "changes/:id/return": {
    of: "folkhogskola",
    at: ofChange,
    get: mayRead,
    post: { may: ["case_officer"], form: () => ({ reason }) },
  },
  "changes/:id/proposal": step(["case_officer"], ({ changePart: id }) => ({
    "parts[0].id": id,
    "parts[0].outcome": "granted",
    "parts[0].reasons": reason,
  })),
  "changes/:id/decision": step(["decision_maker"], () => ({ shownHash: "0".repeat(64) })),
};
