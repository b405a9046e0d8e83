import { sum } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { partsOfCall } from "./agreements.server";
import { callAccess } from "./call-access";

/**
 * Another board agrees to its part in a call that is being prepared: that its appropriation pays the whole envelope, or that it
 * pays the grants out. Never the one who prepared the call, nor the one who publishes it.
 */
export async function agreeToCall(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly callId: string },
): Promise<Result<{ callId: string }>> {
  const { actor } = call;
  const { callId } = input;
  const { boardId } = actor;
  if (!isUuid(callId)) return missing();
  return runCommand(call, "call.agree", input, async ({ trx, now }) => {
    const found = await trx
      .selectFrom("call")
      .select(["status", "preparedBy"])
      .where("id", "=", callId)
      .where("boardId", "<>", boardId)
      .where(({ eb, or }) =>
        or([eb("holdingBoardId", "=", boardId), eb("payingBoardId", "=", boardId)]),
      )
      .executeTakeFirst();
    if (!found) return missing();
    const denied = authorise(callAccess, actor, "call.agree", { boardId });
    if (denied) return denied;
    if (found.status !== "draft") return refuse("call.alreadyPublished");
    if (found.preparedBy === actor.personId) return refuse("approval.twoPersons");
    const mine = (await partsOfCall(trx, callId)).find((one) => one.boardId === boardId);
    if (mine?.agreed) return refuse("call.alreadyAgreed");
    const envelopes = await trx
      .selectFrom("callEnvelope")
      .select("amountOre")
      .where("callId", "=", callId)
      .execute();
    await trx
      .insertInto("callConsent")
      .values({
        callId,
        boardId,
        envelopeOre: sum(envelopes.map(({ amountOre }) => amountOre)),
        consentedBy: actor.personId,
        consentedAt: now,
      })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "call.agree",
      subject: { type: "call", id: callId },
      detail: { parts: (mine?.parts ?? []).join(", ") },
    });
    return ok({ callId });
  });
}
