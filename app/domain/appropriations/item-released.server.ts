/** What projects have released, from the entries that took it from them. */
import { negate } from "~ledger/amount";
import { kindTotals } from "~ledger/index";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { addedByYear, type YearAmount } from "./item-money";
import { itemsOfProjects } from "./items-of-projects.server";

const kinds = [
  "commitment.released",
  "commitment.releasedToCall",
  "commitment.releasedLaterYear",
] as const;

/** Read for the board, as the accounts are. */
export function itemReleased(
  actor: Staff,
  asOf: PlainDate | undefined,
): Promise<ReadonlyMap<string, YearAmount[]>> {
  const board: System = { kind: "system", name: "item-released", boardId: actor.boardId };
  return readAs(board, async ({ trx }) => {
    const items = await itemsOfProjects(trx, actor.boardId);
    const moved = await kindTotals(trx, { role: "committed", kinds, ...(asOf && { asOf }) });
    const found = new Map<string, YearAmount[]>();
    for (const { dims, amount } of moved) {
      const item = items.get(dims["project"] ?? "");
      if (!item) continue;
      const next = { year: Number(dims["year"]), amount: negate(amount) };
      found.set(item, addedByYear([...(found.get(item) ?? []), next]));
    }
    return found;
  });
}
