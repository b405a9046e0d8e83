/** Who takes part in the demo story. Everyone is invented; the password is the same for all and is printed at start. */
import type { MemberRole, StaffRole } from "~/domain/shared/actor";

export const demoPassword = "demo-lansmedel-2027";
export const demoBoard = {
  id: "12",
  county: "Skåne län",
  name: { sv: "Länsstyrelsen i Skåne län", en: "County Administrative Board of Skåne" },
  casePrefix: "DEMO 851-",
  orgnr: "202100-9903",
  bankgiro: "9990-1001",
} as const;

type StaffMember = {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly limitOre?: string;
};

/** Two persons for everything that takes two. */
export const staff = {
  administrator: { login: "a1", name: "Administratör A1", roles: ["administrator"] },
  controller: { login: "c1", name: "Controller C1", roles: ["controller"] },
  registrar: { login: "g1", name: "Registrator G1", roles: ["registrar"] },
  officer: { login: "h1", name: "Handläggare H1", roles: ["case_officer"] },
  secondOfficer: { login: "h2", name: "Handläggare H2", roles: ["case_officer"] },
  firstAssessor: { login: "b1", name: "Bedömare B1", roles: ["assessor"] },
  secondAssessor: { login: "b2", name: "Bedömare B2", roles: ["assessor"] },
  countyExpert: { login: "l1", name: "Länsexpert L1", roles: ["county_expert"] },
  decisionMaker: {
    login: "d1",
    name: "Länsråd D1",
    roles: ["decision_maker"],
    limitOre: "200000000",
  },
  headOfUnit: {
    login: "d2",
    name: "Enhetschef D2",
    roles: ["decision_maker"],
    limitOre: "100000000",
  },
  accountant: { login: "e1", name: "Ekonom E1", roles: ["accountant"] },
  attestant: { login: "e2", name: "Attestant E2", roles: ["attestant"] },
  auditor: { login: "r1", name: "Revisor R1", roles: ["auditor"] },
} as const satisfies Record<string, StaffMember>;
export type StaffKey = keyof typeof staff;

type Member = {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
};

/** The people of each applicant: one who may sign, one who prepares. */
export const members = {
  kommun: [
    { login: "sundhamra", name: "Kommundirektör, Sundhamra", roles: ["signatory"] },
    { login: "sundhamra-projekt", name: "Enhetschef, Sundhamra", roles: ["project_manager"] },
  ],
  forening: [
    { login: "sprakbron", name: "Ordförande, Språkbron", roles: ["signatory"] },
    {
      login: "sprakbron-projekt",
      name: "Projektledare, Språkbron",
      roles: ["project_manager", "accountant"],
    },
  ],
  folkhogskola: [
    { login: "asvalla", name: "Rektor, Åsvalla", roles: ["signatory"] },
    { login: "asvalla-projekt", name: "Biträdande rektor, Åsvalla", roles: ["project_manager"] },
  ],
} as const satisfies Record<string, readonly Member[]>;
export type ApplicantKey = keyof typeof members;
