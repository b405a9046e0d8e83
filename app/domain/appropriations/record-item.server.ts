import { post } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { joinRefusals, ok, refuseField, type Result } from "../shared/result";
import { appropriationAccess } from "./appropriation-access";
import type { RecordItemInput } from "./appropriation.schema";
import { commitments } from "./commitment-rules";
import { coverPromises } from "./cover-promises.server";

type StaffCall = { readonly actor: Staff; readonly commandId: string };

/**
 * Records an appropriation item as allotted (tilldelning). The room to commit the next year without authority (17 §
 * anslagsförordningen) is opened with it, and what earlier years promised against this year's item is covered first.
 */
export async function recordItem(
  call: StaffCall,
  input: RecordItemInput,
): Promise<Result<{ itemId: string }>> {
  const { actor } = call;
  return runCommand(call, "appropriation.record", input, async (step) => {
    const denied = authorise(appropriationAccess, actor, "appropriation.record", {
      boardId: actor.boardId,
    });
    if (denied) return denied;
    const wrong = joinRefusals([
      ...(input.allotted <= 0n ? [refuseField("allotted", "appropriation.notPositive")] : []),
      ...(input.ownItems < input.allotted
        ? [refuseField("ownItems", "appropriation.ownItemsTooSmall")]
        : []),
      ...(input.totalAllocation < input.ownItems
        ? [refuseField("totalAllocation", "appropriation.totalTooSmall")]
        : []),
    ]);
    if (wrong) return wrong;
    const { id: itemId } = await step.trx
      .insertInto("appropriationItem")
      .values({
        boardId: actor.boardId,
        year: input.year,
        code: input.code,
        name: input.name,
        allottedOre: input.allotted,
        totalAllocationOre: input.totalAllocation,
        ownItemsOre: input.ownItems,
        decidedOn: input.decidedOn,
        recordedBy: actor.personId,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(step.trx, {
      actor,
      action: "appropriation.record",
      subject: { type: "appropriation", id: itemId },
      detail: { year: input.year, code: input.code },
    });
    await postAllotment(step, actor, itemId, input);
    return ok({ itemId });
  });
}

async function postAllotment(
  { trx, today }: Pick<Step, "trx" | "today">,
  actor: Staff,
  itemId: string,
  input: RecordItemInput,
): Promise<void> {
  const source = { type: "appropriation", id: itemId };
  const common = { bookedOn: today, actor: actorLabel(actor), source };
  await post(trx, {
    ...common,
    kind: "appropriation.allotted",
    key: `appropriation:${itemId}:allotted`,
    reason: `Tilldelning ${input.code} ${input.year}`,
    dims: { item: itemId },
    amounts: { amount: input.allotted },
  });
  await coverPromises({ trx, today }, actor, itemId, input);
  const { maxWithoutAuthority } = commitments({
    item: input.allotted,
    totalAllocation: input.totalAllocation,
    ownItems: input.ownItems,
    authority: null,
  });
  if (maxWithoutAuthority > 0n) {
    await post(trx, {
      ...common,
      kind: "authority.recorded",
      key: `appropriation:${itemId}:freeRoom`,
      reason: `Utrymme utan bemyndigande ${input.year + 1}, 17 § anslagsförordningen`,
      dims: { item: itemId, year: String(input.year + 1) },
      amounts: { amount: maxWithoutAuthority },
    });
  }
}
