/** February and March 2027: three organisations write, save between visits, and submit on the last day. */
import { readBudgetForm } from "../budget-form";
import { applicants } from "../applicants";
import { findCallId } from "../find";
import type { ApplicantKey } from "../people";
import { story } from "../story";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import {
  saveBudget,
  saveSection,
  startApplication,
  submitApplication,
} from "~/domain/applications/index.server";
import type { FormSection } from "~/domain/calls/index";

/** In the order they came in: the case numbers follow. */
const arrivals: readonly {
  readonly key: ApplicantKey;
  readonly written: string;
  readonly time: string;
}[] = [
  { key: "kommun", written: "2027-02-15", time: "11:07:31" },
  { key: "forening", written: "2027-02-22", time: "14:52:08" },
  { key: "folkhogskola", written: "2027-02-25", time: "15:20:44" },
];

export async function submitted(): Promise<void> {
  const callId = await findCallId();
  const drafts = new Map<ApplicantKey, string>();
  for (const { key, written } of arrivals) {
    await story.at(written, "13:30");
    drafts.set(key, await write(key, callId));
  }
  for (const { key, time } of arrivals) {
    const applicationId = drafts.get(key);
    if (!applicationId) throw new Error(`${key} has no draft`);
    await story.at("2027-03-01", time);
    const signatory = await story.applicant(key);
    await story.step(`submit.${key}`, signatory, (call) =>
      submitApplication(call, { applicationId }),
    );
  }
}

/** Writes a whole draft, section by section, as the form would send it. */
export async function write(key: ApplicantKey, callId: string, story_ = ""): Promise<string> {
  const preparer = await story.applicant(key, "preparer");
  const named = (step: string) => `${step}${story_}.${key}`;
  const { applicationId } = await story.step(named("start"), preparer, (call) =>
    startApplication(call, { callId }),
  );
  const { sections, budget } = applicants[key];
  let version = 1;
  for (const [section, answers] of Object.entries(sections)) {
    const saved = await story.step(named(`save.${section}`), preparer, (call) =>
      saveSection(call, {
        applicationId,
        version,
        section: section as FormSection,
        answers: answers ?? {},
        isDone: true,
      }),
    );
    version = saved.version;
  }
  const { lines, financing } = readBudgetForm(budget);
  await story.step(named("save.budget"), preparer, (call) =>
    saveBudget(call, {
      applicationId,
      version,
      lines,
      financing,
      answers: budget.answers,
      isDone: true,
    }),
  );
  return applicationId;
}
