/** Claims, payments, the bank, settlement and the months. */
import { own, type Expectation, type Expectations, type Fields } from "../expectation";
import type { StaffRole } from "~/domain/shared/actor";
import type { Things } from "../../../support/demo-things";

const finance = ["accountant", "attestant", "controller", "auditor"] as const;
const runReaders = ["case_officer", ...finance] as const;
const claimReaders = ["case_officer", ...finance] as const;
const caseReaders = ["registrar", "decision_maker", ...claimReaders] as const;
const ofClaim = ({ claimToReview: id }: Things) => ({ id });
const ofOrder = ({ order: id }: Things) => ({ id });
const ofRun = ({ run: id }: Things) => ({ id });
const ofProject = ({ project: id }: Things) => ({ id });
const hash = { shownHash: "0".repeat(64) };

const closing = ({ stop }: Things): Fields => ({ stopId: stop, reasons: "Beloppet är fel." });

const closers = ["accountant", "controller"] as const;
/** A month is each board's own: the other county has nothing in it yet, and may close it all the same. */
const period = (who: readonly StaffRole[], fields: Fields = {}): Expectation => ({
  at: ({ period: id }) => ({ id }),
  get: { may: finance },
  post: { may: ["foreignStaff", ...who], form: () => fields },
});

const secondPersons = ["accountant", "attestant", "controller"] as const;
const ofLine = ({ bankLine: id }: Things) => ({ id });
const ofSheet = ({ reconciledMonth: id }: Things) => ({ id });
const difference = (
  may: readonly StaffRole[],
  form: (things: Things) => Fields = () => ({}),
): Expectation => ({
  at: ({ difference: id }) => ({ id }),
  get: { may: finance },
  post: { may, form },
});

