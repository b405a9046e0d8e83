import { sendLetter } from "../letters/index.server";
import { addDays, type PlainDate } from "../shared/dates";
import { GRACE_DAYS } from "./interest-rules";
import { demandLetter } from "./recovery-letter";
import { takeStep, type StaffCall } from "./take-step.server";

/** When a demand that is sent today is to be paid. */
export const demandDueOn = (today: PlainDate): PlainDate => addDays(today, GRACE_DAYS);

/** Sends the demand: due in thirty days, and interest from then (4 § räntelagen, 7 § förordningen (1993:1138)). */
export const demandRecovery = (call: StaffCall, recoveryId: string) =>
  takeStep(call, {
    action: "recovery.demand",
    recoveryId,
    input: null,
    from: ["decided"],
    work: async (step, recovery) => {
      const { trx, today } = step;
      const dueOn = demandDueOn(today);
      const due = { no: 1, dueOn, interestFrom: dueOn, respiteFrom: null };
      await trx
        .updateTable("recovery")
        .set({ status: "demanded", demandedBy: call.actor.personId, demandSentOn: today })
        .where("id", "=", recoveryId)
        .execute();
      await trx
        .insertInto("recoveryDue")
        .values({ recoveryId, version: 1, ...due, amountOre: recovery.principal })
        .execute();
      const { bankgiro } = recovery;
      await sendLetter(step, {
        ...demandLetter(recovery, { due, bankgiro }),
        caseId: recovery.projectId,
        kind: "recovery_demand",
        about: recoveryId,
      });
      return { dueOn };
    },
  });
