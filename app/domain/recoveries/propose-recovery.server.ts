import { kronor } from "~ledger/amount";
import { refuse, refuseField } from "../shared/result";
import type { Recovery } from "./recovery";
import type { ProposeRecoveryInput } from "./recovery.schema";
import { takeStep, type StaffCall } from "./take-step.server";

/**
 * The officer proposes what to take back, with reasons, when the recipient has answered or the time to answer is over.
 * Special reasons may waive all or a part (17 § förordningen (2016:1364)). May be proposed anew until somebody decides.
 */
export const proposeRecovery = (call: StaffCall, recoveryId: string, input: ProposeRecoveryInput) =>
  takeStep(call, {
    action: "recovery.propose",
    recoveryId,
    input,
    from: ["communicated", "proposed"],
    work: async ({ trx, now, today }, recovery) => {
      const { reasons, waived, waiverReasons } = input;
      const hasAnswered = await trx
        .selectFrom("recoveryMessage")
        .select("id")
        .where("recoveryId", "=", recoveryId)
        .where("kind", "=", "answer")
        .executeTakeFirst();
      const { answerBy } = recovery;
      if (!hasAnswered && answerBy && today <= answerBy) {
        return refuse("recovery.answerAwaited", { day: answerBy });
      }
      const fault = waiverFault(recovery, input);
      if (fault) return fault;
      await trx
        .updateTable("recovery")
        .set({
          status: "proposed",
          reasons,
          waivedOre: waived,
          waiverReasons: waived > 0n ? waiverReasons : null,
          proposedBy: call.actor.personId,
          proposedAt: now,
        })
        .where("id", "=", recoveryId)
        .execute();
      return { waived: kronor(waived) };
    },
  });

function waiverFault({ amount }: Recovery, { waived, waiverReasons }: ProposeRecoveryInput) {
  if (waived > amount) {
    return refuseField("waived", "recovery.waivedAboveAmount", { amount: kronor(amount) });
  }
  return waived > 0n && waiverReasons === null
    ? refuseField("waiverReasons", "recovery.waiverReasonsMissing")
    : null;
}