export const moneyDoors: Expectations = {
  claims: { get: { may: [...own, "stranger", "foreignStaff", ...claimReaders] } },
  "claims/:id": { of: "folkhogskola", at: ofClaim, get: { may: [...own, ...claimReaders] } },
  "claims/:id/files/:fileId": {
    of: "folkhogskola",
    at: ({ claimToReview: id, sentClaimFile: fileId }) => ({ id, fileId }),
    get: { may: [...own, ...claimReaders] },
  },
  "claims/:id/evidence-signals": {
    of: "folkhogskola",
    at: ofClaim,
    get: { may: claimReaders },
    post: {
      may: ["case_officer"],
      form: ({ claimToReview, sentClaimFile }) => ({
        signal: `broken_index:${sentClaimFile}:${claimToReview}`,
        outcome: "cleared",
        reasons: "Fick originalet av leverantören, och det är likadant.",
      }),
    },
  },
  "claims/:id/approval": {
    of: "folkhogskola",
    at: ofClaim,
    get: { may: [...own, ...claimReaders] },
    post: {
      may: ["case_officer"],
      form: ({ claimLine }) => ({ "lines[0].id": claimLine, "lines[0].approved": "0,00" }),
    },
  },
  "claims/:id/return": {
    of: "folkhogskola",
    at: ofClaim,
    get: { may: [...own, ...claimReaders] },
    post: { may: ["case_officer"], form: () => ({ reason: "Kvitton saknas." }) },
  },
  "projects/:id/advance": {
    at: ofProject,
    get: { may: ["case_officer"] },
    post: { may: ["case_officer"] },
  },
  "projects/:id/payment-stop": {
    at: ofProject,
    get: { may: caseReaders },
    post: {
      may: ["case_officer"],
      form: () => ({ kind: "lift", reasons: "Rapporten har kommit in." }),
    },
  },
  "projects/:id/payment-stop/decision": {
    at: ofProject,
    get: { may: caseReaders },
    post: { may: ["decision_maker"], form: ({ stop }) => ({ stopId: stop, ...hash }) },
  },
  "projects/:id/payment-stop/return": {
    at: ofProject,
    get: { may: caseReaders },
    post: { may: ["decision_maker"], form: closing },
  },
  "projects/:id/payment-stop/withdrawal": {
    at: ofProject,
    get: { may: caseReaders },
    post: { may: ["case_officer"], form: closing },
  },
  "attest-limits": {
    get: { may: ["foreignStaff", "administrator", ...finance] },
    post: {
      may: ["foreignStaff", "administrator"],
      form: () => ({ personId: "large", amount: "1 000 000,00", validFrom: "2029-01-31" }),
    },
  },
  "payment-orders/:id": { at: ofOrder, get: { may: claimReaders } },
  "payment-orders/:id/attest": {
    at: ofOrder,
    get: { may: claimReaders },
    post: { may: ["attestant"], form: () => hash },
  },
  "payment-orders/:id/conflict": {
    at: ofOrder,
    get: { may: ["attestant"] },
    post: { may: ["attestant"], form: () => ({ conflict: "no", reason: "" }) },
  },
  "payment-orders/:id/again": {
    at: ofOrder,
    get: { may: claimReaders },
    post: { may: ["case_officer"] },
  },
  "payment-runs": { get: { may: ["foreignStaff", ...runReaders] } },
  "payment-runs/new": {
    get: { may: ["foreignStaff", "accountant"] },
    post: {
      may: ["foreignStaff", "accountant"],
      form: ({ order }) => ({ "orderIds[0]": order, paysOn: "2029-01-31" }),
    },
  },
  "payment-runs/:id": { at: ofRun, get: { may: runReaders } },
  "payment-runs/:id/approval": {
    at: ofRun,
    get: { may: runReaders },
    post: { may: ["attestant"], form: () => hash },
  },
  "payment-runs/:id/dissolution": {
    at: ofRun,
    get: { may: ["accountant", "attestant"] },
    post: { may: ["accountant", "attestant"] },
  },
  "payment-runs/:id/file": { at: ofRun, get: { may: finance } },
  "bank-files": {
    get: { may: ["foreignStaff", ...finance] },
    post: {
      may: ["foreignStaff", "accountant"],
      form: () => ({ file: new File(["<Document/>"], "camt.xml") }),
    },
  },
  "bank-files/demo-statement": { get: { may: ["foreignStaff", "accountant"] } },
  "bank-files/:id": { at: ({ bankFile: id }) => ({ id }), get: { may: finance } },
  "bank-files/:id/original": { at: ({ bankFile: id }) => ({ id }), get: { may: finance } },
  "bank-lines/:id": {
    at: ofLine,
    get: { may: finance },
    post: { may: closers, form: () => ({ reason: "Raden hör till en annan betalning." }) },
  },
  "bank-lines/:id/undoing/approval": {
    at: ofLine,
    get: { may: finance },
    post: { may: secondPersons },
  },
  "bank-lines/:id/undoing/refusal": {
    at: ofLine,
    get: { may: finance },
    post: { may: secondPersons },
  },
  "differences/:id": difference(closers, () => ({ text: "Banken är tillfrågad." })),
  "differences/:id/closing": difference(closers, () => ({
    outcome: "booked_elsewhere",
    text: "En avgift, bokförd i Agresso.",
  })),
  "differences/:id/match": difference(["accountant"], ({ order: targetId }) => ({ targetId })),
  "differences/:id/match/approval": difference(secondPersons),
  "differences/:id/match/refusal": difference(secondPersons),
  "differences/:id/owner": difference(closers, ({ assessorPerson: ownerId }) => ({ ownerId })),
  reconciliation: { get: { may: ["foreignStaff", ...finance] } },
  "reconciliation/:id": {
    at: ofSheet,
    get: { may: finance },
    post: { may: closers, form: () => hash },
  },
  "reconciliation/:id/countersignature": {
    at: ofSheet,
    get: { may: finance },
    post: { may: ["foreignStaff", ...secondPersons], form: () => hash },
  },
  "projects/:id/settlement": {
    at: ofProject,
    get: { may: caseReaders },
    post: { may: ["case_officer"], form: () => ({ approvedCash: "1,00" }) },
  },
  "projects/:id/settlement/decision": {
    at: ofProject,
    get: { may: caseReaders },
    post: {
      may: ["decision_maker"],
      form: ({ settlement }) => ({ settlementId: settlement, ...hash }),
    },
  },
  "organisations/new": {
    get: { may: ["foreignStaff", "registrar", "case_officer", "administrator"] },
    post: {
      may: ["foreignStaff", "registrar", "case_officer", "administrator"],
      form: () => ({
        orgnr: "802999-9904",
        name: "Ny förening",
        type: "ideell_forening",
        vat: "nej",
      }),
    },
  },
  periods: { get: { may: ["foreignStaff", ...finance] } },
  "periods/:id/closing": period(closers, { note: "" }),
  "periods/:id/hold": period(closers),
  "periods/:id/resumption": period(closers),
  "periods/:id/reopening": period(closers, { reason: "En faktura kom sent." }),
  "periods/:id/reopening/approval": period(["attestant", ...closers]),
  "periods/:id/reopening/refusal": period(["attestant", ...closers]),
};
