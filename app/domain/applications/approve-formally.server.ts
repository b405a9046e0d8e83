import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { ok, refuse, type Result } from "../shared/result";
import { moveApplication } from "./application-status";
import { checkedApplicationIn } from "./find-checks.server";
import { allMet, type FormalCheck } from "./formal-check";
import { holdCase, lockCase } from "./lock-case.server";

/** The application goes on to assessment: every condition is met. The system's own checks are kept as they were. */
export async function approveFormally(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly applicationId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "case.approveFormally", input, async ({ trx, now }) => {
    const locked = await lockCase(trx, actor, "case.approveFormally", input.applicationId);
    if (!locked.ok) return locked;
    const { id, organisationId } = locked.value;
    const moved = moveApplication(locked.value.status, "approveFormally");
    if (!moved.ok) return moved;
    const found = await checkedApplicationIn(trx, id, now);
    if (!found.ok) return found;
    const { checks } = found.value;
    if (!allMet(checks)) {
      const left = checks.filter(({ result }) => result !== "met").length;
      return refuse("check.notAllMet", { left: String(left) });
    }
    if (await hasOpenDismissal(trx, id)) return refuse("dismissal.isPrepared");
    await keepAutomatic(trx, id, checks, now);
    await trx
      .updateTable("application")
      .set({ status: moved.value, changedAt: now })
      .where("id", "=", id)
      .execute();
    await holdCase(trx, actor, id);
    await recordAudit(trx, {
      actor,
      action: "case.approveFormally",
      organisationId,
      subject: { type: "application", id },
      detail: { checks: checks.length },
    });
    return ok({ applicationId: id });
  });
}

const hasOpenDismissal = async (trx: Trx, applicationId: string): Promise<boolean> =>
  (await trx
    .selectFrom("dismissal")
    .select("id")
    .where("applicationId", "=", applicationId)
    .where("status", "=", "proposed")
    .executeTakeFirst()) !== undefined;

async function keepAutomatic(
  trx: Trx,
  applicationId: string,
  checks: readonly FormalCheck[],
  now: Instant,
): Promise<void> {
  const rows = checks.flatMap(({ condition, automatic, recorded }) =>
    automatic && !recorded
      ? {
          applicationId,
          condition,
          result: automatic.result,
          source: JSON.stringify(automatic.source),
          checkedAt: now,
        }
      : [],
  );
  if (rows.length === 0) return;
  await trx
    .insertInto("formalCheck")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["applicationId", "condition"]).doNothing())
    .execute();
}
