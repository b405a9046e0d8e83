/** The demo's call with its three applications, ready to be assessed: the people of the board and their scores. */
import type { Kysely } from "kysely";
import {
  assignAssessor,
  declareConflict,
  freezeRanking,
  lockScores,
  saveScores,
} from "~/domain/assessment/index.server";
import type { CallDefinition } from "~/domain/calls/index";
import type { Applicant, Staff } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import { addApplication } from "./arrived-application";
import {
  addBoard,
  addMember,
  addOrganisation,
  addStaff,
  as,
  done,
  publishedCall,
  setClock,
  type SharedCall,
  type TestOrganisation,
} from "./builders";

export type Db = Kysely<Database>;

export type Office = {
  readonly controller: Staff;
  readonly administrator: Staff;
  readonly officer: Staff;
  readonly secondOfficer: Staff;
  readonly firstAssessor: Staff;
  readonly secondAssessor: Staff;
  readonly decisionMaker: Staff;
  readonly headOfUnit: Staff;
};

export async function addOffice(db: Db): Promise<Office> {
  await addBoard(db);
  await setClock(db, "2027-03-15T08:00:00Z");
  return {
    controller: await addStaff(db, "Controller C1", ["controller"]),
    administrator: await addStaff(db, "Administratör A1", ["administrator"]),
    officer: await addStaff(db, "Handläggare H1", ["case_officer"]),
    secondOfficer: await addStaff(db, "Handläggare H2", ["case_officer"]),
    firstAssessor: await addStaff(db, "Bedömare B1", ["assessor"]),
    secondAssessor: await addStaff(db, "Bedömare B2", ["assessor"]),
    decisionMaker: await addStaff(db, "Länsråd D1", ["decision_maker"], { limit: "2000000.00" }),
    headOfUnit: await addStaff(db, "Enhetschef D2", ["decision_maker"], { limit: "1000000.00" }),
  };
}

export type CaseKey = "kommun" | "forening" | "folkhogskola";
export type TestCase = {
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly organisation: TestOrganisation;
  readonly signatory: Applicant;
};
export type DemoCases = Readonly<Record<CaseKey, TestCase>>;

const applicants = {
  kommun: {
    name: "Sundhamra kommun",
    orgnr: "212000-9903",
    type: "kommun",
    caseNumber: "DEMO 851-0101-2027",
    title: "Vägen in – språkstödd rekrytering till vård och omsorg",
    sought: "1200000.00",
    totalCost: "2377850.11",
    startsOn: "2027-07-01",
    endsOn: "2028-12-31",
  },
  forening: {
    name: "Föreningen Språkbron Sundhamra",
    orgnr: "802999-9907",
    type: "ideell_forening",
    caseNumber: "DEMO 851-0102-2027",
    title: "Systerskap – mentorer för unga kvinnor på väg till studier",
    sought: "590000.00",
    totalCost: "825837.04",
    startsOn: "2027-08-01",
    endsOn: "2028-07-31",
  },
  folkhogskola: {
    name: "Åsvalla folkhögskola",
    orgnr: "802999-9915",
    type: "folkhogskola",
    caseNumber: "DEMO 851-0103-2027",
    title: "Jord till bord – kök, odling, svenska",
    sought: "1095000.00",
    totalCost: "1479211.18",
    startsOn: "2027-08-01",
    endsOn: "2028-10-31",
  },
} as const;

export async function addDemoCases(db: Db, callId: string): Promise<DemoCases> {
  const add = async (key: CaseKey): Promise<TestCase> => {
    const { name, orgnr, type, caseNumber, ...rest } = applicants[key];
    const organisation = await addOrganisation(db, { name, orgnr, type });
    const signatory = await addMember(db, organisation, `Firmatecknare, ${name}`, ["signatory"]);
    const applicationId = await addApplication(db, {
      callId,
      organisation,
      createdBy: signatory,
      caseNumber,
      title: rest.title,
      sought: rest.sought,
      totalCost: rest.totalCost,
      startsOn: rest.startsOn,
      endsOn: rest.endsOn,
      answers: { F08: `${rest.title}: en sammanfattning.`, F10: ["1280"] },
    });
    return { applicationId, caseNumber, organisation, signatory };
  };
  return {
    kommun: await add("kommun"),
    forening: await add("forening"),
    folkhogskola: await add("folkhogskola"),
  };
}

type Points = Readonly<Record<string, number>>;
const K = (
  K1a: number,
  K1b: number,
  K2: number,
  K3: number,
  K4: number,
  K5: number,
  K6: number,
) => ({
  K1a,
  K1b,
  K2,
  K3,
  K4,
  K5,
  K6,
});

/** What the two assessors gave in the demo. */
export const demoScores: Readonly<Record<CaseKey, readonly [Points, Points]>> = {
  kommun: [K(4, 1, 5, 4, 4, 3, 4), K(4, 2, 4, 4, 3, 3, 3)],
  forening: [K(3, 5, 4, 4, 5, 4, 5), K(3, 4, 4, 4, 4, 4, 5)],
  folkhogskola: [K(5, 2, 3, 5, 4, 4, 5), K(5, 2, 3, 4, 4, 4, 4)],
};

/** Assigns, declares no conflict, scores with reasons and locks. */
export async function assess(
  officer: Staff,
  assessor: Staff,
  applicationId: string,
  points: Points,
): Promise<string> {
  const { assessmentId } = done(
    await assignAssessor(as(officer), { applicationId, assessorId: assessor.personId }),
  );
  done(await declareConflict(as(assessor), { assessmentId, conflict: false, reason: "" }));
  const { version } = done(
    await saveScores(as(assessor), {
      assessmentId,
      version: 1,
      scores: Object.entries(points).map(([criterion, value]) => ({
        criterion,
        points: value,
        reason: `Därför ${value} på ${criterion}.`,
      })),
    }),
  );
  done(await lockScores(as(assessor), { assessmentId, version }));
  return assessmentId;
}

export type RankedCall = {
  readonly office: Office;
  readonly callId: string;
  readonly itemId: string;
  readonly cases: DemoCases;
};

/** The whole way to a frozen ranking: 86,00 / 83,50 / 76,50. */
export type RankedOptions = {
  readonly shared?: SharedCall;
  readonly definition?: CallDefinition;
  readonly authority?: string | null;
  readonly envelopes?: readonly { readonly year: number; readonly amount: string }[];
  /** Opens the envelope that feeds the call, when it is no appropriation. */
  readonly fund?: (office: Office) => Promise<string>;
};

export async function rankedDemoCall(
  db: Db,
  { fund, ...options }: RankedOptions = {},
): Promise<RankedCall> {
  const office = await addOffice(db);
  const { callId, itemId } = await publishedCall({
    controller: office.controller,
    preparer: office.officer,
    publisher: office.administrator,
    ...(fund && { fundId: await fund(office) }),
    ...options,
  });
  const cases = await addDemoCases(db, callId);
  for (const key of ["kommun", "forening", "folkhogskola"] as const) {
    const { applicationId } = cases[key];
    await assess(office.officer, office.firstAssessor, applicationId, demoScores[key][0]);
    await assess(office.officer, office.secondAssessor, applicationId, demoScores[key][1]);
  }
  done(await freezeRanking(as(office.officer), { callId }));
  return { office, callId, itemId, cases };
}
