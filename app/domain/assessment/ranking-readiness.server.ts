import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import { refuse, type Refusal } from "../shared/result";

/** Not yet decided whether they are to be assessed at all. */
const unchecked = ["submitted", "completion_requested", "completion_received", "formally_approved"];

/** Why a call cannot be ranked yet, naming what remains; null when everything is locked. */
export async function rankingObstacle(trx: Trx, callId: string): Promise<Refusal | null> {
  const call = await trx
    .selectFrom("call")
    .select("definition")
    .where("id", "=", callId)
    .executeTakeFirstOrThrow();
  const { assessorsPerApplication: needed } = callDefinition.parse(call.definition);
  const rows = await trx
    .selectFrom("application")
    .leftJoin("assessment", (join) =>
      join
        .onRef("assessment.applicationId", "=", "application.id")
        .on("assessment.status", "<>", "conflicted"),
    )
    .select(({ fn }) => [
      "application.caseNumber",
      "application.status",
      fn.count("assessment.id").filterWhere("assessment.status", "=", "locked").as("locked"),
      fn.count("assessment.id").as("assigned"),
    ])
    .where("application.callId", "=", callId)
    .where("application.status", "in", [...unchecked, "in_assessment"])
    .groupBy(["application.caseNumber", "application.status"])
    .orderBy("application.caseNumber")
    .execute();
  const named = (some: typeof rows) => some.map(({ caseNumber }) => caseNumber ?? "").join(", ");

  const waiting = rows.filter(({ status }) => status !== "in_assessment");
  if (waiting.length > 0) return refuse("ranking.unchecked", { cases: named(waiting) });
  if (rows.length === 0) return refuse("ranking.empty");
  const tooFew = rows.filter(({ assigned }) => Number(assigned) < needed);
  if (tooFew.length > 0) {
    return refuse("ranking.tooFewAssessors", { cases: named(tooFew), needed: String(needed) });
  }
  const unlocked = rows.filter(({ locked, assigned }) => Number(locked) < Number(assigned));
  if (unlocked.length > 0) return refuse("ranking.notLocked", { cases: named(unlocked) });
  return null;
}
