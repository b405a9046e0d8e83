import { kronor } from "~ledger/amount";
import { refuse } from "../shared/result";

import { debtOf } from "./read-recovery.server";
import { chargeNew } from "./run-interest.server";
import { takeStep, type StaffCall } from "./take-step.server";

/** Books the interest until today, at the end of a month or before the debt is handed over. */
export const chargeInterest = (call: StaffCall, recoveryId: string) =>
  takeStep(call, {
    action: "recovery.chargeInterest",
    recoveryId,
    input: null,
    from: ["demanded"],
    work: async (step, recovery) => {
      const { trx, today } = step;
      const debt = await debtOf(trx, recovery, today);
      if (!debt.ok) return debt;
      const { newInterest } = debt.value;
      if (newInterest === 0n) return refuse("recovery.noInterest");
      await chargeNew(step, call.actor, recovery, debt.value, today);
      return { until: today, interest: kronor(newInterest) };
    },
  });
