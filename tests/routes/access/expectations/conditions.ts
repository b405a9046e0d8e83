/** Conditions of an award: the recipient answers, an officer judges, two persons waive. */
import { caseReaders } from "~/domain/shared/actor";
import { own, ownStaff, type Expectations } from "../expectation";
import type { Things } from "../../../support/demo-things";

const ofCondition = ({ condition: id }: Things) => ({ id });

export const conditionDoors: Expectations = {
  "conditions/:id": { of: "kommun", at: ofCondition, get: { may: [...own, ...caseReaders] } },
  "conditions/:id/answers": {
    of: "kommun",
    at: ofCondition,
    get: { may: [...own, ...caseReaders] },
    post: {
      may: own,
      // The recipient's own door: staff are told that it is not there.
      except: Object.fromEntries(ownStaff.map((who) => [who, 404])),
      form: () => ({ body: "Svar från access-testet" }),
    },
  },
  "conditions/:id/judgement": {
    of: "kommun",
    at: ofCondition,
    get: { may: [...own, ...caseReaders] },
    post: { may: ["case_officer"], form: () => ({ judgement: "accepted" }) },
  },
  "conditions/:id/waiver": {
    of: "kommun",
    at: ofCondition,
    get: { may: caseReaders },
    post: { may: ["case_officer"], form: () => ({ reasons: "Avtalet behövs inte längre." }) },
  },
  "conditions/:id/waiver/decision": {
    of: "kommun",
    at: ofCondition,
    get: { may: caseReaders },
    post: { may: ["decision_maker"], form: () => ({ outcome: "granted" }) },
  },
  "conditions/:id/files/:fileId": {
    of: "kommun",
    at: ({ condition: id, conditionAnswer: fileId }) => ({ id, fileId }),
    get: { may: [...own, ...caseReaders] },
  },
};
