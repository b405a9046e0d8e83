import { kronor, subtract, zero, type Ore } from "~ledger/amount";
import { balance } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { postGrant } from "../activities/index.server";
import { returnsTo } from "../dated-rules/index.server";
import { letterCase, sendLetter } from "../letters/index.server";
import { actorLabel, type Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { yearOf } from "../shared/dates";
import { refuse } from "../shared/result";
import { splitRecovered } from "./debt-rules";
import { recoveryHash, toRecover } from "./read-recovery.server";
import type { Recovery } from "./recovery";
import { decisionLetter } from "./recovery-letter";
import type { DecideRecoveryInput } from "./recovery.schema";
import { takeStep, type StaffCall } from "./take-step.server";

/**
 * Another person decides the recovery as it was shown. What is taken back becomes a receivable against the advance and the
 * cost; the appropriation is not touched until the money comes. What is waived stays the recipient's.
 */
export const decideRecovery = (call: StaffCall, recoveryId: string, input: DecideRecoveryInput) =>
  takeStep(call, {
    action: "recovery.decide",
    recoveryId,
    input,
    from: ["proposed"],
    work: async (step, recovery) => {
      const { trx, now, today } = step;
      const { actor } = call;
      if (recovery.proposed?.personId === actor.personId) return refuse("approval.twoPersons");
      if (recoveryHash(recovery) !== input.shownHash) return refuse("recovery.changedSinceShown");
      const principal = toRecover(recovery);
      const goesTo = await returnsTo(trx, recovery.boardId, today);
      await trx
        .updateTable("recovery")
        .set({
          status: principal > 0n ? "decided" : "waived",
          decidedBy: actor.personId,
          decidedAt: now,
          principalOre: principal,
          returnsTo: goesTo,
        })
        .where("id", "=", recoveryId)
        .execute();
      await postDecision(step, actor, recovery, principal);
      const facts = await letterCase(trx, recovery.projectId);
      await sendLetter(step, {
        ...decisionLetter(recovery, { ...facts, decidedBy: actor.name }),
        caseId: recovery.projectId,
        kind: "recovery_decision",
        about: recoveryId,
      });
      return { principal: kronor(principal), waived: kronor(recovery.waived), returnsTo: goesTo };
    },
  });

async function postDecision(
  { trx, today }: Step,
  actor: Staff,
  recovery: Recovery,
  principal: Ore,
): Promise<void> {
  const dims = { project: recovery.projectId };
  const advance = await inHoldersBooks(trx, recovery.projectId, () =>
    balance(trx, { role: "advance", dims }),
  );
  const taken = splitRecovered(principal, advance);
  const common = {
    bookedOn: today,
    actor: actorLabel(actor),
    source: { type: "recovery", id: recovery.id },
  };
  if (principal > 0n) {
    await postGrant(trx, {
      ...common,
      kind: "recovery.decided",
      key: `recovery:${recovery.id}:decided`,
      reason: `Återkrav beslutat, ${recovery.reference}`,
      dims,
      amounts: taken,
    });
  }
  // A settled project has no advance left: what is waived of it was earned after all.
  const kept = recovery.settlementId ? subtract(advance, taken.advance) : zero;
  if (kept > 0n) {
    await postGrant(trx, {
      ...common,
      kind: "settlement.approved",
      key: `recovery:${recovery.id}:waived`,
      reason: `Återkrav efterges delvis, ${recovery.reference}`,
      dims: { ...dims, year: yearOf(today) },
      amounts: { pay: zero, settled: kept },
    });
  }
}
