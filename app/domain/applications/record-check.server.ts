import { recordAudit } from "../audit/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { mayMove } from "./application-status";
import { checkedApplicationIn } from "./find-checks.server";
import type { CheckResult } from "./formal-check";
import { holdCase, lockCase } from "./lock-case.server";

type RecordCheckInput = {
  readonly applicationId: string;
  /** The condition's id in the call: "B3". */
  readonly condition: string;
  readonly result: CheckResult;
  /** What it was held against: a register extract, a page of the application. */
  readonly source: string;
};

/** What the officer found about one condition; a later finding takes the earlier one's place, the audit trail keeps both. */
export async function recordCheck(
  call: { readonly actor: Staff; readonly commandId: string },
  input: RecordCheckInput,
): Promise<Result<{ condition: string }>> {
  const { actor } = call;
  const { condition, result, source } = input;
  return runCommand(call, "case.check", input, async ({ trx, now }) => {
    const locked = await lockCase(trx, actor, "case.check", input.applicationId);
    if (!locked.ok) return locked;
    const { id, status, organisationId } = locked.value;
    if (!mayMove(status, "dismiss")) return refuse("check.closed");
    const found = await checkedApplicationIn(trx, id, now);
    if (!found.ok) return found;
    const check = found.value.checks.find((one) => one.condition === condition);
    if (!check) return missing();
    if (!check.isForOfficer) return refuse("check.automatic");
    const finding = { result, source, checkedBy: actor.personId, checkedAt: now };
    await trx
      .insertInto("formalCheck")
      .values({ applicationId: id, condition, ...finding })
      .onConflict((conflict) =>
        conflict.columns(["applicationId", "condition"]).doUpdateSet(finding),
      )
      .execute();
    await holdCase(trx, actor, id);
    await recordAudit(trx, {
      actor,
      action: "case.check",
      organisationId,
      subject: { type: "application", id },
      detail: { condition, result, source },
    });
    return ok({ condition });
  });
}
