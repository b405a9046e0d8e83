/** March and April 2027: the formal check, then two assessors each, alone. */
import { approveFormally, findChecks, recordChecks } from "~/domain/applications/index.server";
import {
  assignAssessor,
  declareConflict,
  findAssessment,
  lockScores,
  saveScores,
} from "~/domain/assessment/index.server";
import { findCase } from "../find";
import { demoJudgements } from "../judgements";
import type { ApplicantKey, StaffKey } from "../people";
import { story } from "../story";

const assessors: readonly StaffKey[] = ["firstAssessor", "secondAssessor"];

export async function assessed(): Promise<void> {
  const keys = Object.keys(demoJudgements) as ApplicantKey[];
  for (const key of keys) await checkFormally(key);
  for (const key of keys) await assess(key);
}

/** The officer examines what the system cannot tell, and approves. */
export async function checkFormally(
  key: ApplicantKey,
  caseNumber?: string,
  day = "2027-03-08",
): Promise<void> {
  await story.at(day, "10:15");
  const officer = await story.as("officer");
  const { applicationId } = await findCase(key, caseNumber);
  const checks = await findChecks(officer, applicationId);
  if (!checks.ok) throw new Error(`no checks: ${checks.code}`);
  const findings = checks.value.checks
    .filter(({ result }) => result !== "met")
    .map(({ condition }) => ({
      condition,
      shown: null,
      result: "met" as const,
      source: "Ansökan och registerutdrag, lästa tillsammans",
    }));
  await story.step(`check.${applicationId}`, officer, (call) =>
    recordChecks(call, { applicationId, findings }),
  );
  await story.step(`approve.${applicationId}`, officer, (call) =>
    approveFormally(call, { applicationId }),
  );
}

async function assess(key: ApplicantKey): Promise<void> {
  const { applicationId } = await findCase(key);
  for (const [at, assessorKey] of assessors.entries()) {
    await story.at("2027-03-15", "09:00");
    const assessor = await story.as(assessorKey);
    const { assessmentId } = await story.step(
      `assign.${assessorKey}.${key}`,
      await story.as("officer"),
      (call) => assignAssessor(call, { applicationId, assessorId: assessor.personId }),
    );
    await story.at("2027-03-22", "09:30");
    await story.step(`declare.${assessorKey}.${key}`, assessor, (call) =>
      declareConflict(call, { assessmentId, conflict: false, reason: "" }),
    );
    await story.at("2027-04-06", "15:00");
    const scores = demoJudgements[key].assessors[at]?.scores ?? [];
    const page = await findAssessment(assessor, assessmentId);
    if (!page.ok) throw new Error(`no assessment: ${page.code}`);
    const saved = await story.step(`score.${assessorKey}.${key}`, assessor, (call) =>
      saveScores(call, { assessmentId, version: page.value.version, scores }),
    );
    await story.step(`lock.${assessorKey}.${key}`, assessor, (call) =>
      lockScores(call, { assessmentId, version: saved.version }),
    );
  }
}
