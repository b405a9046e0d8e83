import { sendLetter } from "../letters/index.server";
import { addDays } from "../shared/dates";
import { refuseField } from "../shared/result";
import { communicationLetter } from "./recovery-letter";
import type { CommunicateInput } from "./recovery.schema";
import { takeStep, type StaffCall } from "./take-step.server";

/** An answer takes at least a week. */
const SHORTEST_DAYS = 7;

/**
 * Tells the recipient what the board means to take back and why, and by when to answer: nothing is decided on what the
 * party has not seen (25 § förvaltningslagen).
 */
export const communicateRecovery = (call: StaffCall, recoveryId: string, input: CommunicateInput) =>
  takeStep(call, {
    action: "recovery.communicate",
    recoveryId,
    input,
    from: ["opened"],
    work: async (step, recovery) => {
      const { trx, now, today } = step;
      const { answerBy } = input;
      const earliest = addDays(today, SHORTEST_DAYS);
      if (answerBy < earliest) {
        return refuseField("answerBy", "recovery.answerTooSoon", { earliest });
      }
      await trx
        .updateTable("recovery")
        .set({
          status: "communicated",
          communicatedBy: call.actor.personId,
          communicatedAt: now,
          answerBy,
        })
        .where("id", "=", recoveryId)
        .execute();
      await sendLetter(step, {
        ...communicationLetter(recovery, answerBy),
        caseId: recovery.projectId,
        kind: "recovery_communication",
        about: recoveryId,
      });
      return { answerBy };
    },
  });
