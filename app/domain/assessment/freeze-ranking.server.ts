import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { fingerprintOf } from "../shared/fingerprint.server";
import { isUuid } from "../shared/ids";
import { forbidden, missing, ok, refuse, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import { readRanking } from "./ranking-basis.server";
import { rankingObstacle } from "./ranking-readiness.server";
import { conflictsInCall } from "./record-declaration.server";

/** Freezes the ranking of a call: every score it was computed from, the order, and a fingerprint of both. */
export async function freezeRanking(
  call: Call,
  input: { readonly callId: string },
): Promise<Result<{ rankingId: string; fingerprint: string }>> {
  const { actor } = call;
  return runCommand(call, "ranking.freeze", input, async ({ trx, now }) => {
    if (actor.kind !== "staff") return forbidden();
    if (!isUuid(input.callId)) return missing();
    const found = await trx
      .selectFrom("call")
      .select(["id", "boardId"])
      .where("id", "=", input.callId)
      .where("boardId", "=", actor.boardId)
      .forUpdate()
      .executeTakeFirst();
    if (!found) return missing();
    const denied = authorise(assessmentAccess, actor, "ranking.freeze", found);
    if (denied) return denied;
    if ((await conflictsInCall(trx, found.id, actor.personId)) > 0)
      return refuse("ranking.conflict");
    const already = await trx
      .selectFrom("ranking")
      .select("id")
      .where("callId", "=", found.id)
      .executeTakeFirst();
    if (already) return refuse("ranking.alreadyFrozen");
    const obstacle = await rankingObstacle(trx, found.id);
    if (obstacle) return obstacle;
    const ranking = await readRanking(trx, found.id, []);
    const fingerprint = fingerprintOf(ranking);
    const { id: rankingId } = await trx
      .insertInto("ranking")
      .values({
        boardId: found.boardId,
        callId: found.id,
        frozenAt: now,
        frozenBy: actor.personId,
        basis: JSON.stringify(ranking.basis),
        result: JSON.stringify(ranking.result),
        fingerprint,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("application")
      .set({ status: "ranked" })
      .where("callId", "=", found.id)
      .where("status", "=", "in_assessment")
      .execute();
    await recordAudit(trx, {
      actor,
      action: "ranking.freeze",
      subject: { type: "call", id: found.id },
      detail: { fingerprint, applications: ranking.result.length },
    });
    return ok({ rankingId, fingerprint });
  });
}
