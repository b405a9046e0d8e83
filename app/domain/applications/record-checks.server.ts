import { recordAudit } from "../audit/index.server";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";

import { joinRefusals, missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { mayMove } from "./application-status";
import { checkedApplicationIn } from "./find-checks.server";
import type { Finding, FormalCheck, RecordedCheck, TypedFinding } from "./formal-check";
import { holdCase, lockCase } from "./lock-case.server";

type RecordChecksInput = {
  readonly applicationId: string;
  readonly findings: readonly TypedFinding[];
};

/**
 * What the officer found about some of the conditions: those where something was changed since the form was shown. A later
 * finding takes the earlier one's place, the audit trail keeps both. What a colleague recorded meanwhile is never overwritten.
 */
export async function recordChecks(
  call: { readonly actor: Staff; readonly commandId: string },
  input: RecordChecksInput,
): Promise<Result<{ recorded: string[] }>> {
  const { actor } = call;
  return runCommand(call, "case.check", input, async (step) => {
    const locked = await lockCase(step.trx, actor, "case.check", input.applicationId);
    if (!locked.ok) return locked;
    const { id, status, organisationId } = locked.value;
    if (!mayMove(status, "dismiss")) return refuse("check.closed");
    const found = await checkedApplicationIn(step.trx, id, step.now);
    if (!found.ok) return found;
    const changed = changedFindings(input.findings, found.value.checks);
    if (!changed.ok) return changed;
    for (const { condition, result, source } of changed.value) {
      await record(step, actor, id, { condition, result, source });
      await recordAudit(step.trx, {
        actor,
        action: "case.check",
        organisationId,
        subject: { type: "application", id },
        detail: { condition, result, source },
      });
    }
    if (changed.value.length > 0) await holdCase(step.trx, actor, id);
    return ok({ recorded: changed.value.map(({ condition }) => condition) });
  });
}

type Changed = Finding & { readonly condition: string };

/** What to record, in the order of the form; or everything that stands in the way, each at its field. */
function changedFindings(
  typed: readonly TypedFinding[],
  checks: readonly FormalCheck[],
): Result<Changed[]> {
  const changed: Changed[] = [];
  const refusals = typed.flatMap((finding, at) => {
    if (!isTouched(finding)) return [];
    const { condition, result, source } = finding;
    const check = checks.find((one) => one.condition === condition);
    if (!check) return [missing()];
    if (!check.isForOfficer) return [refuse("check.automatic")];
    const field = `findings[${at}]`;
    if (result === null) return [refuseField(`${field}.result`, "check.resultMissing")];
    if (source === "") return [refuseField(`${field}.source`, "check.sourceMissing")];
    const other = check.recorded;
    if (other && !isSame(other, finding.shown))
      return [refuseField(`${field}.result`, "check.changedMeanwhile", whoAndWhat(other))];
    changed.push({ condition, result, source });
    return [];
  });
  return joinRefusals(refusals) ?? ok(changed);
}

const isTouched = ({ shown, result, source }: TypedFinding): boolean =>
  shown ? result !== shown.result || source !== shown.source : result !== null || source !== "";

const isSame = (recorded: Finding, shown: Finding | null): boolean =>
  recorded.result === shown?.result && recorded.source === shown.source;

const whoAndWhat = ({ officer, checkedAt, result, source }: RecordedCheck) => ({
  who: officer ?? "",
  at: checkedAt,
  result,
  source,
});

async function record(
  { trx, now }: Step,
  { personId }: Staff,
  applicationId: string,
  { condition, ...finding }: Changed,
): Promise<void> {
  const recorded = { ...finding, checkedBy: personId, checkedAt: now };
  await trx
    .insertInto("formalCheck")
    .values({ applicationId, condition, ...recorded })
    .onConflict((conflict) =>
      conflict.columns(["applicationId", "condition"]).doUpdateSet(recorded),
    )
    .execute();
}
