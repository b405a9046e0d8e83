import { stepPeriod } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, type Refusal, type Result } from "../shared/result";
import { closingAccess } from "./closing-access";
import { monthNumber, type PeriodId, type PeriodStepName } from "./period";

export type StaffCall = { readonly actor: Staff; readonly commandId: string };

type Taken = {
  readonly action: keyof typeof closingAccess;
  readonly step: PeriodStepName;
  readonly periodId: PeriodId;
  readonly reason: string;
  /** What besides the ledger's own rules may stand in the way. */
  readonly unless?: (step: Step) => Promise<Refusal | null> | Refusal | null;
};

/** What all steps of a month share; which may follow which, and that two persons reopen it, the ledger itself keeps. */
export async function takeStep(
  call: StaffCall,
  { action, step, periodId, reason, unless }: Taken,
): Promise<Result<{ periodId: PeriodId }>> {
  const { actor } = call;
  const month = monthNumber(periodId);
  if (month === null) return missing();
  return runCommand(call, action, { periodId, reason }, async (now) => {
    const refusal =
      authorise(closingAccess, actor, action, { boardId: actor.boardId }) ?? (await unless?.(now));
    if (refusal) return refusal;
    await recordAudit(now.trx, {
      actor,
      action,
      subject: { type: "period", id: periodId },
    });
    await stepPeriod(now.trx, {
      month,
      step,
      takenOn: now.today,
      actor: { id: actor.personId, name: actorLabel(actor) },
      reason,
    });
    return ok({ periodId });
  });
}
