/** What a board's ledger says of its appropriation items, calls and projects; only sums of it leave the subject. */
import { balances } from "~ledger/index";
import { add, zero, type Ore } from "~ledger/amount";
import { actForBoard, type Trx } from "~db/transaction";

export type BoardMoney = {
  /** Year by year, the items' frames. */
  readonly allotted: ReadonlyMap<number, Ore>;
  /** Year by year, what may be promised. */
  readonly authority: ReadonlyMap<number, Ore>;
  readonly reservedByCall: ReadonlyMap<string, Ore>;
  readonly reservedByYear: ReadonlyMap<number, Ore>;
  readonly committedByYear: ReadonlyMap<number, Ore>;
  /** Promised, approved or paid: what a project has been granted and not given back. */
  readonly grantedByProject: ReadonlyMap<string, Ore>;
  readonly paidByProject: ReadonlyMap<string, Ore>;
};

/** Reads as the board, in a transaction that sees nothing else of it than what is public. */
export async function boardMoney(trx: Trx, boardId: string): Promise<BoardMoney> {
  await actForBoard(trx, boardId);
  const items = await trx
    .selectFrom("publicAppropriationItem")
    .select(["id", "year"])
    .where("boardId", "=", boardId)
    .execute();
  const yearOfItem = new Map(items.map(({ id, year }) => [id, year]));
  const frames = await balances(trx, { role: "frame" });
  const authorities = await balances(trx, { role: "authorityFrame" });
  const reserved = await balances(trx, { role: "reserved" });
  const committed = await balances(trx, { role: "committed" });
  const toBePaid = await balances(trx, { role: "toBePaid" });
  const paid = await balances(trx, { role: "paid" });
  return {
    allotted: grouped(frames, ({ dims }) => yearOfItem.get(dims.item)),
    authority: grouped(authorities, ({ dims }) => Number(dims.year)),
    reservedByCall: grouped(reserved, ({ dims }) => dims.call),
    reservedByYear: grouped(reserved, ({ dims }) => Number(dims.year)),
    committedByYear: grouped(committed, ({ dims }) => Number(dims.year)),
    grantedByProject: grouped([...committed, ...toBePaid, ...paid], ({ dims }) => dims.project),
    paidByProject: grouped(paid, ({ dims }) => dims.project),
  };
}

type Held = { readonly balance: Ore };

function grouped<A extends Held, K>(
  accounts: readonly A[],
  keyOf: (account: A) => K | null | undefined,
): Map<K, Ore> {
  const sums = new Map<K, Ore>();
  for (const account of accounts) {
    const key = keyOf(account);
    if (key === undefined || key === null) continue;
    sums.set(key, add(sums.get(key) ?? zero, account.balance));
  }
  return sums;
}
