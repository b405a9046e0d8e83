/** Cases, assessment and decisions: the board's own work. */
import { consequenceKeys } from "~/domain/decisions";
import { ownStaff, type Door, type Expectations } from "../expectation";
import type { Things } from "../../../support/demo-things";

const readers = ["registrar", "case_officer", "decision_maker", "controller", "auditor"] as const;
const caseReaders = [...readers, "county_expert"] as const;
const preparers = ["case_officer", "administrator"] as const;
const draftReaders = [...preparers, "decision_maker", "controller", "auditor"] as const;
/** A call that is not published does not exist for the others. */
const draftCall = {
  may: draftReaders,
  except: { registrar: 404, assessor: 404, county_expert: 404, accountant: 404, attestant: 404 },
};
/** Nothing that the board itself has to agree to. */
const othersPart: Door = {
  may: ["foreignStaff"],
  except: Object.fromEntries(ownStaff.map((who) => [who, 404])),
};
const officer = { may: ["case_officer"] } as const;
const decider = { may: ["decision_maker"] } as const;
const ofCase = ({ caseInAssessment: id }: Things) => ({ id });
const ofCall = ({ callInAssessment: id }: Things) => ({ id });
const ofDecision = ({ decision: id }: Things) => ({ id });
const ofAssessment = ({ assessment: id }: Things) => ({ id });
const assessor = { may: ["assessor"] } as const;
const read = { may: readers } as const;
const readCase = { may: caseReaders } as const;
const reasons = "Skälen är dessa, i klartext.";

export const caseDoors: Expectations = {
  cases: { get: { may: [...caseReaders, "foreignStaff"] } },
  "cases/:id": { at: ofCase, get: readCase },
  "cases/:id/application": { at: ofCase, get: readCase },
  "cases/:id/opinions": {
    at: ofCase,
    get: readCase,
    post: {
      may: ["county_expert"],
      form: () => ({ body: "Behovet i länet är stort, enligt kommunernas statistik." }),
    },
  },
  "cases/:id/history": { at: ofCase, get: readCase },
  "cases/:id/checks": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: {
      ...officer,
      form: () => ({
        "findings[0].condition": "B3",
        "findings[0].result": "met",
        "findings[0].source": "Stadgarna",
      }),
    },
  },
  "cases/:id/certificates/:financierId": {
    of: "kommun",
    at: ({ awarded: id, unconfirmed }) => ({ id, financierId: unconfirmed }),
    get: readCase,
    post: { ...officer, form: () => ({ source: "Intyg, inkommet och undertecknat" }) },
  },
  "cases/:id/approval": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: officer,
  },
  "cases/:id/officer": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: officer,
  },
  "cases/:id/requests/new": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: { ...officer, form: () => ({ wanted: reasons, dueOn: "2029-01-31" }) },
  },
  "cases/:id/rejection": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: { ...officer, form: () => ({ ground: "late", reasons }) },
  },
  "cases/:id/rejection/decision": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: { ...decider, form: ({ dismissal }) => ({ dismissalId: dismissal }) },
  },
  "cases/:id/rejection/return": {
    of: "kommun",
    at: ({ late: id }) => ({ id }),
    get: readCase,
    post: {
      may: ["decision_maker", "case_officer"],
      form: ({ dismissal }) => ({ dismissalId: dismissal }),
    },
  },
  "cases/:id/proposal": {
    at: ofCase,
    get: officer,
    post: {
      ...officer,
      form: () => ({
        outcome: "refused",
        reasons,
        ...Object.fromEntries(consequenceKeys.map((key) => [`consequences.${key}`, reasons])),
      }),
    },
  },
  "calls/new": {
    get: { may: [...preparers, "foreignStaff"] },
    post: {
      may: preparers,
      // Another board may ask for a call on this item; the activity is not its own.
      except: { foreignStaff: 422 },
      form: ({ item, activity, call }) => ({
        itemId: item,
        activityId: activity,
        caseNumber: "DEMO 851-0098-2028",
        titleSv: "Ny utlysning",
        titleEn: "New call",
        opensOn: "2029-01-08",
        opensTime: "08.00",
        closesOn: "2029-03-01",
        closesTime: "16.00",
        "envelopes[0].year": "2029",
        "envelopes[0].amount": "1 000,00",
        "dates.questionsUntil": "2029-02-15",
        "dates.assessmentDone": "2029-04-01",
        "dates.commentsUntil": "2029-04-15",
        "dates.decision": "2029-05-20",
        "dates.earliestStart": "2029-08-01",
        "dates.latestEnd": "2030-07-31",
        source: "copy",
        copyOf: call,
      }),
    },
  },
  "calls/:id/definition": { at: ({ draftCall: id }) => ({ id }), get: draftCall },
  "calls/:id/definition.json": { at: ({ draftCall: id }) => ({ id }), get: draftCall },
  "calls/:id/agreement": {
    at: ({ sharedDraft: id }) => ({ id }),
    get: othersPart,
    post: othersPart,
  },
  "calls/:id/publication": {
    at: ({ draftCall: id }) => ({ id }),
    get: draftCall,
    post: { may: ["administrator", "case_officer", "decision_maker"] },
  },
  "calls/:id/questions/:questionId": {
    at: ({ openCall: id, question }) => ({ id, questionId: question }),
    get: { may: ["case_officer", "administrator"] },
    post: { may: ["case_officer", "administrator"], form: () => ({ answer: "Ja, skälig hyra." }) },
  },
  assessments: { get: { may: ["assessor", "foreignStaff"] } },
  "assessments/:id": {
    at: ofAssessment,
    get: assessor,
    post: { ...assessor, form: () => ({ version: "1", "scores[0].criterion": "K2" }) },
  },
  "assessments/:id/application": { at: ofAssessment, get: assessor },
  "assessments/:id/conflict": {
    at: ofAssessment,
    get: assessor,
    post: { ...assessor, form: () => ({ conflict: "no" }) },
  },
  "assessments/:id/lock": {
    at: ofAssessment,
    get: assessor,
    post: { ...assessor, form: () => ({ version: "1" }) },
  },
  "calls/:id/assessors": {
    at: ofCall,
    get: { may: ["registrar", "case_officer", "decision_maker", "auditor"] },
    post: {
      ...officer,
      form: ({ caseInAssessment, assessorPerson }) => ({
        applicationId: caseInAssessment,
        assessorId: assessorPerson,
      }),
    },
  },
  "calls/:id/ranking": {
    at: ofCall,
    get: { may: ["case_officer", "decision_maker", "controller", "auditor"] },
  },
  "calls/:id/ranking/freeze": {
    at: ofCall,
    get: { may: ["case_officer", "decision_maker", "controller", "auditor"] },
    post: officer,
  },
  "calls/:id/ranking/recompute": {
    at: ({ call: id }) => ({ id }),
    get: { may: ["case_officer", "decision_maker", "controller", "auditor"] },
  },
  decisions: { get: { may: [...readers, "foreignStaff"] } },
  "decisions/:id": { at: ofDecision, get: read },
  "decisions/:id/conflict": {
    at: ofDecision,
    get: decider,
    post: { ...decider, form: () => ({ conflict: "no" }) },
  },
  "decisions/:id/confirmation": {
    at: ofDecision,
    get: read,
    post: { ...decider, form: () => ({ shownHash: "0".repeat(64) }) },
  },
  "decisions/:id/return": {
    at: ofDecision,
    get: read,
    post: { ...decider, form: () => ({ reason: reasons }) },
  },
};
