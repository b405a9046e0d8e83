import { sql } from "kysely";
import type { PaymentStatus } from "~/gateways/bank-statement";
import { toOre, type ExactDecimal } from "~/gateways/exact-decimal";
import { readPaymentFile } from "~/gateways/payment-file";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { postGrants } from "../activities/index.server";
import { actorLabel } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { ok, refuse, type Refusal, type Result } from "../shared/result";
import type { Importer } from "./importer";
import { findOpenDays } from "./open-day.server";
import { settleOrders } from "./settle-orders.server";
import type { StagedFile } from "./stage-file.server";

/** A payment that was sent in the file that the bank answers. */
type Sent = {
  readonly id: string;
  readonly projectId: string;
  readonly reference: string;
  readonly amount: Ore;
  readonly status: string;
};
type Run = {
  readonly id: string;
  readonly messageId: string;
  readonly total: Ore;
  readonly count: number;
  /** The pain.001 that was sent. */
  readonly file: string;
};

/**
 * The bank's answer about one of our payment files: what it refuses was never paid, and is owed again. Refused whole when it is
 * about no file of ours, or tells another number or sum than we sent: then the file may have been changed on its way.
 */
export async function takeStatuses(
  step: Step,
  actor: Importer,
  fileId: string,
  { statuses }: StagedFile,
): Promise<Result<{ lines: number; matched: number; repeated: number }>> {
  const { trx } = step;
  const messageId = statuses.find(({ originalMessageId }) => originalMessageId)?.originalMessageId;
  const run = messageId ? await findSentRun(trx, messageId) : undefined;
  if (!run) return refuse("bankFile.unknownPaymentFile", { message: messageId ?? "–" });
  const differs = totalsDiffer(statuses, run);
  if (differs) return differs;
  const sent = await lockSent(trx, run.id);
  const rejected = rejectedIn(statuses, run, sent);
  await keepStatuses(trx, actor.boardId, fileId, statuses);
  const late = rejected.find(({ status }) => status === "confirmed");
  if (late) return refuse("bankFile.rejectedAfterPaid", { reference: late.reference });
  const open = rejected.filter(({ status }) => status === "sent");
  await reopen(step, actor, fileId, open);
  return ok({
    lines: statuses.length,
    matched: open.length,
    repeated: rejected.length - open.length,
  });
}

const findSentRun = (trx: Trx, messageId: string): Promise<Run | undefined> =>
  trx
    .selectFrom("paymentRun")
    .select(["id", "messageId", "totalOre as total", "orderCount as count"])
    .select("fileContent as file")
    .where("messageId", "=", messageId)
    .$narrowType<{ messageId: string; file: string }>()
    .executeTakeFirst();

function totalsDiffer(statuses: readonly PaymentStatus[], run: Run): Refusal | null {
  for (const { level, originalCount, originalSum } of statuses) {
    if (level !== "file") continue;
    const isOther =
      (originalCount !== null && Number(originalCount) !== run.count) ||
      (originalSum !== null && !isSameSum(originalSum, run.total));
    if (isOther) return refuse("bankFile.answersOtherTotals", { message: run.messageId });
  }
  return null;
}

const isSameSum = (sum: ExactDecimal, total: Ore): boolean => toOre(sum) === total;

async function lockSent(trx: Trx, runId: string): Promise<Sent[]> {
  return trx
    .selectFrom("paymentRunOrder as member")
    .innerJoin("paymentOrder as order", "order.id", "member.orderId")
    .select(["order.id", "order.projectId", "order.reference", "order.status"])
    .select("order.amountOre as amount")
    .where("member.runId", "=", runId)
    .orderBy("order.id")
    .forUpdate("order")
    .execute();
}

/** A payment's own answer goes before its batch's, and that before the whole file's. */
function rejectedIn(statuses: readonly PaymentStatus[], run: Run, sent: readonly Sent[]): Sent[] {
  const told = (level: PaymentStatus["level"], id: (status: PaymentStatus) => string | null) =>
    new Map(statuses.flatMap((one) => (one.level === level ? [[id(one), one.status]] : [])));
  const payments = told("payment", ({ originalEndToEndId }) => originalEndToEndId);
  const batches = told("batch", ({ originalPaymentInformationId }) => originalPaymentInformationId);
  const [file] = told("file", () => null).values();
  const batchOf = batchesIn(run);
  return sent.filter(({ reference }) => {
    const answers = [payments.get(reference), batches.get(batchOf.get(reference) ?? ""), file];
    return answers.find((answer) => typeof answer === "string") === "RJCT";
  });
}

/** Which batch of the file each payment was sent in. */
function batchesIn({ file }: Run): Map<string, string> {
  const read = readPaymentFile(new TextEncoder().encode(file));
  const batches = read.ok ? read.value.batches : [];
  return new Map(
    batches.flatMap(({ id, payments }) =>
      payments.map(({ endToEndId }) => [endToEndId, id] as const),
    ),
  );
}

async function keepStatuses(
  trx: Trx,
  boardId: string,
  fileId: string,
  statuses: readonly PaymentStatus[],
): Promise<void> {
  const of = <T>(pick: (status: PaymentStatus) => T) => statuses.map(pick);
  const reason = ({ reasons }: PaymentStatus) =>
    reasons.map(({ code, text }) => [code, text].filter(Boolean).join(" ")).join("; ") || null;
  await sql`insert into bank_payment_status (file_id, board_id, position, level, message_id, batch_id, reference, status, reason)
    select ${fileId}::uuid, ${boardId}, place, level, message_id, batch_id, reference, status, reason
    from unnest(${of((s) => s.level)}::text[], ${of((s) => s.originalMessageId)}::text[],
      ${of((s) => s.originalPaymentInformationId)}::text[], ${of((s) => s.originalEndToEndId)}::text[],
      ${of((s) => s.status)}::text[], ${of(reason)}::text[])
      with ordinality as s (level, message_id, batch_id, reference, status, reason, place)`.execute(
    trx,
  );
}

/** The debt and the money to be paid are back where they were before the run was sent. */
async function reopen(
  { trx, today }: Step,
  actor: Importer,
  fileId: string,
  orders: readonly Sent[],
): Promise<void> {
  await settleOrders(
    trx,
    orders.map(({ id }) => ({ id, status: "returned", confirmedOn: null })),
  );
  const openDay = await findOpenDays(trx, today);
  await postGrants(
    trx,
    orders.map(({ id, projectId, reference, amount }) => ({
      kind: "payment.rejected" as const,
      key: `order:${id}:rejected`,
      bookedOn: openDay(today),
      actor: actorLabel(actor),
      reason: `Avvisad av banken, referens ${reference}`,
      source: { type: "bankFile", id: fileId },
      dims: { project: projectId },
      amounts: { amount },
    })),
  );
}
