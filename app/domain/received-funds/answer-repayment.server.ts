import type { Trx } from "~db/transaction";
import { kronor, type Ore } from "~ledger/amount";
import { post } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { authorise, may } from "../shared/access";
import { actorLabel } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { lockFund } from "./lock-fund.server";
import { receivedFundAccess } from "./received-fund-access";
import type { OfFund, StaffCall } from "./record-fund.server";

type Answered = { readonly repaymentId: string };

/** Another person approves: the money is out of the envelope, and owed to the financier until the bank has paid it. */
export const approveRepayment = (call: StaffCall, fundId: string, input: Answered) =>
  answer(call, fundId, input, "approved");

/** The other person says no, or the first takes it back. */
export const declineRepayment = (call: StaffCall, fundId: string, input: Answered) =>
  answer(call, fundId, input, "declined");

async function answer(
  call: StaffCall,
  fundId: string,
  { repaymentId }: Answered,
  outcome: "approved" | "declined",
): Promise<Result<OfFund>> {
  const { actor } = call;
  const input = { fundId, repaymentId, outcome };
  return runCommand(call, "receivedFund.approveRepayment", input, async ({ trx, now, today }) => {
    const fund = await lockFund(trx, fundId);
    if (!fund) return missing();
    const repayment = await waitingOf(trx, fundId, repaymentId);
    const isOwn = repayment?.proposedBy === actor.personId;
    const takesBack = isOwn && outcome === "declined";
    const denied = authorise(
      receivedFundAccess,
      actor,
      takesBack && may(receivedFundAccess, actor, "receivedFund.proposeRepayment", fund)
        ? "receivedFund.proposeRepayment"
        : "receivedFund.approveRepayment",
      fund,
    );
    if (denied) return denied;
    if (!repayment) return refuse("receivedFund.alreadyAnswered");
    if (isOwn && !takesBack) return refuse("approval.twoPersons");
    await trx
      .updateTable("fundRepayment")
      .set({ outcome, answeredBy: actor.personId, answeredAt: now })
      .where("id", "=", repaymentId)
      .execute();
    if (outcome === "approved") {
      await post(trx, {
        kind: "fund.toPayBack",
        key: `fundRepayment:${repaymentId}`,
        bookedOn: today,
        reason: `Ska betalas tillbaka till finansiären, ${fund.reference}`,
        actor: actorLabel(actor),
        source: { type: "receivedFund", id: fundId },
        dims: { item: fundId },
        amounts: { amount: repayment.amount },
      });
    }
    await recordAudit(trx, {
      actor,
      action: outcome === "approved" ? "receivedFund.approve" : "receivedFund.decline",
      subject: { type: "receivedFund", id: fundId },
      detail: { amount: kronor(repayment.amount) },
    });
    return ok({ fundId });
  });
}

type Waits = { readonly amount: Ore; readonly proposedBy: string };

const waitingOf = (trx: Trx, fundId: string, repaymentId: string): Promise<Waits | undefined> =>
  trx
    .selectFrom("fundRepayment")
    .select(["amountOre as amount", "proposedBy"])
    .where("id", "=", repaymentId)
    .where("fundId", "=", fundId)
    .where("outcome", "is", null)
    .forUpdate()
    .executeTakeFirst();

/** The earliest approved repayment of an amount that the bank has not paid; null when there is none. */
export async function unpaidRepayment(
  trx: Trx,
  fundId: string,
  amount: Ore,
): Promise<string | null> {
  const row = await trx
    .selectFrom("fundRepayment as repayment")
    .leftJoin("bankMatch as match", (join) =>
      join.onRef("match.repaymentId", "=", "repayment.id").on("match.undoneAt", "is", null),
    )
    .select("repayment.id")
    .where("repayment.fundId", "=", fundId)
    .where("repayment.amountOre", "=", amount)
    .where("repayment.outcome", "=", "approved")
    .where("match.id", "is", null)
    .orderBy("repayment.answeredAt")
    .executeTakeFirst();
  return row?.id ?? null;
}
