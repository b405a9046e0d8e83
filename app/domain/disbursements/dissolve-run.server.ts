import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";

/**
 * Takes a run apart before anybody has released it: its orders are attested still, and can be gathered again. Nothing is
 * posted, since nothing was. A released run's file may have reached the bank; it is never dissolved.
 */
export async function dissolveRun(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly runId: string },
): Promise<Result<{ runId: string }>> {
  const { actor } = call;
  const { runId } = input;
  if (!isUuid(runId)) return missing();
  return runCommand(call, "run.dissolve", input, async ({ trx, now }) => {
    const run = await trx
      .selectFrom("paymentRun")
      .select(["boardId", "no", "status", "preparedBy"])
      .where("id", "=", runId)
      .forUpdate()
      .executeTakeFirst();
    if (!run) return missing();
    const denied = authorise(disbursementAccess, actor, "run.dissolve", run);
    if (denied) return denied;
    if (run.status === "dissolved") return refuse("payment.runAlreadyDissolved");
    if (run.status !== "prepared") return refuse("payment.runNotDissolvable");
    const members = trx.selectFrom("paymentRunOrder").select("orderId").where("runId", "=", runId);
    await trx
      .updateTable("paymentOrder")
      .set({ status: "attested" })
      .where("status", "=", "in_run")
      .where("id", "in", members)
      .execute();
    await trx
      .updateTable("paymentRunOrder")
      .set({ isDissolved: true })
      .where("runId", "=", runId)
      .execute();
    await trx
      .updateTable("paymentRun")
      .set({ status: "dissolved", dissolvedBy: actor.personId, dissolvedAt: now })
      .where("id", "=", runId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "run.dissolve",
      subject: { type: "paymentRun", id: runId },
      detail: { no: run.no },
    });
    return ok({ runId });
  });
}
