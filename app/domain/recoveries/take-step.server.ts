import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { lockRecovery } from "./read-recovery.server";
import type { Recovery, RecoveryStatus } from "./recovery";
import { recoveryAccess } from "./recovery-access";

export type StaffCall = { readonly actor: Staff; readonly commandId: string };

type Taken = {
  readonly action: keyof typeof recoveryAccess;
  readonly recoveryId: string;
  readonly input: unknown;
  /** Where the recovery must be. */
  readonly from: readonly RecoveryStatus[];
  readonly work: (step: Step, recovery: Recovery) => Promise<Refusal | AuditDetail>;
};
/** What is written in the audit trail of the step. */
type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

const isRefusal = (answer: Refusal | AuditDetail): answer is Refusal => answer["ok"] === false;

/** What all steps of a recovery share: locked, allowed, from the right place, and written in the audit trail. */
export async function takeStep(
  call: StaffCall,
  { action, recoveryId, input, from, work }: Taken,
): Promise<Result<{ recoveryId: string }>> {
  const { actor } = call;
  if (!isUuid(recoveryId)) return missing();
  return runCommand(call, action, { recoveryId, input }, async (step) => {
    const recovery = await lockRecovery(step.trx, recoveryId);
    if (!recovery) return missing();
    const denied = authorise(recoveryAccess, actor, action, recovery);
    if (denied) return denied;
    if (!from.includes(recovery.status)) return refuse(`recovery.cannot.${recovery.status}`);
    const answer = await work(step, recovery);
    if (isRefusal(answer)) return answer;
    await recordAudit(step.trx, {
      actor,
      action,
      organisationId: recovery.organisationId,
      subject: { type: "recovery", id: recoveryId },
      detail: { ...answer },
    });
    return ok({ recoveryId });
  });
}
