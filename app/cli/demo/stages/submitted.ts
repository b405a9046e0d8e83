/** February and March 2027: three organisations write, save between visits, and submit on the last day. */
import { readFile } from "node:fs/promises";
import {
  attachFile,
  findSites,
  saveSection,
  saveSites,
  saveTypedBudget,
  startApplication,
  submitApplication,
} from "~/domain/applications/index.server";
import { isFormSection } from "~/domain/applications/index";
import { applicants } from "../applicants";
import { budgetFields } from "../budget-form";
import { findCallId } from "../find";
import type { ApplicantKey } from "../people";
import { story } from "../story";
import { allocate, zero, type Ore } from "~ledger/amount";

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
    drafts.set(key, await write(key, callId, "first"));
  }
  await spread(drafts.get("kommun") ?? "");
  for (const { key, time } of arrivals) {
    const applicationId = drafts.get(key);
    if (!applicationId) throw new Error(`${key} has no draft`);
    await story.at("2027-03-01", time);
    await submit(key, applicationId);
  }
}

/** The municipality carries its project out in two towns, three parts of five in the first. */
async function spread(applicationId: string): Promise<void> {
  const preparer = await story.applicant("kommun", "preparer");
  const found = await findSites(preparer, applicationId);
  if (!found.ok) throw new Error(`no application: ${found.code}`);
  const { grant, inKind, financiers } = found.value.sources;
  const shares = (amount: Ore) => allocate(amount, [3n, 2n]) ?? [];
  const towns = [
    { municipality: "1290", place: "Sundhamra", responsible: "Enhetschef äldreomsorg" },
    { municipality: "1291", place: "Österhamn", responsible: "Enhetschef vuxenutbildning" },
  ];
  const sites = towns.map((town, at) => ({
    ...town,
    grant: shares(grant)[at] ?? zero,
    inKind: shares(inKind)[at] ?? zero,
    financiers: financiers.map(({ id, amount }) => ({ id, amount: shares(amount)[at] ?? zero })),
  }));
  await story.step("sites.first.kommun", preparer, (call) =>
    saveSites(call, { applicationId, sites }),
  );
}

export const submit = async (key: ApplicantKey, applicationId: string): Promise<void> => {
  await story.step(`submit.${applicationId}`, await story.applicant(key), (call) =>
    submitApplication(call, { applicationId }),
  );
};

/** Writes a whole draft, section by section, as the form would send it. `visit` keeps the steps of several drafts apart. */
export async function write(
  key: ApplicantKey,
  callId: string,
  visit: string,
  change: Partial<Record<string, Record<string, unknown>>> = {},
): Promise<string> {
  const preparer = await story.applicant(key, "preparer");
  const named = (step: string) => `${step}.${visit}.${key}`;
  const { applicationId } = await story.step(named("start"), preparer, (call) =>
    startApplication(call, { callId }),
  );
  const { sections, budget } = applicants[key];
  let version = 1;
  for (const [section, answers] of Object.entries(sections)) {
    if (!isFormSection(section)) throw new Error(`${section} is not a section`);
    const input = {
      applicationId,
      version,
      section,
      answers: { ...answers, ...change[section] },
      isDone: true,
    };
    version = (
      await story.step(named(`save.${section}`), preparer, (call) => saveSection(call, input))
    ).version;
  }
  const typed = {
    applicationId,
    version,
    fields: budgetFields(budget),
    answers: budget.answers,
    isDone: true,
  };
  await story.step(named("save.budget"), preparer, (call) => saveTypedBudget(call, typed));
  const bytes = await readFile(new URL("../../../../db/demo/firmatecknare.pdf", import.meta.url));
  await story.step(named("attach"), preparer, (call) =>
    attachFile(call, { applicationId, question: "F03", name: "Firmatecknare.pdf", bytes }),
  );
  return applicationId;
}
