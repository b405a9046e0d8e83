import { balance } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import { may } from "../shared/access";
import type { Actor, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { partsOfCall, type PartOfCall } from "./agreements.server";
import { callAccess } from "./call-access";
import { findCall, type CallDetails } from "./find-calls.server";

export type Agreement = {
  readonly call: CallDetails;
  readonly mine: PartOfCall;
  /** The board's own item that is asked for, and what is available of it; null when another board has the appropriation. */
  readonly item: {
    readonly code: string;
    readonly year: number;
    readonly name: string;
    readonly available: Ore;
  } | null;
  readonly hindrance: "published" | "agreed" | "samePerson" | "noRole" | null;
};

/** What a board is asked to agree to; missing for the board that prepares the call, and for those without a part in it. */
export async function findAgreement(actor: Staff, callId: string): Promise<Result<Agreement>> {
  const found = await findCall(actor, callId);
  if (!found.ok) return found;
  const call = found.value;
  const { boardId } = actor;
  return readAs(actor, async ({ trx }) => {
    const mine = (await partsOfCall(trx, callId)).find((one) => one.boardId === boardId);
    if (!mine || call.boardId === boardId) return missing();
    const item = await trx
      .selectFrom("appropriationItem")
      .select(["code", "year", "name"])
      .where("id", "=", call.itemId)
      .where("boardId", "=", boardId)
      .executeTakeFirst();
    const available = await balance(trx, { role: "available", dims: { item: call.itemId } });
    return ok({
      call,
      mine,
      item: item ? { ...item, available } : null,
      hindrance: hindrance(actor, call, mine),
    });
  });
}

function hindrance(actor: Staff, call: CallDetails, mine: PartOfCall): Agreement["hindrance"] {
  if (call.phase !== "draft") return "published";
  if (mine.agreed) return "agreed";
  if (!may(callAccess, actor, "call.agree", { boardId: actor.boardId })) return "noRole";
  return call.preparedBy === actor.personId ? "samePerson" : null;
}

/** The boards with a part in a call that the actor may see, the deciding one first. */
export const findCallBoards = (actor: Actor, callId: string): Promise<PartOfCall[]> =>
  isUuid(callId) ? readAs(actor, ({ trx }) => partsOfCall(trx, callId)) : Promise.resolve([]);
