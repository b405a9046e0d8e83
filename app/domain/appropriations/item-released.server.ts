/** What projects have released and what has been moved between their years, from the entries that did it. */
import { negate } from "~ledger/amount";
import { kindTotals } from "~ledger/index";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { addedByYear, type Released } from "./item-money";
import { itemsOfProjects } from "./items-of-projects.server";

const releasing = [
  "commitment.released",
  "commitment.releasedToCall",
  "commitment.releasedLaterYear",
] as const;
const moving = [
  "commitment.moved",
  "commitment.movedToComing",
  "commitment.movedFromComing",
  "commitment.movedWithinComing",
  "commitment.carriedOver",
] as const;

/** Read for the board, as the accounts are. */
export function itemReleased(
  actor: Staff,
  asOf: PlainDate | undefined,
): Promise<ReadonlyMap<string, Released>> {
  const board: System = { kind: "system", name: "item-released", boardId: actor.boardId };
  return readAs(board, async ({ trx }) => {
    const items = await itemsOfProjects(trx, actor.boardId);
    const changed = await kindTotals(trx, {
      role: "committed",
      kinds: [...releasing, ...moving],
      ...(asOf && { asOf }),
    });
    const found = new Map<string, Released>();
    for (const { kind, dims, amount } of changed) {
      const item = items.get(dims["project"] ?? "");
      if (!item) continue;
      const { released, moved } = found.get(item) ?? { released: [], moved: [] };
      const year = Number(dims["year"]);
      const isRelease = releasing.some((one) => one === kind);
      found.set(
        item,
        isRelease
          ? { moved, released: addedByYear([...released, { year, amount: negate(amount) }]) }
          : { released, moved: addedByYear([...moved, { year, amount }]) },
      );
    }
    return found;
  });
}
