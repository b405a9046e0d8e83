import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";
import { readDecision, type DecisionCase } from "./read-decision.server";

/** The decision, locked, and read after the lock; undefined when it is out of reach. */
export async function lockDecision(
  trx: Trx,
  decisionId: string,
): Promise<DecisionCase | undefined> {
  if (!isUuid(decisionId)) return undefined;
  const locked = await trx
    .selectFrom("decision")
    .select("id")
    .where("id", "=", decisionId)
    .forUpdate()
    .executeTakeFirst();
  return locked && readDecision(trx, decisionId);
}
