import { kronor } from "~ledger/amount";
import { balance } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { lockFund } from "./lock-fund.server";
import { receivedFundAccess } from "./received-fund-access";
import type { ProposeRepaymentInput } from "./received-fund.schema";
import type { OfFund, StaffCall } from "./record-fund.server";

/** One person proposes that what is left goes back to the financier. Nothing leaves before another has approved. */
export async function proposeRepayment(
  call: StaffCall,
  fundId: string,
  input: ProposeRepaymentInput,
): Promise<Result<OfFund>> {
  const { actor } = call;
  return runCommand(call, "receivedFund.proposeRepayment", { fundId, ...input }, async (step) => {
    const { trx, now } = step;
    const fund = await lockFund(trx, fundId);
    if (!fund) return missing();
    const denied = authorise(receivedFundAccess, actor, "receivedFund.proposeRepayment", fund);
    if (denied) return denied;
    const { amount, account, reasons } = input;
    if (amount === 0n) return refuseField("amount", "receivedFund.notPositive");
    const left = await balance(trx, { role: "available", dims: { item: fundId } });
    if (amount > left) {
      const params = { left: kronor(left), amount: kronor(amount) };
      return refuseField("amount", "receivedFund.aboveLeft", params);
    }
    await trx
      .insertInto("fundRepayment")
      .values({
        fundId,
        boardId: fund.boardId,
        amountOre: amount,
        account,
        reasons,
        proposedBy: actor.personId,
        proposedAt: now,
      })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "receivedFund.proposeRepayment",
      subject: { type: "receivedFund", id: fundId },
      detail: { amount: kronor(amount), account },
    });
    return ok({ fundId });
  });
}
