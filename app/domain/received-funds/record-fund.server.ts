import { randomInt, randomUUID } from "node:crypto";
import { kronor } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isBefore, yearOf } from "../shared/dates";
import { joinRefusals, ok, refuseField, type Result } from "../shared/result";
import { splitFault } from "./financier-lines";
import { receivedFundAccess } from "./received-fund-access";
import type { RecordFundInput } from "./received-fund.schema";

export type StaffCall = { readonly actor: Staff; readonly commandId: string };
export type OfFund = { readonly fundId: string };

/**
 * Records an agreement about money to pass on, and opens its envelope. Nothing is booked: the envelope is empty until the
 * bank has the money.
 */
export async function recordFund(call: StaffCall, input: RecordFundInput): Promise<Result<OfFund>> {
  const { actor } = call;
  return runCommand(call, "receivedFund.record", input, async ({ trx, now, today }) => {
    const { boardId, personId } = actor;
    const denied = authorise(receivedFundAccess, actor, "receivedFund.record", { boardId });
    if (denied) return denied;
    const split = splitFault(input.agreed, input.financiers, input.isListIncomplete);
    const wrong = joinRefusals([
      ...(input.agreed <= 0n ? [refuseField("agreed", "receivedFund.notPositive")] : []),
      ...(isBefore(today, input.agreedOn)
        ? [refuseField("agreedOn", "receivedFund.dayToCome", { today })]
        : []),
      ...(split ? [refuseField("financiers", split.code, split.params)] : []),
      ...(input.fte !== null && input.ownStaff === null
        ? [refuseField("ownStaff", "receivedFund.fteWithoutCost")]
        : []),
    ]);
    if (wrong) return wrong;
    const fundId = randomUUID();
    const reference = newReference();
    const { purpose, agreementNumber, agreedOn, isAbout, isListIncomplete, isOwnStaffAbout } =
      input;
    await trx
      .insertInto("appropriationItem")
      .values({
        id: fundId,
        source: "fund",
        boardId,
        year: yearOf(agreedOn),
        code: reference,
        name: purpose,
        allottedOre: input.agreed,
        totalAllocationOre: input.agreed,
        ownItemsOre: input.agreed,
        decidedOn: agreedOn,
        recordedBy: personId,
      })
      .execute();
    await trx
      .insertInto("receivedFund")
      .values({
        id: fundId,
        boardId,
        reference,
        agreementNumber,
        agreedOn,
        purpose,
        agreedOre: input.agreed,
        isAbout,
        isListIncomplete,
        ownStaffOre: input.ownStaff,
        isOwnStaffAbout,
        ownStaffFteHundredths: input.fte,
        recordedBy: personId,
        recordedAt: now,
      })
      .execute();
    await trx
      .insertInto("fundFinancier")
      .values(
        input.financiers.map(({ name, amount }, at) => ({
          fundId,
          boardId,
          no: at + 1,
          name,
          amountOre: amount,
        })),
      )
      .execute();
    await recordAudit(trx, {
      actor,
      action: "receivedFund.record",
      subject: { type: "receivedFund", id: fundId },
      detail: { agreementNumber, reference, agreed: kronor(input.agreed) },
    });
    return ok({ fundId });
  });
}

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const REFERENCE_LENGTH = 12;

/** Another beginning than our own payments and recoveries have. */
const newReference = (): string =>
  `MF${Array.from({ length: REFERENCE_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("")}`;
