/** Which items have covered which promises, from the entries that took the money out of the later item. */
import { add, negate, type Ore } from "~ledger/amount";
import { movements } from "~ledger/index";
import type { Trx } from "~db/transaction";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { itemsOfProjects } from "./items-of-projects.server";
import type { Cover, Covers } from "./item-money";

type ItemName = Cover["other"];

/** What goes out of a later item's account to an earlier one's promises, or comes back; a frame and a promise grow the other way. */
const sides = [
  {
    role: "available",
    sign: negate,
    kinds: [
      "appropriation.cameIn",
      "commitment.released",
      "recovery.paidToItem",
      "recovery.returnedFromItem",
      "call.envelopeReturned",
      "commitment.moved",
      "commitment.movedToComing",
      "commitment.movedFromComing",
      "toBePaid.moved",
    ],
  },
  {
    role: "comingAppropriation",
    sign: (amount: Ore) => amount,
    kinds: [
      "commitment.movedToComing",
      "commitment.movedFromComing",
      "commitment.movedWithinComing",
      "call.envelopeReturnedLaterYear",
    ],
  },
  {
    role: "frame",
    sign: (amount: Ore) => amount,
    kinds: ["commitment.carriedOver", "toBePaid.carriedOver"],
  },
] as const;

const coverKinds: Readonly<Record<string, Cover["kind"]>> = {
  "appropriation.cameIn": "covered",
  "commitment.released": "givenBack",
  "recovery.paidToItem": "givenBack",
  "recovery.returnedFromItem": "givenBack",
  "call.envelopeReturned": "givenBack",
  "call.envelopeReturnedLaterYear": "givenBack",
};

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
    for (const { role, kinds, sign } of sides) {
      for (const taken of await movements(trx, { role, kinds, ...(asOf && { asOf }) })) {
        const { journalId, kind, dims, accountDims } = taken;
        const own = items.get(accountDims["item"] ?? "");
        const promised =
          dims["promisedItem"] ?? promisedBy.get(dims["project"] ?? dims["call"] ?? "");
        const other = items.get(promised ?? "");
        if (!own || !other || own.id === other.id) continue;
        const cover = {
          kind: coverKinds[kind] ?? ("moved" as const),
          amount: sign(taken.amount),
          entries: [journalId],
        };
        const [mine, others] = [of(own.id), of(other.id)];
        found.set(own.id, { ...mine, covers: joined(mine.covers, { ...cover, other }) });
        found.set(other.id, {
          ...others,
          coveredBy: joined(others.coveredBy, { ...cover, other: own }),
        });
      }
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
