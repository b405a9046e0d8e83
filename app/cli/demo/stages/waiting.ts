/**
 * Where the demo waits, 22 June 2028: projects are running and a payment falls due at the bank; one call is being assessed,
 * one is open to apply to and one is to be published.
 */
import { prepareDismissal, requestCompletion } from "~/domain/applications/index.server";
import {
  assignAssessor,
  declareConflict,
  findAssessment,
  findAssessments,
  saveScores,
} from "~/domain/assessment/index.server";
import { saveChangeSchema } from "~/domain/changes/index";
import { findChangeForm, saveChange, submitChange } from "~/domain/changes/index.server";
import { askReopening, closePeriod } from "~/domain/closing/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount } from "~/domain/organisations/index.server";
import { writeAmount } from "~/domain/shared/amount-writing";
import { plainDate } from "~/domain/shared/dates";
import { ore } from "~ledger/amount";
import { callInAssessment, comingCall, openCall } from "../calls";
import { findCallId, findCase } from "../find";
import { demoJudgements } from "../judgements";
import type { ApplicantKey } from "../people";
import { story } from "../story";
import { checkFormally } from "./assessed";
import { prepare, publish } from "./published";
import { running } from "./running";
import { submit, write } from "./submitted";

/** When each applies; the municipality comes after closing. */
const arrivals: readonly {
  readonly key: ApplicantKey;
  readonly day: string;
  readonly time: string;
}[] = [
  { key: "forening", day: "2028-04-12", time: "10:20:15" },
  { key: "folkhogskola", day: "2028-04-13", time: "13:42:51" },
  { key: "kommun", day: "2028-04-14", time: "16:07:33" },
];
const period = { F09: { startsOn: "2028-09-01", endsOn: "2029-08-31" } };
const titles: Record<ApplicantKey, string> = {
  forening: "Svenska på jobbet – fadderpar i små företag",
  folkhogskola: "Servering och svenska",
  kommun: "Språkstöd i hemtjänsten",
};

export const waiting = (): Promise<void> =>
  running([
    {
      day: "2028-01-14",
      tell: () => publish(callInAssessment, 2028, "2028-01-14", "2028-01-17"),
    },
    { day: "2028-04-10", tell: applyAgain },
    {
      day: "2028-05-02",
      tell: () => checkFormally("forening", callInAssessment.caseNumber, "2028-05-02"),
    },
    { day: "2028-05-03", tell: askAndDismiss },
    { day: "2028-05-29", tell: assignAgain },
    { day: "2028-06-07", tell: scoreSome },
    { day: "2028-06-01", tell: () => publish(openCall, 2028, "2028-06-01", "2028-06-05") },
    { day: "2028-06-19", tell: askForChange },
    { day: "2028-06-20", tell: closeAndAskBack },
    { day: "2028-06-21", tell: changeAccount },
    { day: "2028-06-22", tell: async () => void (await prepare(comingCall, 2028, "2028-06-22")) },
  ]);

