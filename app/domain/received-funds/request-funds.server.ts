import { add, kronor } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand } from "../shared/command.server";
import { isBefore } from "../shared/dates";
import { joinRefusals, missing, ok, refuseField, type Result } from "../shared/result";
import { lockFund } from "./lock-fund.server";
import { receivedFundAccess } from "./received-fund-access";
import type { RequestFundsInput } from "./received-fund.schema";
import { requestedOf } from "./requested.server";
import type { OfFund, StaffCall } from "./record-fund.server";

/** Asks the financier for a part of what was agreed. Nothing is booked before it has come. */
export async function requestFunds(
  call: StaffCall,
  fundId: string,
  input: RequestFundsInput,
): Promise<Result<OfFund>> {
  const { actor } = call;
  return runCommand(call, "receivedFund.request", { fundId, ...input }, async (step) => {
    const { trx, now, today } = step;
    const fund = await lockFund(trx, fundId);
    if (!fund) return missing();
    const denied = authorise(receivedFundAccess, actor, "receivedFund.request", fund);
    if (denied) return denied;
    const requested = await requestedOf(trx, fundId);
    const isAbove = !fund.isAbout && add(requested, input.amount) > fund.agreed;
    const params = { agreed: kronor(fund.agreed), requested: kronor(requested) };
    const wrong = joinRefusals([
      ...(input.amount === 0n ? [refuseField("amount", "receivedFund.notPositive")] : []),
      ...(isAbove ? [refuseField("amount", "receivedFund.aboveAgreed", params)] : []),
      ...(isBefore(input.dueOn, today)
        ? [refuseField("dueOn", "receivedFund.dayPast", { today })]
        : []),
    ]);
    if (wrong) return wrong;
    await trx
      .insertInto("fundRequisition")
      .values({
        fundId,
        boardId: fund.boardId,
        amountOre: input.amount,
        dueOn: input.dueOn,
        requestedBy: actor.personId,
        requestedAt: now,
      })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "receivedFund.request",
      subject: { type: "receivedFund", id: fundId },
      detail: { amount: kronor(input.amount), dueOn: input.dueOn },
    });
    return ok({ fundId });
  });
}
