/** The steps that money takes in the story: claim, attest, run, and the bank's answer. */
import { demoStatementFor } from "~/domain/reconciliation/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { approveClaimSchema, saveClaimSchema } from "~/domain/claims/index";
import {
  approveClaim,
  findClaim,
  findClaims,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import {
  attestHash,
  attestOrder,
  findOrders,
  findRun,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import { plainDate } from "~/domain/shared/dates";
import { typedClaim, writtenLines, type DemoClaim } from "./claims";
import { findCase } from "./find";
import type { ApplicantKey } from "./people";
import { story } from "./story";

/** The recipient writes and signs a claim. */
export async function writeClaim(key: ApplicantKey, claim: DemoClaim): Promise<string> {
  const { projectId } = await findCase(key);
  if (!projectId) throw new Error(`${key} has no project`);
  await story.at(claim.submitted, "16:21");
  const input = saveClaimSchema.parse(typedClaim(claim));
  const name = `${key}.${claim.no}`;
  const preparer = await story.applicant(key, "preparer");
  const { claimId } = await story.step(`claim.save.${name}`, preparer, (call) =>
    saveClaim(call, projectId, input),
  );
  const signatory = await story.applicant(key);
  await story.step(`claim.submit.${name}`, signatory, (call) => submitClaim(call, { claimId }));
  return claimId;
}

/** The officer judges the claim that has come in line by line. */
export async function approveWritten(key: ApplicantKey, claim: DemoClaim): Promise<void> {
  await story.at(claim.approved, "10:40");
  const officer = await story.as("officer");
  const { projectId } = await findCase(key);
  const { rows } = await findClaims(officer, { projectId: projectId ?? "", state: "submitted" });
  const claimId = rows.find(({ no }) => no === claim.no)?.id ?? "";
  const found = await findClaim(officer, claimId);
  if (!found.ok) throw new Error(`no claim: ${found.code}`);
  const lines = writtenLines(claim);
  const judged = approveClaimSchema.parse({
    lines: found.value.claim.lines
      .filter(({ derived }) => derived === null)
      .map(({ id }, at) => ({
        id,
        approved: lines[at]?.approved ?? lines[at]?.amount,
        reason: lines[at]?.reason ?? "",
      })),
  });
  await story.step(`claim.approve.${key}.${claim.no}`, officer, (call) =>
    approveClaim(call, claimId, judged),
  );
}

/** Everything approved is attested by a second person. */
export async function attestAll(day: string): Promise<void> {
  await story.at(day, "13:05");
  const attestant = await story.as("attestant");
  for (const order of await findOrders(attestant, { status: "approved" })) {
    await story.step(`attest.${order.id}`, attestant, (call) =>
      attestOrder(call, { orderId: order.id, shownHash: attestHash(order) }),
    );
  }
}

/** Everything attested goes in one run: prepared by one, released by another. */
export async function payAll(day: string, paysOn: string): Promise<string> {
  const accountant = await story.as("accountant");
  await story.at(day, "09:31");
  const orders = await findOrders(accountant, { status: "attested" });
  const date = plainDate(paysOn);
  if (!date) throw new Error(`${paysOn} is not a day`);
  const { runId } = await story.step(`run.prepare.${day}`, accountant, (call) =>
    prepareRun(call, { orderIds: orders.map(({ id }) => id), paysOn: date }),
  );
  const attestant = await story.as("attestant");
  const run = await findRun(attestant, runId);
  if (!run.ok) throw new Error(`no run: ${run.code}`);
  await story.at(day, "14:12");
  await story.step(`run.release.${day}`, attestant, (call) =>
    releaseRun(call, { runId, shownHash: run.value.shownHash }),
  );
  return runId;
}

/** The bank's statement for what has been sent comes in and is matched. */
export async function confirmAll(day: string): Promise<void> {
  await story.at(day, "08:15");
  const accountant = await story.as("accountant");
  const statement = await demoStatementFor(accountant);
  if (!statement.ok) throw new Error(`no statement: ${statement.code}`);
  const { name, bytes } = statement.value;
  await story.step(`bank.import.${day}`, accountant, (call) =>
    importBankFile(call, { name, bytes }),
  );
}

/** What is approved is attested, sent in a run and answered by the bank. */
export async function payWhatIsApproved(
  attested: string,
  run: string,
  paysOn: string,
  answered: string,
): Promise<void> {
  await attestAll(attested);
  await payAll(run, paysOn);
  await confirmAll(answered);
}
