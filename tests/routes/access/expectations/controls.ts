/** Risk points, the draw of projects to control, and the rules behind both. */
import { controlSections } from "~/domain/controls";
import { own, ownStaff, type Expectation, type Expectations, type Fields } from "../expectation";
import type { Knocker } from "../../../support/demo-world";
import type { Things } from "../../../support/demo-things";

const readers = ["case_officer", "decision_maker", "controller", "auditor"] as const;
const ofDraw: Pick<Expectation, "at" | "get"> = { at: () => ({ no: "1" }), get: { may: readers } };

const officers = ["case_officer", "controller"] as const;
const ofControl = {
  of: "folkhogskola",
  at: ({ claiming: id }) => ({ id, no: "1" }),
  get: { may: [...own, ...readers] },
} satisfies Expectation;
const step = (may: readonly Knocker[], fields: Fields = {}): Expectation => ({
  ...ofControl,
  post: { may, form: () => fields },
});
const protocol: Fields = {
  attendees: "Handläggaren och projektledaren",
  summary: "Verksamheten pågår som beslutat.",
  ...Object.fromEntries(
    controlSections.flatMap((section, at) => [
      [`sections[${at}].section`, section],
      [`sections[${at}].score`, "3"],
      [`sections[${at}].note`, "Inget att anmärka på."],
    ]),
  ),
};
const finding = {
  found: "En verifikation saknas.",
  consequence: "none",
  mendBy: "",
};

export const controlDoors: Expectations = {
  "risk-sample": {
    get: { may: ["foreignStaff", ...readers] },
    post: {
      may: ["foreignStaff", "controller"],
      form: () => ({
        year: "2028",
        purpose: "Årets riskanalys, punkt 3",
        minScore: "30",
        randomKind: "percent",
        randomSize: "10",
        drawsOn: "2031-01-01",
      }),
    },
  },
  "risk-sample/rules": {
    get: { may: ["foreignStaff", ...readers] },
    post: {
      may: ["foreignStaff", "controller"],
      form: () => ({
        rule: "late_report",
        validFrom: "2031-01-01",
        points: "20",
        atLeast: "1",
        source: "Riskanalys 2031",
      }),
    },
  },
  "risk-sample/:no": ofDraw,
  "risk-sample/:no/list.csv": ofDraw,
  "risk-sample/:no/result": { ...ofDraw, post: { may: ["controller"] } },
  "risk-sample/:no/strikes": {
    ...ofDraw,
    post: {
      may: ["controller"],
      form: ({ drawnProject }) => ({
        projectId: drawnProject,
        reasons: "Projektet är redan kontrollerat i sin helhet.",
      }),
    },
  },
  "risk-sample/:no/strikes/decision": {
    ...ofDraw,
    post: {
      may: ["controller", "decision_maker"],
      form: ({ strike }) => ({ strikeId: strike, outcome: "kept" }),
    },
  },
  "projects/:id/risk": { at: ({ project: id }) => ({ id }), get: { may: readers } },
  "projects/:id/visits/new": {
    of: "folkhogskola",
    at: ({ claiming: id }: Things) => ({ id }),
    get: { may: officers },
    post: {
      may: officers,
      form: () => ({
        kind: "documents",
        plannedOn: "2030-02-01",
        reasons: "Riskpoäng över gränsen",
        asked: "Deltagarlistor och verifikationer",
        lines: "0",
      }),
    },
  },
  "projects/:id/visits/:no": ofControl,
  "projects/:id/visits/:no/notice": step(officers),
  "projects/:id/visits/:no/protocol": {
    ...ofControl,
    get: { may: officers },
    post: { may: officers, form: () => protocol },
  },
  "projects/:id/visits/:no/findings": step(officers, finding),
  "projects/:id/visits/:no/findings/:findingId/removal": {
    ...step(officers),
    at: ({ claiming: id, finding: findingId }) => ({ id, no: "1", findingId }),
  },
  "projects/:id/visits/:no/signature": step(officers, { answerBy: "2030-03-01" }),
  "projects/:id/visits/:no/answer": {
    ...ofControl,
    post: {
      may: own,
      except: Object.fromEntries(ownStaff.map((role) => [role, 404])),
      form: () => ({ body: "Vi har inget att tillägga." }),
    },
  },
  "projects/:id/visits/:no/closing": step(["case_officer", "decision_maker", "controller"], {
    reasons: "Inget mer att utreda.",
  }),
};
