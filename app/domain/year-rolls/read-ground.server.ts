/** What the books say of an item at the end of its year. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { min, subtract, sum, zero, type Ore } from "~ledger/amount";
import { balance, balances } from "~ledger/index";
import type { Funding } from "../appropriations/index";
import { yearFunding } from "../appropriations/index.server";
import type { PlainDate } from "../shared/dates";
import { planRoll, totalsOf } from "./roll-rules";
import type { Envelope, RollObstacle, RollPlan, Unpaid } from "./year-roll";

export type RollItem = {
  readonly id: string;
  readonly boardId: string;
  readonly code: string;
  readonly year: number;
};

export type RollGround = {
  readonly plan: RollPlan;
  readonly nextItem: string | null;
  readonly obstacles: readonly RollObstacle[];
};

/** The plan of an item's roll as the books stand, and what is in its way. */
export async function rollGround(trx: Trx, item: RollItem, today: PlainDate): Promise<RollGround> {
  const fundingOf = await yearFunding(trx, item);
  const own = fundingOf(item.year);
  const nextItem = fundingOf(item.year + 1).itemId;
  const dims = { item: item.id };
  const rooms = await balances(trx, { role: "authorityAvailable", dims });
  const plan = planRoll({
    unpaid: await unpaidOf(trx, item),
    saving: await savingOf(trx, item.id),
    available: await balance(trx, { role: "available", dims }),
    envelopes: await envelopesOf(trx, item, own),
    lapsed: rooms
      .filter(({ balance }) => balance > zero)
      .map(({ dims, balance }) => ({ year: Number(dims.year), amount: balance })),
  });
  const nextLeft = nextItem
    ? await balance(trx, { role: "available", dims: { item: nextItem } })
    : null;
  const earlier = await earlierUnrolled(trx, item);
  return { plan, nextItem, obstacles: obstaclesOf(item, { plan, own, nextLeft, earlier, today }) };
}

type Standing = {
  readonly plan: RollPlan;
  readonly own: Funding;
  /** Available on the next year's item; null when there is none. */
  readonly nextLeft: Ore | null;
  readonly earlier: { readonly id: string; readonly year: number } | undefined;
  readonly today: PlainDate;
};

function obstaclesOf({ year }: RollItem, { plan, own, ...standing }: Standing): RollObstacle[] {
  const { nextLeft, earlier, today } = standing;
  const until = `${year}-12-31` as PlainDate;
  const uncovered = sum(own.uncovered.map(({ amount }) => amount));
  const { moved } = totalsOf(plan.rows);
  return [
    ...(until < today ? [] : [{ kind: "notOver" as const, until }]),
    ...(earlier ? [{ kind: "earlier" as const, itemId: earlier.id, year: earlier.year }] : []),
    ...(nextLeft === null ? [{ kind: "noNextItem" as const, year: year + 1 }] : []),
    ...(uncovered > zero ? [{ kind: "uncovered" as const, amount: uncovered }] : []),
    ...(nextLeft !== null && moved > nextLeft
      ? [{ kind: "nextShort" as const, needed: moved, left: nextLeft }]
      : []),
  ];
}

const earlierUnrolled = (trx: Trx, { boardId, code, year }: RollItem) =>
  trx
    .selectFrom("appropriationItem as item")
    .select(["item.id", "item.year"])
    .where("item.boardId", "=", boardId)
    .where("item.code", "=", code)
    .where("item.year", "<", year)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("yearRoll")
            .select("id")
            .whereRef("yearRoll.itemId", "=", "item.id")
            .where("signedBy", "is not", null),
        ),
      ),
    )
    .orderBy("item.year")
    .executeTakeFirst();

async function savingOf(trx: Trx, itemId: string): Promise<Ore> {
  const row = await trx
    .selectFrom("appropriationSaving")
    .select("amountOre")
    .where("itemId", "=", itemId)
    .executeTakeFirst();
  return row?.amountOre ?? zero;
}

/** By case number, so that the same books give the same plan. */
async function unpaidOf(trx: Trx, { boardId, code, year }: RollItem): Promise<Unpaid[]> {
  const { rows } = await sql<{ id: string; isOver: boolean; toBePaid: bigint }>`
    select p.id, p.status in ('settled', 'closed') as is_over, coalesce((
        select sum(o.amount_ore) from payment_order o
        where o.project_id = p.id and o.year = ${year}
          and (o.confirmed_on is null or o.confirmed_on > make_date(${year}, 12, 31) or o.status = 'returned')
          and not exists (select 1 from payment_order n where n.replaces = o.id and n.year = ${year})), 0)::bigint as to_be_paid
    from project p join call c on c.id = p.call_id join appropriation_item i on i.id = c.item_id
    where p.holding_board_id = ${boardId} and i.code = ${code}
    order by p.case_number, p.id`.execute(trx);
  const committed = new Map(
    (await balances(trx, { role: "committed", dims: { year: String(year) } })).map(
      ({ dims, balance }) => [dims.project, balance],
    ),
  );
  return rows
    .map(({ id, isOver, toBePaid }) => ({
      projectId: id,
      isOver,
      committed: committed.get(id) ?? zero,
      toBePaid: toBePaid as Ore,
    }))
    .filter((row) => row.committed > zero || row.toBePaid > zero);
}

/** What calls have reserved for the year: what no item has covered goes back to the promise, the rest to the item. */
async function envelopesOf(trx: Trx, item: RollItem, own: Funding): Promise<Envelope[]> {
  const calls = await trx
    .selectFrom("call")
    .innerJoin("appropriationItem as promised", "promised.id", "call.itemId")
    .select(["call.id", "call.itemId"])
    .where("call.holdingBoardId", "=", item.boardId)
    .where("promised.code", "=", item.code)
    .orderBy("call.id")
    .execute();
  const held = await balances(trx, { role: "reserved", dims: { year: String(item.year) } });
  const uncovered = new Map(own.uncoveredReserve.map(({ itemId, amount }) => [itemId, amount]));
  return calls.flatMap(({ id, itemId }) => {
    const reserved = held.find(({ dims }) => dims.call === id)?.balance ?? zero;
    const promised = min(reserved, uncovered.get(itemId) ?? zero);
    uncovered.set(itemId, subtract(uncovered.get(itemId) ?? zero, promised));
    return [
      { callId: id, promisedItem: itemId, amount: promised },
      { callId: id, promisedItem: null, amount: subtract(reserved, promised) },
    ].filter(({ amount }) => amount > zero);
  });
}
