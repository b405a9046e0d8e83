import { postGrants } from "../activities/index.server";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { silentBoards } from "./agreements.server";
import { callAccess } from "./call-access";

/**
 * Publishes a call; its envelope is reserved in the ledger in the same transaction. The item's own year is taken from what
 * is available; a later year is a promise against the appropriation to come, and its commitments need authority (17 §
 * anslagsförordningen) when they are decided.
 */
export async function publishCall(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly callId: string },
): Promise<Result<{ callId: string }>> {
  const { actor } = call;
  return runCommand(call, "call.publish", input, async ({ trx, now, today }) => {
    const found = await trx
      .selectFrom("call")
      .innerJoin("publicAppropriationItem as item", "item.id", "call.itemId")
      .select([
        "call.id",
        "call.boardId",
        "call.status",
        "call.preparedBy",
        "call.caseNumber",
        "call.itemId",
        "call.activityId",
        "item.year as itemYear",
        "item.source",
      ])
      .where("call.id", "=", input.callId)
      .where("call.boardId", "=", actor.boardId)
      .forUpdate("call")
      .executeTakeFirst();
    if (!found) return missing();
    const denied = authorise(callAccess, actor, "call.publish", found);
    if (denied) return denied;
    if (found.status !== "draft") return refuse("call.alreadyPublished");
    if (found.preparedBy === actor.personId) return refuse("approval.twoPersons");
    if (found.activityId === null) return refuse("call.noActivity");
    const silent = await silentBoards(trx, found.id);
    if (silent.length > 0) return refuse("call.notAgreed", { boards: silent.join(", ") });
    const envelopes = await trx
      .selectFrom("callEnvelope")
      .select(["year", "amountOre"])
      .where("callId", "=", found.id)
      .orderBy("year")
      .execute();
    await postGrants(
      trx,
      envelopes.map(({ year, amountOre }) => ({
        // A later year is promised against an appropriation to come; a financier's money is there for every year.
        kind:
          year === found.itemYear || found.source === "fund"
            ? ("call.published" as const)
            : ("call.publishedLaterYear" as const),
        key: `call:${found.id}:published:${year}`,
        bookedOn: today,
        actor: actorLabel(actor),
        reason: `Utlysning ${found.caseNumber}, ${year}`,
        source: { type: "call", id: found.id },
        dims: { call: found.id, year: String(year), item: found.itemId },
        amounts: { amount: amountOre },
      })),
    );
    await trx
      .updateTable("call")
      .set({ status: "published", publishedBy: actor.personId, publishedAt: now })
      .where("id", "=", found.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "call.publish",
      subject: { type: "call", id: found.id },
    });
    return ok({ callId: found.id });
  });
}
