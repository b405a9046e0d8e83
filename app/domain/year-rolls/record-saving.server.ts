import { kronor } from "~ledger/amount";
import { balance } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isBefore } from "../shared/dates";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { lockItem } from "./lock-item.server";
import { yearRollAccess } from "./year-roll-access";
import type { RecordSavingInput } from "./year-roll.schema";

/** Records what the Government lets the board save of an item (7 § anslagsförordningen). Once; without it nothing is saved. What is left of an item is never more than the item. */
export async function recordSaving(
  call: { readonly actor: Staff; readonly commandId: string },
  itemId: string,
  input: RecordSavingInput,
): Promise<Result<{ itemId: string }>> {
  const { actor } = call;
  return runCommand(call, "yearRoll.recordSaving", { itemId, ...input }, async ({ trx, today }) => {
    const item = await lockItem(trx, itemId);
    if (!item) return missing();
    const denied = authorise(yearRollAccess, actor, "yearRoll.recordSaving", item);
    if (denied) return denied;
    const { amount: amountOre, ...said } = input;
    if (isBefore(today, input.decidedOn))
      return refuseField("decidedOn", "yearRoll.savingNotDecided", { today });
    const frame = await balance(trx, { role: "frame", dims: { item: itemId } });
    if (amountOre > frame)
      return refuseField("amount", "yearRoll.savingTooLarge", { frame: kronor(frame) });
    await trx
      .insertInto("appropriationSaving")
      .values({ ...said, amountOre, itemId, boardId: item.boardId, recordedBy: actor.personId })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "yearRoll.recordSaving",
      subject: { type: "appropriation", id: itemId },
      detail: { year: item.year },
    });
    return ok({ itemId });
  });
}
