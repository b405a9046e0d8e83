import { holdsOn } from "../activities/index";
import { activitiesOf } from "../activities/index.server";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { callAccess } from "./call-access";
import type { PrepareCallInput } from "./call.schema";

/** Prepares a call as a draft; another person publishes it. */
export async function prepareCall(
  call: { readonly actor: Staff; readonly commandId: string },
  input: PrepareCallInput,
): Promise<Result<{ callId: string }>> {
  const { actor } = call;
  return runCommand(call, "call.prepare", input, async ({ trx, now }) => {
    const { boardId } = actor;
    const denied = authorise(callAccess, actor, "call.prepare", { boardId });
    if (denied) return denied;
    const item = await trx
      .selectFrom("publicAppropriationItem")
      .select(["year", "boardId"])
      .where("id", "=", input.itemId)
      .$narrowType<{ year: number; boardId: string }>()
      .executeTakeFirst();
    if (!item) return missing();
    const payer = await trx
      .selectFrom("board")
      .select("id")
      .where("id", "=", input.payingBoardId ?? boardId)
      .executeTakeFirst();
    if (!payer) return refuseField("payingBoardId", "call.boardUnknown");
    const opensOn = dayOf(input.opensAt as Instant);
    const activity = (await activitiesOf(trx, boardId)).find(({ id }) => id === input.activityId);
    if (!activity) return refuseField("activityId", "call.activityUnknown");
    if (!holdsOn(activity, opensOn)) {
      const { code } = activity;
      return refuseField("activityId", "call.activityNotThen", { code, day: opensOn });
    }
    if (input.closesAt <= input.opensAt) return refuseField("closesAt", "call.closesBeforeItOpens");
    const tooEarly = input.envelopes.find(({ year }) => year < item.year);
    if (tooEarly) return refuseField("envelopes", "call.envelopeYear", { year: String(item.year) });
    const { id: callId } = await trx
      .insertInto("call")
      .values({
        boardId,
        caseNumber: input.caseNumber,
        titleSv: input.title.sv,
        titleEn: input.title.en,
        itemId: input.itemId,
        holdingBoardId: item.boardId,
        payingBoardId: payer.id,
        activityId: input.activityId,
        opensAt: input.opensAt,
        closesAt: input.closesAt,
        decisionOn: input.definition.dates.decision,
        definition: JSON.stringify(input.definition),
        preparedBy: actor.personId,
        preparedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("callEnvelope")
      .values(input.envelopes.map(({ year, amount }) => ({ callId, year, amountOre: amount })))
      .execute();
    await recordAudit(trx, {
      actor,
      action: "call.prepare",
      subject: { type: "call", id: callId },
    });
    return ok({ callId });
  });
}
