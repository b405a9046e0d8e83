import { balances } from "~ledger/index";
import { ore, type Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { appropriationAccess } from "./appropriation-access";

export type ItemRow = {
  readonly id: string;
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly decidedOn: PlainDate;
  readonly allotted: Ore;
  /** Not yet reserved for a call; from the ledger. */
  readonly available: Ore;
  readonly availableAccount: string | null;
  /** The room to commit the year after, with or without authority; from the ledger. */
  readonly nextYear: {
    readonly room: Ore;
    readonly account: string | null;
    readonly authority: Ore | null;
  };
};

/** The board's items, newest year first, with what the ledger says is left of them. */
export async function findItems(actor: Staff): Promise<Result<ItemRow[]>> {
  const denied = authorise(appropriationAccess, actor, "appropriation.read", {
    boardId: actor.boardId,
  });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const items = await trx
      .selectFrom("appropriationItem as item")
      .leftJoin("commitmentAuthority as authority", "authority.itemId", "item.id")
      .select([
        "item.id",
        "item.year",
        "item.code",
        "item.name",
        "item.decidedOn",
        "item.allottedOre",
        "authority.amountOre",
      ])
      .where("item.boardId", "=", actor.boardId)
      .orderBy("item.year", "desc")
      .orderBy("item.code")
      .execute();
    const available = await balances(trx, { role: "available" });
    const rooms = await balances(trx, { role: "authorityAvailable" });
    return ok(
      items.map((item): ItemRow => {
        const own = available.find(({ dims }) => dims.item === item.id);
        const room = rooms.find(
          ({ dims }) => dims.item === item.id && dims.year === String(item.year + 1),
        );
        return {
          id: item.id,
          year: item.year,
          code: item.code,
          name: item.name,
          decidedOn: item.decidedOn as PlainDate,
          allotted: ore(item.allottedOre),
          available: own?.balance ?? ore(0n),
          availableAccount: own?.accountId ?? null,
          nextYear: {
            room: room?.balance ?? ore(0n),
            account: room?.accountId ?? null,
            authority: item.amountOre === null ? null : ore(item.amountOre),
          },
        };
      }),
    );
  });
}
