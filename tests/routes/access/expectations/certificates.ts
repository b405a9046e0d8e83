/** Co-financing certificates: the recipient sends, an officer judges; what is missing is covered by the signatory. */
import { caseReaders } from "~/domain/shared/actor";
import { own, ownStaff, type Expectations } from "../expectation";
import type { Things } from "../../../support/demo-things";

const ofPart = ({ cofinancingPart: id }: Things) => ({ id });
const ofProject = ({ awarded: id }: Things) => ({ id });
const mayRead = { may: [...own, ...caseReaders] };
/** The recipient's own door: staff are told that it is not there. */
const notForStaff = Object.fromEntries(ownStaff.map((who) => [who, 404]));

export const certificateDoors: Expectations = {
  "projects/:id/cofinancing": { of: "kommun", at: ofProject, get: mayRead },
  "projects/:id/cofinancing/own": {
    of: "kommun",
    at: ofProject,
    get: mayRead,
    post: {
      may: ["signatory"],
      except: { ...notForStaff, preparer: 403 },
      form: () => ({ shownGap: "1" }),
    },
  },
  "projects/:id/cofinancing/others": {
    of: "kommun",
    at: ofProject,
    get: mayRead,
    post: {
      may: ["signatory"],
      except: { ...notForStaff, preparer: 403 },
      form: () => ({
        name: "Sparbanksstiftelsen",
        orgnr: "802999-9029",
        sector: "private",
        amount: "1",
        email: "",
      }),
    },
  },
  "cofinancing/:id": { of: "kommun", at: ofPart, get: mayRead },
  "cofinancing/:id/certificates": {
    of: "kommun",
    at: ofPart,
    get: mayRead,
    post: {
      may: own,
      except: notForStaff,
      form: () => ({ form: "in_kind", quantity: "0", rate: "220", basis: "Bidrar inte" }),
    },
  },
  "cofinancing/:id/judgement": {
    of: "kommun",
    at: ofPart,
    get: mayRead,
    post: { may: ["case_officer"], form: () => ({ judgement: "accepted" }) },
  },
  "cofinancing/:id/files/:fileId": {
    of: "kommun",
    at: ({ cofinancingPart: id, certificate: fileId }) => ({ id, fileId }),
    get: mayRead,
  },
};
