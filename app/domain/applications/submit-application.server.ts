import { actForBoard, type Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { payeeAccountIn } from "../organisations/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { dayOf, yearOf, type Instant } from "../shared/dates";
import { canonicalJson } from "../shared/canonical-json";
import { fingerprintOf } from "../shared/fingerprint.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { answerTo } from "./application";
import { applicationAccess } from "./application-access";
import { moveApplication } from "./application-status";
import { nextCaseNumber } from "./case-number.server";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import { lockApplication } from "./lock-application.server";
import { postPromises } from "./post-promises.server";
import { sendReceipt } from "./send-receipt.server";
import { submittedDocument } from "./submitted-document";

type SubmissionReceipt = {
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly arrivedAt: string;
};

/**
 * Signs and submits. The database's clock says when it came in; after closing it is registered all the same, as late (22 §
 * förvaltningslagen (2017:900) on the day of arrival); dismissing it is a decision of its own. Asked again, also from another
 * tab, it answers with the receipt that is there.
 */
export async function submitApplication(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly applicationId: string },
): Promise<Result<SubmissionReceipt>> {
  const { actor } = call;
  const { applicationId } = input;
  return runCommand(call, "application.submit", input, async (step) => {
    const { trx, now } = step;
    const locked = await lockApplication(trx, applicationId);
    if (!locked) return missing();
    const denied = authorise(applicationAccess, actor, "application.submit", locked);
    if (denied) return denied;
    if (locked.caseNumber && locked.arrivedAt) {
      return ok({ applicationId, caseNumber: locked.caseNumber, arrivedAt: locked.arrivedAt });
    }
    const moved = moveApplication(locked.status, "submit");
    if (!moved.ok) return moved;
    const found = await applicationIn(trx, applicationId, now);
    if (!found.ok) return found;
    const application = found.value;
    if (application.call.phase === "upcoming") {
      return refuse("application.notOpenYet", { day: dayOf(application.call.opensAt) });
    }
    const count = application.problems.length;
    if (count > 0) return refuse("application.incomplete", { count: String(count) });
    const caseNumber = await register(step, actor, application, moved.value);
    return ok({ applicationId, caseNumber, arrivedAt: now });
  });
}

/** Writes what came in: number and time, the version that never changes, the promises in the ledger, the receipt. */
async function register(
  { trx, now, today }: Step,
  actor: Applicant,
  application: ApplicationDetails,
  status: string,
): Promise<string> {
  const { id, boardId, call, organisation, budget } = application;
  const caseNumber = await nextCaseNumber(trx, boardId, yearOf(today));
  const isLate = now > call.closesAt;
  await trx
    .updateTable("application")
    .set({ status, caseNumber, arrivedAt: now, changedAt: now, isLate, totalCostOre: budget.total })
    .where("id", "=", id)
    .execute();
  const sha256 = await keepVersion(trx, actor, application, { caseNumber, now });
  await keepPayeeAccount(trx, actor, application, now);
  await actForBoard(trx, boardId);
  await postPromises(trx, { applicationId: id, bookedOn: today, actor });
  await recordAudit(trx, {
    actor,
    action: "application.submit",
    boardId,
    organisationId: organisation.id,
    subject: { type: "application", id },
    detail: { caseNumber, isLate, sha256 },
  });
  await sendReceipt(trx, { application, caseNumber, arrivedAt: now, isLate, sha256 });
  return caseNumber;
}

async function keepVersion(
  trx: Trx,
  actor: Applicant,
  application: ApplicationDetails,
  { caseNumber, now }: { readonly caseNumber: string; readonly now: Instant },
): Promise<string> {
  const signing = { caseNumber, submittedAt: now, signedBy: actor.name };
  const document = submittedDocument(application, signing);
  const sha256 = fingerprintOf(document);
  await trx
    .insertInto("applicationVersion")
    .values({
      applicationId: application.id,
      no: 1,
      submittedAt: now,
      submittedBy: actor.personId,
      document: canonicalJson(document),
      sha256,
    })
    .execute();
  return sha256;
}

/** The account in the application becomes the organisation's, so that the board can verify it. */
async function keepPayeeAccount(
  trx: Trx,
  actor: Applicant,
  { answers, call, organisation }: ApplicationDetails,
  now: Instant,
): Promise<void> {
  const question = call.definition.questions.find(({ type }) => type === "payment_account");
  const account = question && answerTo(answers, { id: question.id, type: "payment_account" });
  if (!account) return;
  await payeeAccountIn(trx, { actor, now, organisationId: organisation.id, account });
}
