/** The applicants' side of the counter: their own, and only theirs. */
import { allApplicants, own, type Expectations } from "../expectation";
import type { Things } from "../../../support/demo-things";

const draft = ({ draft: id }: Things) => ({ id });
const submitted = ({ case: id }: Things) => ({ id });
const project = ({ project: id }: Things) => ({ id });
const mine = { isApplicants: true, get: { may: own } } as const;
/** Written by whoever works with it, signed by the signatory alone. */
const signed = { may: ["signatory"], except: { preparer: 403 } } as const;

const readers = [
  "registrar",
  "case_officer",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
] as const;
const letter = {
  of: "folkhogskola",
  at: ({ letter: id }: Things) => ({ id }),
  get: { may: [...own, "county_expert", ...readers] },
} as const;

export const applicantDoors: Expectations = {
  home: { isApplicants: true, get: { may: allApplicants } },
  applications: { isApplicants: true, get: { may: allApplicants } },
  "applications/new": {
    isApplicants: true,
    get: { may: allApplicants },
    post: { may: allApplicants, form: ({ openCall }) => ({ callId: openCall }) },
  },
  // Staff are sent on to the case page, which asks them.
  "applications/:id": {
    at: draft,
    get: {
      may: [...own, "foreignStaff", ...readers, "assessor", "county_expert", "administrator"],
    },
  },
  "applications/:id/review": { ...mine, at: draft },
  "applications/:id/submission": {
    ...mine,
    at: draft,
    post: { ...signed, form: () => ({ signed: "yes" }) },
  },
  "applications/:id/submitted": { ...mine, at: submitted },
  "applications/:id/withdrawal": {
    isApplicants: true,
    at: submitted,
    get: signed,
    post: signed,
  },
  "applications/:id/files/:fileId": {
    at: ({ case: id, file }) => ({ id, fileId: file }),
    get: { may: [...own, ...readers, "assessor"] },
  },
  "applications/:id/files/:fileId/removal": {
    isApplicants: true,
    at: ({ draft: id, draftFile }) => ({ id, fileId: draftFile }),
    post: { may: own },
  },
  "applications/:id/:section": {
    ...mine,
    at: ({ draft: id }) => ({ id, section: "project" }),
    post: { may: own, form: () => ({ version: "1" }) },
  },
  "applications/:id/budget": {
    ...mine,
    at: draft,
    post: { may: own, form: () => ({ version: "1" }) },
  },
  "applications/:id/budget/worksheet": {
    ...mine,
    at: draft,
    post: { may: own, form: () => ({ version: "1" }), needsNoToken: "it only computes" },
  },
  "applications/:id/financing/:no": { ...mine, at: ({ draft: id }) => ({ id, no: "1" }) },
  "applications/:id/financing/:no/question": {
    ...mine,
    at: ({ draft: id }) => ({ id, no: "1" }),
    post: { may: own },
  },
  "applications/:id/completion/:no": {
    ...mine,
    of: "folkhogskola",
    at: ({ completion: id }) => ({ id, no: "1" }),
    post: { may: own, form: () => ({ answer: "Tre arbetsgivare tar emot." }) },
  },
  "letters/:id": letter,
  "letters/:id/pdf": letter,
  "receipts/:id": { at: submitted, get: { may: [...own, ...readers] } },
  organisation: { isApplicants: true, get: { may: allApplicants } },
  "organisations/:id": {
    at: ({ organisation: id }) => ({ id }),
    // Every board may look an organisation up; what it does there is the board's own.
    get: { may: [...own, "foreignStaff", ...readers, "administrator"] },
  },
  "organisations/:id/accounts": {
    ...mine,
    at: ({ organisation: id }) => ({ id }),
    post: { may: own, form: () => ({ kind: "bankgiro", number: "9990-1001" }) },
  },
  "own-projects": { isApplicants: true, get: { may: allApplicants } },
  "projects/:id/case": { at: project, get: { may: [...own, ...readers] } },
  "projects/:id/acceptance": {
    ...mine,
    of: "kommun",
    at: ({ awarded: id }) => ({ id }),
    post: signed,
  },
  "projects/:id/claims/new": {
    ...mine,
    of: "folkhogskola",
    at: ({ claiming: id }) => ({ id }),
    post: {
      may: own,
      form: () => ({
        version: "0",
        periodFrom: "2028-06-01",
        periodTo: "2028-08-31",
        progress: "Kursen går som planerat.",
        "lines[0].category": "LON",
        "lines[0].description": "Lön",
        "lines[0].date": "2028-06-30",
        "lines[0].voucher": "L 6",
        "lines[0].amount": "1 000,00",
      }),
    },
  },
  "claims/:id/review": { ...mine, of: "folkhogskola", at: ({ claimDraft: id }) => ({ id }) },
  "claims/:id/files": {
    ...mine,
    of: "folkhogskola",
    at: ({ claimDraft: id }) => ({ id }),
    post: {
      may: own,
      form: () => ({ file: new File(["%PDF-1.4 underlag"], "underlag.pdf") }),
    },
  },
  "claims/:id/files/:fileId/removal": {
    ...mine,
    of: "folkhogskola",
    at: ({ claimDraft: id, claimFile: fileId }) => ({ id, fileId }),
    post: { may: own },
  },
  "claims/:id/submission": {
    ...mine,
    of: "folkhogskola",
    at: ({ claimDraft: id }) => ({ id }),
    post: signed,
  },
  "projects/:id/reports/final": {
    at: project,
    get: { may: [...own, ...readers] },
    post: { may: own, except: Object.fromEntries(staffOnlyRead()) },
  },
  "projects/:id/reports/final/review": { ...mine, at: project },
  "projects/:id/reports/final/submission": { ...mine, at: project, post: signed },
};

/** The report is the recipient's to write: for staff there is nothing to send it to. */
function staffOnlyRead(): [string, number][] {
  return [...readers, "county_expert", "assessor", "administrator"].map((role) => [role, 404]);
}
