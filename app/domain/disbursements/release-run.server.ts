import {
  bankIdOf,
  bankProfileOf,
  paymentFile,
  type PaymentFile,
  type PaymentRun,
} from "~/gateways/payment-file";
import type { Trx } from "~db/transaction";
import { postGrants } from "../activities/index.server";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isBefore, type Instant, type PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { attestHash } from "./attest-order.server";
import { blockedPayment } from "./blocked-payment.server";
import { disbursementAccess } from "./disbursement-access";
import { releaseHash, runIn } from "./find-runs.server";
import type { Run } from "./payment-run";

/**
 * A second person releases a run. Every order is compared with what its attestant saw; then the payment file is written,
 * once, and the payments are posted as sent. The file can be fetched again, never written again.
 */
export async function releaseRun(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly runId: string; readonly shownHash: string },
): Promise<Result<{ runId: string }>> {
  const { actor } = call;
  if (!isUuid(input.runId)) return missing();
  return runCommand(call, "run.release", input, async (step) => {
    const { trx, now, today } = step;
    const locked = await trx
      .selectFrom("paymentRun")
      .select(["id", "boardId"])
      .where("id", "=", input.runId)
      .forUpdate()
      .executeTakeFirst();
    const run = locked ? await runIn(trx, locked.id) : null;
    if (!locked || !run) return missing();
    const denied = authorise(disbursementAccess, actor, "run.release", locked);
    if (denied) return denied;
    const standing = standingRefusal(run, actor, today);
    if (standing) return standing;
    if (releaseHash(run) !== input.shownHash) return refuse("payment.changedSinceShown");
    const altered = run.orders.find(
      (order) => order.status !== "in_run" || attestHash(order) !== order.attestedHash,
    );
    if (altered) return refuse("payment.changedSinceAttest", { reference: altered.reference });
    const blocked = await blockedPayment(trx, run.orders, today);
    if (blocked) return refuse("payment.blocked", blocked);
    const file = await fileOf(trx, locked.boardId, run, now);
    if (!file.ok) return file;
    if (file.value.controlSum !== run.total) return refuse("payment.totalDiffers");
    if (run.contentSha256 !== null && run.contentSha256 !== releaseHash(run))
      return refuse("payment.changedSincePrepared");
    await send(step, actor, run, file.value);
    return ok({ runId: run.id });
  });
}

/** By another person than its preparer, and only a prepared run whose day has not passed: the bank would pay on another day than the one that was approved. */
function standingRefusal(
  { status, paysOn, preparedBy }: Run,
  { personId }: Staff,
  today: PlainDate,
): Refusal | null {
  if (preparedBy === personId) return refuse("approval.twoPersons");
  if (status === "dissolved") return refuse("payment.runAlreadyDissolved");
  if (status !== "prepared") return refuse("payment.runAlreadyReleased");
  return isBefore(paysOn, today) ? refuse("payment.runDayPassed", { day: paysOn }) : null;
}

/** The file is kept as it was written, the orders are sent, and each payment is posted. */
async function send(
  { trx, now, today }: Step,
  actor: Staff,
  run: Run,
  file: PaymentFile,
): Promise<void> {
  await trx
    .updateTable("paymentRun")
    .set({
      status: "released",
      releasedBy: actor.personId,
      releasedAt: now,
      messageId: file.messageId,
      fileSha256: file.sha256,
      fileContent: new TextDecoder().decode(file.bytes),
    })
    .where("id", "=", run.id)
    .execute();
  await trx
    .updateTable("paymentOrder")
    .set({ status: "sent" })
    .where(
      "id",
      "in",
      run.orders.map(({ id }) => id),
    )
    .execute();
  await recordAudit(trx, {
    actor,
    action: "run.release",
    subject: { type: "paymentRun", id: run.id },
    detail: { no: run.no, sha256: file.sha256 },
  });
  await postGrants(
    trx,
    run.orders.map((order) => ({
      kind: "payment.sent" as const,
      key: `order:${order.id}:sent`,
      bookedOn: today,
      actor: actorLabel(actor),
      reason: `Utbetalning ${order.reference}, körning ${run.no}`,
      source: { type: "paymentRun", id: run.id },
      dims: { project: order.projectId },
      amounts: { amount: order.amount },
    })),
  );
}

async function fileOf(
  trx: Trx,
  boardId: string,
  run: Run,
  now: Instant,
): Promise<Result<PaymentFile>> {
  const board = await trx
    .selectFrom("board")
    .select(["nameSv", "orgnr", "bankgiro"])
    .where("id", "=", boardId)
    .executeTakeFirstOrThrow();
  const file: PaymentRun = {
    messageId: bankIdOf(`LM${boardId}-${run.no}-${run.id.slice(0, 8)}`),
    createdAt: now,
    executeOn: run.paysOn,
    debtor: {
      name: board.nameSv,
      orgnr: board.orgnr,
      account: { kind: "bankgiro", number: board.bankgiro },
    },
    payments: run.orders.map((order) => ({
      endToEndId: order.reference,
      amount: order.amount,
      payee: {
        name: order.organisationName,
        account: { kind: order.account.kind, number: order.account.number },
      },
      reference: order.caseNumber ?? order.reference,
    })),
  };
  return paymentFile(file, bankProfileOf(boardId));
}
