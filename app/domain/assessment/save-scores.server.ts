import { sql } from "kysely";
import { callDefinition, scoredIds } from "../calls/index";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { recordAudit } from "../audit/index.server";
import { assessmentAccess } from "./assessment-access";
import type { Score } from "./assessment";
import { mayMove } from "./assessment-status";
import { lockAssessment } from "./lock-assessment.server";

/** Saves scores and reasons as a draft. A version that is not the stored one is refused: nothing is overwritten. */
export async function saveScores(
  call: Call,
  input: {
    readonly assessmentId: string;
    readonly version: number;
    readonly scores: readonly Score[];
  },
): Promise<Result<{ assessmentId: string; version: number }>> {
  const { actor } = call;
  return runCommand(call, "assessment.score", input, async ({ trx }) => {
    const found = await lockAssessment(trx, input.assessmentId);
    if (!found) return missing();
    const denied = authorise(assessmentAccess, actor, "assessment.score", found);
    if (denied) return denied;
    if (found.status === "assigned") return refuse("assessment.undeclared");
    if (!mayMove("score", found.status)) return refuse("assessment.locked");
    if (found.applicationStatus !== "in_assessment") return refuse("assessment.closed");
    if (found.version !== input.version) return refuse("assessment.savedElsewhere");
    const known = scoredIds(callDefinition.parse(found.definition));
    if (input.scores.some(({ criterion }) => !known.includes(criterion))) return missing();
    await trx
      .insertInto("score")
      .values(input.scores.map((one) => ({ assessmentId: found.id, ...one })))
      .onConflict((conflict) =>
        conflict.columns(["assessmentId", "criterion"]).doUpdateSet({
          points: sql`excluded.points`,
          reason: sql`excluded.reason`,
        }),
      )
      .execute();
    const version = found.version + 1;
    await trx
      .updateTable("assessment")
      .set({ version })
      .where("id", "=", found.id)
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "assessment.score",
      subject: { type: "assessment", id: found.id },
      detail: { criteria: input.scores.map(({ criterion }) => criterion).join(" "), version },
    });
    return ok({ assessmentId: found.id, version });
  });
}
