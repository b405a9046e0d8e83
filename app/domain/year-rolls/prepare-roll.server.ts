import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { sum } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { lockItem } from "./lock-item.server";
import { obstacleRefusal } from "./obstacle-refusal";
import { rollGround } from "./read-ground.server";
import { findStanding } from "./read-roll.server";
import type { RollPlan } from "./year-roll";
import { yearRollAccess } from "./year-roll-access";

/**
 * A controller prepares the roll of an item whose year is over, as the books stand. Until another person has signed it, it
 * may be prepared anew. Nothing is booked by it.
 */
export async function prepareRoll(
  call: { readonly actor: Staff; readonly commandId: string },
  itemId: string,
): Promise<Result<{ rollId: string }>> {
  const { actor } = call;
  const { boardId } = actor;
  return runCommand(
    call,
    "yearRoll.prepare",
    { itemId },
    (step) => prepare(step, actor, itemId),
    // A declared conflict of interest must not leave a project behind.
    { boardId },
  );
}

async function prepare(
  { trx, now, today }: Step,
  actor: Staff,
  itemId: string,
): Promise<Result<{ rollId: string }>> {
  const item = await lockItem(trx, itemId);
  if (!item) return missing();
  const denied = authorise(yearRollAccess, actor, "yearRoll.prepare", item);
  if (denied) return denied;
  const before = await findStanding(trx, itemId);
  if (before?.signedAt) return refuse("yearRoll.final");
  const { plan, nextItem, obstacles } = await rollGround(trx, item, today);
  const [obstacle] = obstacles;
  if (obstacle) return obstacleRefusal(obstacle);
  const rollId = before?.id ?? randomUUID();
  const values = {
    nextItemId: nextItem ?? "",
    envelopesOre: plan.envelopesTotal,
    savedOre: plan.saved,
    withdrawnOre: plan.withdrawn,
    lapsedOre: sum(plan.lapsed.map(({ amount }) => amount)),
    preparedBy: actor.personId,
    preparedAt: now,
  };
  if (before) {
    await trx.deleteFrom("yearRollRow").where("rollId", "=", rollId).execute();
    await trx.updateTable("yearRoll").set(values).where("id", "=", rollId).execute();
  } else {
    const { boardId } = item;
    await trx
      .insertInto("yearRoll")
      .values({ ...values, id: rollId, boardId, itemId })
      .execute();
  }
  await writeRows(trx, { rollId, boardId: item.boardId }, plan);
  await recordAudit(trx, {
    actor,
    action: "yearRoll.prepare",
    subject: { type: "yearRoll", id: rollId },
    detail: { year: item.year, code: item.code, projects: plan.rows.length },
  });
  return ok({ rollId });
}

async function writeRows(
  trx: Trx,
  { rollId, boardId }: { readonly rollId: string; readonly boardId: string },
  { rows }: RollPlan,
): Promise<void> {
  if (rows.length === 0) return;
  const of = (key: "committed" | "toBePaid" | "carried" | "moved" | "returned") =>
    rows.map((row) => row[key].toString());
  await sql`
    insert into year_roll_row (roll_id, board_id, project_id, committed_ore, to_be_paid_ore, carried_ore, moved_ore, returned_ore)
    select ${rollId}::uuid, ${boardId}, u.* from unnest(${rows.map(({ projectId }) => projectId)}::uuid[],
      ${of("committed")}::bigint[], ${of("toBePaid")}::bigint[], ${of("carried")}::bigint[], ${of("moved")}::bigint[],
      ${of("returned")}::bigint[]) u`.execute(trx);
}
