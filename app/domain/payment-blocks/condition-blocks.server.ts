import type { Trx } from "~db/transaction";
import type { ConditionKind, ConditionState } from "../conditions/index";
import { isBefore, type PlainDate } from "../shared/dates";
import type { PaymentBlock } from "./payment-block";

/**
 * Conditions of the award that should have been met by now and are not (13 § förordningen 2016:1364): those before the start
 * and before the first payment at once, those with a day from the day after it.
 */
export async function conditionBlocks(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, PaymentBlock[]>> {
  const rows = await trx
    .selectFrom("conditionUnmet")
    .select(["projectId", "text", "kind", "dueOn", "state"])
    .where("projectId", "in", [...projectIds])
    .orderBy("no")
    .execute();
  const blocks = new Map<string, PaymentBlock[]>();
  for (const { projectId, text, kind, dueOn, state } of rows) {
    if (projectId === null || (dueOn !== null && !isBefore(dueOn as PlainDate, today))) continue;
    const block = blockOf(text ?? "", kind as ConditionKind, state as ConditionState, dueOn);
    blocks.set(projectId, [...(blocks.get(projectId) ?? []), block]);
  }
  return blocks;
}

function blockOf(
  text: string,
  kind: ConditionKind,
  state: ConditionState,
  day: string | null,
): PaymentBlock {
  if (state === "answered") return { code: "paymentBlock.conditionUnread", params: { text } };
  return day === null
    ? { code: "paymentBlock.conditionUnmet", params: { text, kind } }
    : { code: "paymentBlock.conditionOverdue", params: { text, day } };
}
