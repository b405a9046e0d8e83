import { balance, post } from "~ledger/index";
import { kronor, ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { appropriationAccess } from "./appropriation-access";
import type { RecordAuthorityInput } from "./appropriation.schema";
import { commitments } from "./commitment-rules";

/**
 * Records the authority to commit a later year (bemyndigande). It replaces the free room of 17 § anslagsförordningen: the
 * ledger is moved by the difference, also downwards, and never below what has been used.
 */
export async function recordAuthority(
  call: { readonly actor: Staff; readonly commandId: string },
  input: RecordAuthorityInput,
): Promise<Result<{ authorityId: string }>> {
  const { actor } = call;
  return runCommand(call, "appropriation.recordAuthority", input, async ({ trx, today }) => {
    const denied = authorise(appropriationAccess, actor, "appropriation.record", {
      boardId: actor.boardId,
    });
    if (denied) return denied;
    const item = await trx
      .selectFrom("appropriationItem")
      .selectAll()
      .where("id", "=", input.itemId)
      .where("boardId", "=", actor.boardId)
      .where("source", "=", "appropriation")
      .forUpdate()
      .executeTakeFirst();
    if (!item) return missing();
    if (input.year !== item.year + 1) {
      return refuseField("year", "appropriation.authorityYear", { year: String(item.year + 1) });
    }
    if (input.amount <= 0n) return refuseField("amount", "appropriation.authorityNotPositive");
    const dims = { item: input.itemId, year: String(input.year) };
    const used = await balance(trx, { role: "authorityUsed", dims });
    if (input.amount < used) {
      return refuseField("amount", "appropriation.authorityBelowUsed", { used: kronor(used) });
    }
    const room = commitments({
      item: item.allottedOre,
      totalAllocation: item.totalAllocationOre,
      ownItems: item.ownItemsOre,
      authority: input.amount,
    });
    const { id: authorityId } = await trx
      .insertInto("commitmentAuthority")
      .values({
        boardId: actor.boardId,
        itemId: input.itemId,
        year: input.year,
        amountOre: input.amount,
        decidedOn: input.decidedOn,
        recordedBy: actor.personId,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "appropriation.recordAuthority",
      subject: { type: "appropriation", id: input.itemId },
      detail: { year: input.year },
    });
    const difference = room.max - room.maxWithoutAuthority;
    if (difference !== 0n) {
      await post(trx, {
        kind: difference > 0n ? "authority.recorded" : "authority.withdrawn",
        key: `authority:${authorityId}`,
        bookedOn: today,
        actor: actorLabel(actor),
        reason: `Bemyndigande ${input.year}`,
        source: { type: "appropriation", id: input.itemId },
        dims,
        amounts: { amount: ore(difference > 0n ? difference : -difference) },
      });
    }
    return ok({ authorityId });
  });
}
