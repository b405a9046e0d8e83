import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";
import type { ConditionState } from "./condition";

export type LockedCondition = {
  readonly id: string;
  readonly no: number;
  readonly text: string;
  readonly state: ConditionState;
  readonly projectId: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly projectTitle: string;
};

/** The condition with its project held: two answers, or an answer and a waiver, are never judged at once. */
export async function lockCondition(
  trx: Trx,
  conditionId: string,
): Promise<LockedCondition | undefined> {
  if (!isUuid(conditionId)) return undefined;
  const held = await trx
    .selectFrom("project")
    .innerJoin("decisionCondition", "decisionCondition.decisionId", "project.decisionId")
    .select(["project.id", "project.title"])
    .where("decisionCondition.id", "=", conditionId)
    .forUpdate("project")
    .executeTakeFirst();
  if (!held) return undefined;
  const row = await trx
    .selectFrom("conditionState")
    .select(["id", "no", "text", "state", "projectId", "boardId", "organisationId"])
    .where("id", "=", conditionId)
    .executeTakeFirst();
  return row && ({ ...row, projectTitle: held.title } as LockedCondition);
}
