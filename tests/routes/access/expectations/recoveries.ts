/** Recoveries, and the rules with dates that they are counted by. */
import { own, type Expectation, type Expectations, type Fields } from "../expectation";
import type { StaffRole } from "~/domain/shared/actor";
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
const ofRecovery = ({ recovery: id }: Things) => ({ id });
const ofProject = ({ project: id }: Things) => ({ id });
const hash = { shownHash: "0".repeat(64) };
const long = "Skälet är att villkoret inte har följts.";

/** A page for those who take the step; everybody else who reads the case is told no. */
const step = (who: readonly StaffRole[], fields: Fields = {}): Expectation => ({
  at: ofRecovery,
  get: { may: who },
  post: { may: who, form: () => fields },
});
/** A form on a page that more may read. */
const formOn = (who: readonly StaffRole[], fields: Fields = {}): Expectation => ({
  at: ofRecovery,
  get: { may: readers },
  post: { may: who, form: () => fields },
});
const proposers = ["case_officer", "accountant"] as const;
const remission = { kind: "remission", amount: "1,00", reasons: long };
const ruleReaders = [
  "foreignStaff",
  "case_officer",
  "decision_maker",
  "accountant",
  "attestant",
  "controller",
  "auditor",
  "administrator",
] as const;

export const recoveryDoors: Expectations = {
  recoveries: { get: { may: ["foreignStaff", ...readers] } },
  "recoveries/:id": { at: ofRecovery, get: { may: readers } },
  "recoveries/:id/communication": step(["case_officer"], { answerBy: "2029-01-31" }),
  "recoveries/:id/proposal": step(["case_officer"], { reasons: long, waived: "0" }),
  "recoveries/:id/decision": step(["decision_maker"], hash),
  "recoveries/:id/demand": step(["accountant"]),
  "recoveries/:id/interest": formOn(["accountant"]),
  "recoveries/:id/measures": step(proposers, { kind: "collection", reasons: long }),
  "recoveries/:id/measures/:measure": {
    at: ({ recovery: id, recoveryMeasure: measure }) => ({ id, measure }),
    get: { may: readers },
    post: { may: ["attestant"], form: () => ({ outcome: "granted", decisionReasons: long }) },
  },
  "recoveries/:id/remission": formOn(proposers, remission),
  "recoveries/:id/remission/consultation": formOn(proposers, { consulted: "Kammarkollegiet" }),
  "recoveries/:id/remission/opinion": formOn(proposers, {
    opinion: "Ingen erinran.",
    opinionOn: "2028-11-30",
  }),
  "projects/:id/recoveries/new": {
    at: ofProject,
    get: { may: ["case_officer"] },
    post: {
      may: ["case_officer"],
      form: () => ({ ground: "tia_condition", amount: "1,00", facts: long }),
    },
  },
  "projects/:id/recovery": { isApplicants: true, at: ofProject, get: { may: own } },
  "projects/:id/recovery/answer": {
    isApplicants: true,
    at: ofProject,
    get: { may: own },
    post: { may: own, form: ({ recovery }) => ({ recoveryId: recovery, body: "Nej." }) },
  },
  "projects/:id/recovery/request": {
    isApplicants: true,
    at: ofProject,
    get: { may: own },
    post: {
      may: own,
      form: ({ recovery }) => ({ recoveryId: recovery, kind: "respite", body: "Till våren." }),
    },
  },
  "admin/rules/:kind": {
    at: () => ({ kind: "reference_rate" }),
    get: { may: ruleReaders },
    post: {
      may: ["foreignStaff", "accountant", "administrator"],
      form: () => ({ validFrom: "2029-01-01", value: "2,50", source: "Riksbanken" }),
    },
  },
};
