/** Where the demo waits, June 2028: projects are running, one call is being assessed and one is open to apply to. */
import {
  assignAssessor,
  declareConflict,
  findAssessment,
  lockScores,
  saveScores,
} from "~/domain/assessment/index.server";
import { callInAssessment, openCall } from "../calls";
import { findCallId, findCase } from "../find";
import { demoJudgements } from "../judgements";
import type { ApplicantKey } from "../people";
import { story } from "../story";
import { checkFormally } from "./assessed";
import { publish } from "./published";
import { running } from "./running";
import { submit, write } from "./submitted";

const applying: readonly ApplicantKey[] = ["forening", "folkhogskola", "kommun"];
const period = { F09: { startsOn: "2028-09-01", endsOn: "2029-08-31" } };
const titles: Record<ApplicantKey, string> = {
  forening: "Svenska på jobbet – fadderpar i små företag",
  folkhogskola: "Servering och svenska",
  kommun: "Språkstöd i hemtjänsten",
};

export const waiting = (): Promise<void> =>
  running([
    { day: "2028-01-14", tell: () => publish(callInAssessment, 2028, "2028-01-14", "2028-01-17") },
    { day: "2028-04-12", tell: applyAgain },
    { day: "2028-05-02", tell: checkAgain },
    { day: "2028-05-29", tell: beginAssessment },
    { day: "2028-06-01", tell: () => publish(openCall, 2028, "2028-06-01", "2028-06-05") },
  ]);

async function applyAgain(): Promise<void> {
  const callId = await findCallId(callInAssessment.caseNumber);
  for (const [at, key] of applying.entries()) {
    await story.at("2028-04-12", `1${at}:20`);
    await submit(key, await write(key, callId, "second", changesOf(key)));
  }
}

/** The same organisation with a new project in a new period. */
const changesOf = (key: ApplicantKey) => ({
  project: { F07: titles[key], ...period },
  targets: {
    F13: [
      {
        indicator: "I1",
        baseline: "0",
        women: "18",
        men: "10",
        value: "",
        measuredOn: "2029-08-31",
      },
    ],
  },
  activities: {
    F15: [
      {
        name: "Förberedelser och rekrytering",
        startsOn: "2028-09-01",
        endsOn: "2028-10-31",
        responsible: "Projektledaren",
      },
      {
        name: "Arbete och svenska",
        startsOn: "2028-11-01",
        endsOn: "2029-08-31",
        responsible: "Projektledaren",
      },
    ],
  },
});

/** Two are checked and go on; the third waits for the officer. */
async function checkAgain(): Promise<void> {
  for (const key of applying.slice(0, 2))
    await checkFormally(key, callInAssessment.caseNumber, "2028-05-02");
}

/** One assessor is done with one application; the rest waits. */
async function beginAssessment(): Promise<void> {
  await story.at("2028-05-29", "10:00");
  const officer = await story.as("officer");
  const first = await story.as("firstAssessor");
  const second = await story.as("secondAssessor");
  const assigned: string[] = [];
  for (const key of applying.slice(0, 2)) {
    const { applicationId } = await findCase(key, callInAssessment.caseNumber);
    for (const assessor of [first, second]) {
      const { assessmentId } = await story.step(
        `assign.second.${key}.${assessor.personId}`,
        officer,
        (call) => assignAssessor(call, { applicationId, assessorId: assessor.personId }),
      );
      assigned.push(assessmentId);
    }
  }
  const [assessmentId] = assigned;
  if (!assessmentId) throw new Error("nothing was assigned");
  await story.at("2028-06-07", "15:40");
  await story.step("declare.second", first, (call) =>
    declareConflict(call, { assessmentId, conflict: false, reason: "" }),
  );
  const page = await findAssessment(first, assessmentId);
  if (!page.ok) throw new Error(`no assessment: ${page.code}`);
  const scores = demoJudgements.forening.assessors[0]?.scores ?? [];
  const saved = await story.step("score.second", first, (call) =>
    saveScores(call, { assessmentId, version: page.value.version, scores }),
  );
  await story.step("lock.second", first, (call) =>
    lockScores(call, { assessmentId, version: saved.version }),
  );
}
