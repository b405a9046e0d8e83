import type { Trx } from "~db/transaction";
import { kronor, sum } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { createOrder } from "../disbursements/index.server";
import { letterCase, sendLetter } from "../letters/index.server";
import { lockPaidProject, type PaidProject } from "../projects/index.server";
import { openSettlementRecovery } from "../recoveries/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { yearOf } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { followUpAccess } from "./follow-up-access";
import { postSettlement } from "./post-settlement.server";
import { readSettlement, settlementHash } from "./read-settlement.server";
import type { PreparedSettlement } from "./settlement";
import { settlementLetter } from "./settlement-letter";
import type { DecideSettlementInput } from "./settlement.schema";
import { paymentYear } from "./settlement-money";
import { ledgerState, underWay, type LedgerState } from "./settlement-state.server";

type StaffCall = { readonly actor: Staff; readonly commandId: string };

/**
 * Another person decides the settlement as it was shown. The last payment is ordered, what is left of the commitment is
 * released, co-financing is verified, and the recipient gets a letter. When more is paid than the final grant a recovery is
 * opened: it is communicated and decided by itself.
 */
export async function decideSettlement(
  call: StaffCall,
  input: DecideSettlementInput,
): Promise<Result<{ settlementId: string; projectId: string }>> {
  const { actor } = call;
  const { settlementId } = input;
  if (!isUuid(settlementId)) return missing();
  return runCommand(call, "settlement.decide", input, async (step) => {
    const { trx } = step;
    const projectId = await projectOf(trx, settlementId);
    const project = projectId ? await lockPaidProject(trx, projectId) : null;
    const settlement = project && (await readSettlement(trx, project.id));
    if (!project || !settlement) return missing();
    const denied = authorise(followUpAccess, actor, "settlement.decide", project);
    if (denied) return denied;
    if (settlement.decidedAt) return refuse("settlement.alreadyDecided");
    if (settlement.preparedBy === actor.personId) return refuse("approval.twoPersons");
    if (settlementHash(settlement) !== input.shownHash)
      return refuse("settlement.changedSinceShown");
    const busy = await underWay(trx, project.id);
    if (busy) return busy;
    const ledger = await ledgerState(trx, project.id);
    if (ledger.paid !== settlement.basis.paid) return refuse("settlement.changedSinceShown");
    const done = await carryOut(step, actor, project, settlement, ledger);
    if (!done.ok) return done;
    return ok({ settlementId, projectId: project.id });
  });
}

async function carryOut(
  step: Step,
  actor: Staff,
  project: PaidProject,
  settlement: PreparedSettlement,
  ledger: LedgerState,
): Promise<Result<true>> {
  const { trx, now, today } = step;
  const { payment, recovery } = settlement.result;
  const year = paymentYear(ledger.rooms, payment, yearOf(today));
  if (year === null) {
    const left = sum(ledger.rooms.map((room) => room.left));
    return refuse("settlement.noRoom", { payment: kronor(payment), left: kronor(left) });
  }
  const posted = await postSettlement(step, { actor, project, settlement, ledger, year });
  if (!posted.ok) return posted;
  await trx
    .updateTable("settlement")
    .set({ decidedBy: actor.personId, decidedAt: now })
    .where("id", "=", settlement.id)
    .execute();
  await trx
    .updateTable("finalReport")
    .set({ status: "settled" })
    .where("projectId", "=", project.id)
    .execute();
  await trx
    .updateTable("project")
    .set({ status: "settled", settledAt: now })
    .where("id", "=", project.id)
    .execute();
  if (payment > 0n) {
    const order = await createOrder(step, {
      projectId: project.id,
      claimId: null,
      kind: "final",
      year,
      amount: payment,
      approvedBy: actor.personId,
    });
    if (!order.ok) return order;
  }
  if (recovery > 0n) {
    const opening = { project, settlementId: settlement.id, amount: recovery };
    await openSettlementRecovery(step, actor, opening);
  }
  await recordAudit(trx, {
    actor,
    action: "settlement.decide",
    organisationId: project.organisationId,
    subject: { type: "settlement", id: settlement.id },
    detail: { finalGrant: kronor(settlement.result.finalGrant), year },
  });
  const facts = await letterCase(trx, project.id);
  await sendLetter(step, {
    ...settlementLetter({ ...facts, settlement, decidedBy: actor.name }),
    caseId: project.id,
    kind: "settlement",
    about: settlement.id,
  });
  return ok(true);
}

async function projectOf(trx: Trx, settlementId: string): Promise<string | null> {
  const row = await trx
    .selectFrom("settlement")
    .select("projectId")
    .where("id", "=", settlementId)
    .executeTakeFirst();
  return row?.projectId ?? null;
}