async function applyAgain(): Promise<void> {
  await story.at("2028-04-10", "09:15");
  const callId = await findCallId(callInAssessment.caseNumber);
  const drafts = new Map<ApplicantKey, string>();
  for (const { key } of arrivals)
    drafts.set(key, await write(key, callId, "second", changesOf(key)));
  for (const { key, day, time } of arrivals) {
    await story.at(day, time);
    await submit(key, drafts.get(key) ?? "");
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

/** One application lacks something and is to be completed; one came too late, and its dismissal waits for its decision. */
async function askAndDismiss(): Promise<void> {
  await story.at("2028-05-03", "11:20");
  const school = await findCase("folkhogskola", callInAssessment.caseNumber);
  const dueOn = plainDate("2028-06-30");
  if (!dueOn) throw new Error("no such day");
  await story.step("completion.ask", await story.as("officer"), (call) =>
    requestCompletion(call, {
      applicationId: school.applicationId,
      wanted: "Beskriv vilka arbetsgivare som tar emot deltagare efter kursen, och hur många.",
      questions: ["F14"],
      dueOn,
    }),
  );
  const late = await findCase("kommun", callInAssessment.caseNumber);
  await story.step("dismissal.prepare", await story.as("secondOfficer"), (call) =>
    prepareDismissal(call, {
      applicationId: late.applicationId,
      ground: "late",
      reasons:
        "Ansökan kom in den 14 april 2028 kl. 16.07, efter sista tidpunkten kl. 16.00. Det finns inga särskilda skäl att pröva den ändå.",
    }),
  );
}

async function assignAgain(): Promise<void> {
  await story.at("2028-05-29", "10:00");
  const officer = await story.as("officer");
  const { applicationId } = await findCase("forening", callInAssessment.caseNumber);
  for (const key of ["firstAssessor", "secondAssessor"] as const) {
    const { personId: assessorId } = await story.as(key);
    await story.step(`assign.second.${key}`, officer, (call) =>
      assignAssessor(call, { applicationId, assessorId }),
    );
  }
}

/** One assessor has written scores that are not locked; the other has not begun. */
async function scoreSome(): Promise<void> {
  await story.at("2028-06-07", "15:40");
  const assessor = await story.as("firstAssessor");
  const own = await findAssessments(assessor);
  const assessmentId = own.ok && own.value.rows.find(({ status }) => status === "assigned")?.id;
  if (!assessmentId) throw new Error("nothing is assigned to the first assessor");
  await story.step("declare.second", assessor, (call) =>
    declareConflict(call, { assessmentId, conflict: false, reason: "" }),
  );
  const page = await findAssessment(assessor, assessmentId);
  if (!page.ok) throw new Error(`no assessment: ${page.code}`);
  const scores = demoJudgements.forening.assessors[0]?.scores ?? [];
  await story.step("score.second", assessor, (call) =>
    saveScores(call, { assessmentId, version: page.value.version, scores }),
  );
}

/** After the run has been sent: the recipient has a new account that somebody at the board has to verify. */
async function changeAccount(): Promise<void> {
  await story.at("2028-06-21", "16:20");
  const signatory = await story.applicant("folkhogskola");
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1043" });
  await story.step("account.change", signatory, (call) =>
    addPayeeAccount(call, { organisationId: signatory.organisationId, account }),
  );
}

/** The school asks for more time and to move money; the request waits for an officer. */
async function askForChange(): Promise<void> {
  await story.at("2028-06-19", "14:05");
  const signatory = await story.applicant("folkhogskola");
  const { projectId } = await findCase("folkhogskola");
  if (!projectId) throw new Error("the school has no project");
  const form = await findChangeForm(signatory, projectId);
  if (!form.ok) throw new Error(`no form: ${form.code}`);
  const moved: Readonly<Record<string, bigint>> = { UTV: -1_500_000n, MAT: 1_500_000n };
  const asked = saveChangeSchema.parse({
    time: {
      endsOn: "2028-11-30",
      reason: "Skörden blir sen i år, och deltagarna ska få vara med om den.",
    },
    budget: {
      reason: "Odlingsmaterialet har blivit dyrare. Utvärderingen gör vi mindre.",
      lines: form.value.lines.map(({ category, decided }) => ({
        category,
        amount: writeAmount(ore(decided + (moved[category] ?? 0n))),
      })),
    },
  });
  const { changeId } = await story.step("change.save", signatory, (call) =>
    saveChange(call, projectId, asked),
  );
  await story.step("change.submit", signatory, (call) => submitChange(call, { changeId }));
}

/** The books' first month is closed; the accountant wants it back, which a second person has to agree to. */
async function closeAndAskBack(): Promise<void> {
  await story.at("2028-06-20", "09:05");
  const accountant = await story.as("accountant");
  const month = { periodId: "2027-01" };
  await story.step("period.close", accountant, (call) =>
    closePeriod(call, { ...month, note: "Stämd av mot tilldelningen" }),
  );
  await story.at("2028-06-20", "14:40");
  await story.step("period.askReopening", accountant, (call) =>
    askReopening(call, {
      ...month,
      reason: "Tilldelningen ska stämmas av på nytt mot det ändrade regleringsbrevet.",
    }),
  );
}
