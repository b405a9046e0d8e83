import { randomInt, randomUUID } from "node:crypto";
import { kronor } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isBefore, yearOf, type PlainDate } from "../shared/dates";
import { joinRefusals, ok, refuseField, type Refusal, type Result } from "../shared/result";
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
    const { boardId } = actor;
    const denied = authorise(receivedFundAccess, actor, "receivedFund.record", { boardId });
    if (denied) return denied;
    const wrong = faultsIn(input, today);
    if (wrong) return wrong;
    const fundId = randomUUID();
    const reference = newReference();
    await insertFund({ trx, now }, actor, { fundId, reference }, input);
    await recordAudit(trx, {
      actor,
      action: "receivedFund.record",
      subject: { type: "receivedFund", id: fundId },
      detail: { agreementNumber: input.agreementNumber, reference, agreed: kronor(input.agreed) },
    });
    return ok({ fundId });
  });
}

function faultsIn(input: RecordFundInput, today: PlainDate): Refusal | null {
  const { agreed, agreedOn, financiers, isListIncomplete } = input;
  const split = splitFault(agreed, financiers, isListIncomplete);
  return joinRefusals([
    ...(agreed <= 0n ? [refuseField("agreed", "receivedFund.notPositive")] : []),
    ...(isBefore(today, agreedOn)
      ? [refuseField("agreedOn", "receivedFund.dayToCome", { today })]
      : []),
    ...(split ? [refuseField("financiers", split.code, split.params)] : []),
    ...(input.fte !== null && input.ownStaff === null
      ? [refuseField("ownStaff", "receivedFund.fteWithoutCost")]
      : []),
  ]);
}

type Named = { readonly fundId: string; readonly reference: string };

async function insertFund(
  { trx, now }: Pick<Step, "trx" | "now">,
  { boardId, personId }: Staff,
  { fundId, reference }: Named,
  { agreed, financiers, ownStaff, fte, ...said }: RecordFundInput,
): Promise<void> {
  await trx
    .insertInto("appropriationItem")
    .values({
      id: fundId,
      source: "fund",
      boardId,
      year: yearOf(said.agreedOn),
      code: reference,
      name: said.purpose,
      allottedOre: agreed,
      totalAllocationOre: agreed,
      ownItemsOre: agreed,
      decidedOn: said.agreedOn,
      recordedBy: personId,
    })
    .execute();
  await trx
    .insertInto("receivedFund")
    .values({
      ...said,
      id: fundId,
      boardId,
      reference,
      agreedOre: agreed,
      ownStaffOre: ownStaff,
      ownStaffFteHundredths: fte,
      recordedBy: personId,
      recordedAt: now,
    })
    .execute();
  await trx
    .insertInto("fundFinancier")
    .values(
      financiers.map(({ name, amount: amountOre }, at) => ({
        fundId,
        boardId,
        no: at + 1,
        name,
        amountOre,
      })),
    )
    .execute();
}

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const REFERENCE_LENGTH = 12;

/** Another beginning than our own payments and recoveries have. */
const newReference = (): string =>
  `MF${Array.from({ length: REFERENCE_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("")}`;
