import { sum } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { lockItem } from "./lock-item.server";
import { obstacleRefusal } from "./obstacle-refusal";
import { postRoll } from "./post-roll.server";
import { rollGround } from "./read-ground.server";
import { findStanding, readRoll, rollHash } from "./read-roll.server";
import { isSigned } from "./year-roll";
import { yearRollAccess } from "./year-roll-access";
import type { SignRollInput } from "./year-roll.schema";

/**
 * Another person signs what was prepared, as it was shown and as the books still stand, and the whole of it is booked: all
 * or nothing, so that what breaks off midway is signed again, and nothing is booked twice. The year is then closed to the
 * item. Done in the board's own reach: a colleague's declared conflict of interest must not leave a project behind.
 */
export async function signRoll(
  call: { readonly actor: Staff; readonly commandId: string },
  itemId: string,
  input: SignRollInput,
): Promise<Result<{ rollId: string }>> {
  const { boardId } = call.actor;
  return runCommand(
    call,
    "yearRoll.sign",
    { itemId, ...input },
    (step) => sign(step, call.actor, itemId, input),
    { boardId },
  );
}

async function sign(
  step: Step,
  actor: Staff,
  itemId: string,
  { rollId, shownHash }: SignRollInput,
): Promise<Result<{ rollId: string }>> {
  const { trx, now, today } = step;
  const item = await lockItem(trx, itemId);
  if (!item) return missing();
  const denied = authorise(yearRollAccess, actor, "yearRoll.sign", item);
  if (denied) return denied;
  const standing = await findStanding(trx, itemId);
  if (!standing || standing.id !== rollId) return refuse("yearRoll.notPrepared");
  if (isSigned(standing)) return refuse("yearRoll.final");
  if (standing.preparedBy === actor.personId) return refuse("approval.twoPersons");
  const { plan, nextItem, obstacles } = await rollGround(trx, item, today);
  const [obstacle] = obstacles;
  if (obstacle) return obstacleRefusal(obstacle);
  const lapsedTotal = sum(plan.lapsed.map(({ amount }) => amount));
  const asShown = rollHash(rollId, await readRoll(trx, rollId)) === shownHash;
  const asPlanned = rollHash(rollId, { ...plan, lapsedTotal }) === shownHash;
  if (!asShown || !asPlanned || !nextItem) return refuse("yearRoll.changedSinceShown");
  await trx
    .updateTable("yearRoll")
    .set({ signedBy: actor.personId, signedAt: now, shownHash })
    .where("id", "=", rollId)
    .execute();
  await recordAudit(trx, {
    actor,
    action: "yearRoll.sign",
    subject: { type: "yearRoll", id: rollId },
    detail: { year: item.year, code: item.code, shown: shownHash },
  });
  await postRoll(step, actor, { rollId, item, nextItem, plan });
  return ok({ rollId });
}
