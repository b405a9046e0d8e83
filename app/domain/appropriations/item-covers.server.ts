/** Which items have covered which promises, from the entries that took the money out of the later item. */
import { add, negate } from "~ledger/amount";
import { movements } from "~ledger/index";
import type { Trx } from "~db/transaction";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { itemsOfProjects } from "./items-of-projects.server";
import type { Cover, Covers } from "./item-money";

type ItemName = Cover["other"];

/** Read for the board, as the accounts are. */
export function itemCovers(
  actor: Staff,
  asOf: PlainDate | undefined,
): Promise<ReadonlyMap<string, Covers>> {
  const board: System = { kind: "system", name: "item-covers", boardId: actor.boardId };
  return readAs(board, async ({ trx }) => {
    const items = await itemNames(trx, actor.boardId);
    const promisedBy = await itemsOfProjects(trx, actor.boardId);
    const found = new Map<string, Covers>();
    const of = (id: string): Covers => found.get(id) ?? { covers: [], coveredBy: [] };
    const taken = await movements(trx, {
      role: "available",
      kinds: ["appropriation.cameIn", "commitment.released", "recovery.paidToItem"],
      ...(asOf && { asOf }),
    });
    for (const { journalId, kind, dims, amount } of taken) {
      const later = items.get(dims["item"] ?? "");
      const promised = dims["promisedItem"] ?? promisedBy.get(dims["project"] ?? "");
      const earlier = items.get(promised ?? "");
      if (!later || !earlier || later.id === earlier.id) continue;
      const cover = {
        kind: kind === "appropriation.cameIn" ? ("covered" as const) : ("givenBack" as const),
        amount: negate(amount),
        entries: [journalId],
      };
      const [own, others] = [of(later.id), of(earlier.id)];
      found.set(later.id, { ...own, covers: joined(own.covers, { ...cover, other: earlier }) });
      found.set(earlier.id, {
        ...others,
        coveredBy: joined(others.coveredBy, { ...cover, other: later }),
      });
    }
    return found;
  });
}

/** One row for each kind and each other item. */
function joined(covers: readonly Cover[], next: Cover): Cover[] {
  const isSame = ({ kind, other }: Cover) => kind === next.kind && other.id === next.other.id;
  const before = covers.find(isSame);
  if (!before) return [...covers, next];
  const both = {
    ...before,
    amount: add(before.amount, next.amount),
    entries: [...before.entries, ...next.entries],
  };
  return covers.map((cover) => (isSame(cover) ? both : cover));
}

async function itemNames(trx: Trx, boardId: string): Promise<Map<string, ItemName>> {
  const rows = await trx
    .selectFrom("appropriationItem")
    .select(["id", "code", "year"])
    .where("boardId", "=", boardId)
    .execute();
  return new Map(rows.map((item) => [item.id, item]));
}
