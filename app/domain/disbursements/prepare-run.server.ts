import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { add, zero } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, refuseField, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";
import { blockedPayment } from "./blocked-payment.server";
import { releaseHash, runIn } from "./find-runs.server";
import { payDayRefusal } from "./pay-day";

/** What one payment file may hold. */
const MOST = 10_000;

/** Gathers attested orders into a run, to be paid on a day. Another person releases it. */
export async function prepareRun(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly orderIds: readonly string[]; readonly paysOn: PlainDate },
): Promise<Result<{ runId: string }>> {
  const { actor } = call;
  return runCommand(call, "run.prepare", input, async ({ trx, now, today }) => {
    const { boardId } = actor;
    const denied = authorise(disbursementAccess, actor, "run.prepare", { boardId });
    if (denied) return denied;
    if (input.orderIds.length === 0) return refuseField("orderIds", "payment.noOrders");
    if (input.orderIds.length > MOST) return refuseField("orderIds", "payment.tooMany");
    const wrongDay = payDayRefusal(input.paysOn, today);
    if (wrongDay) return wrongDay;
    const orders = await trx
      .selectFrom("paymentOrder")
      .select(["id", "projectId", "status", "amountOre"])
      .where("id", "in", [...input.orderIds])
      .where("boardId", "=", boardId)
      .orderBy("id")
      .forUpdate()
      .execute();
    if (orders.length !== new Set(input.orderIds).size)
      return refuseField("orderIds", "payment.unknownOrder");
    if (orders.some(({ status }) => status !== "attested"))
      return refuseField("orderIds", "payment.notAttested");
    const blocked = await blockedPayment(trx, orders, today);
    if (blocked) return refuseField("orderIds", "payment.blocked", blocked);
    const no = await nextNumber(trx, boardId);
    const { id: runId } = await trx
      .insertInto("paymentRun")
      .values({
        boardId,
        no,
        paysOn: input.paysOn,
        preparedBy: actor.personId,
        preparedAt: now,
        totalOre: orders.reduce((sum, { amountOre }) => add(sum, amountOre), zero),
        orderCount: orders.length,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("paymentRunOrder")
      .values(orders.map(({ id: orderId }, position) => ({ runId, orderId, position })))
      .execute();
    await trx
      .updateTable("paymentOrder")
      .set({ status: "in_run" })
      .where(
        "id",
        "in",
        orders.map(({ id }) => id),
      )
      .execute();
    await freeze(trx, runId);
    await recordAudit(trx, {
      actor,
      action: "run.prepare",
      subject: { type: "paymentRun", id: runId },
      detail: { no },
    });
    return ok({ runId });
  });
}

/** Keeps the hash of exactly what was prepared: the release compares with it. */
async function freeze(trx: Trx, runId: string): Promise<void> {
  const run = await runIn(trx, runId);
  if (!run) throw new Error("the run that was just prepared is not there");
  await trx
    .updateTable("paymentRun")
    .set({ contentSha256: releaseHash(run) })
    .where("id", "=", runId)
    .execute();
}

/** Runs are numbered without gaps, also when two people prepare one each at the same moment. */
async function nextNumber(trx: Trx, boardId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('paymentRun'), hashtext(${boardId}))`.execute(
    trx,
  );
  const { no } = await trx
    .selectFrom("paymentRun")
    .select(({ fn, lit, eb }) => eb(fn.coalesce(fn.max("no"), lit(0)), "+", 1).as("no"))
    .where("boardId", "=", boardId)
    .executeTakeFirstOrThrow();
  return no;
}
