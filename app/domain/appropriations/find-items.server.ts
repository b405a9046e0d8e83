import { ore, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { appropriationAccess } from "./appropriation-access";
import { commitments, type CommitmentRoom } from "./commitment-rules";
import { itemCovers } from "./item-covers.server";
import { itemLines } from "./item-lines.server";
import type { Covers, ItemLine, Released } from "./item-money";
import { itemReleased } from "./item-released.server";

export type Item = Covers &
  Released & {
    readonly id: string;
    readonly year: number;
    readonly code: string;
    readonly name: string;
    readonly decidedOn: PlainDate;
    readonly allotted: Ore;
    /** From the ledger: every account of the item. */
    readonly lines: readonly ItemLine[];
  };

export type ItemDetails = Item & {
  readonly recordedBy: string;
  readonly totalAllocation: Ore;
  readonly ownItems: Ore;
  readonly authority: {
    readonly amount: Ore;
    readonly decidedOn: PlainDate;
    readonly recordedBy: string;
  } | null;
  /** How much may be promised against the year after: 17 § anslagsförordningen. */
  readonly room: CommitmentRoom;
};

type Day = { readonly asOf?: PlainDate | undefined };

/** The board's items, newest year first, with what the ledger says of each, up to a day or up to now. */
export async function findItems(actor: Staff, { asOf }: Day = {}): Promise<Result<Item[]>> {
  const { boardId } = actor;
  const denied = authorise(appropriationAccess, actor, "appropriation.read", { boardId });
  if (denied) return denied;
  const items = await readAs(actor, ({ trx }) =>
    itemRows(trx)
      .where("item.boardId", "=", boardId)
      .where("item.source", "=", "appropriation")
      .orderBy("item.year", "desc")
      .orderBy("item.code")
      .execute(),
  );
  const moneyOf = await itemMoney(actor, asOf);
  return ok(items.map((item) => ({ ...itemOf(item), ...moneyOf(item.id) })));
}

/** One item with the authority to commit the year after; missing when it is another board's. */
export async function findItem(
  actor: Staff,
  itemId: string,
  { asOf }: Day = {},
): Promise<Result<ItemDetails>> {
  const { boardId } = actor;
  const denied = authorise(appropriationAccess, actor, "appropriation.read", { boardId });
  if (denied) return denied;
  if (!isUuid(itemId)) return missing();
  const item = await readAs(actor, ({ trx }) =>
    itemRows(trx)
      .where("item.boardId", "=", boardId)
      .where("item.source", "=", "appropriation")
      .where("item.id", "=", itemId)
      .executeTakeFirst(),
  );
  if (!item) return missing();
  const { totalAllocationOre, ownItemsOre, authorityOre, authorityDecidedOn } = item;
  const basis = {
    item: item.allottedOre,
    totalAllocation: totalAllocationOre,
    ownItems: ownItemsOre,
    authority: authorityOre,
  };
  return ok({
    ...itemOf(item),
    ...(await itemMoney(actor, asOf))(itemId),
    recordedBy: item.recordedBy,
    totalAllocation: totalAllocationOre,
    ownItems: ownItemsOre,
    authority:
      authorityOre === null
        ? null
        : {
            amount: authorityOre,
            decidedOn: authorityDecidedOn as PlainDate,
            recordedBy: item.authorityRecordedBy ?? "",
          },
    room: commitments(basis),
  });
}

/** What the ledger says of each item. */
async function itemMoney(actor: Staff, asOf: PlainDate | undefined) {
  const lines = await itemLines(actor, asOf);
  const covers = await itemCovers(actor, asOf);
  const released = await itemReleased(actor, asOf);
  return (id: string): Covers & Released & Pick<Item, "lines"> => ({
    lines: lines.get(id) ?? [],
    ...(released.get(id) ?? { released: [], moved: [] }),
    ...(covers.get(id) ?? { covers: [], coveredBy: [] }),
  });
}

const itemRows = (trx: Trx) =>
  trx
    .selectFrom("appropriationItem as item")
    .innerJoin("person as recorder", "recorder.id", "item.recordedBy")
    .leftJoin("commitmentAuthority as authority", "authority.itemId", "item.id")
    .leftJoin("person as authorityRecorder", "authorityRecorder.id", "authority.recordedBy")
    .select([
      "item.id",
      "item.year",
      "item.code",
      "item.name",
      "item.decidedOn",
      "item.allottedOre",
      "item.totalAllocationOre",
      "item.ownItemsOre",
      "recorder.name as recordedBy",
      "authority.amountOre as authorityOre",
      "authority.decidedOn as authorityDecidedOn",
      "authorityRecorder.name as authorityRecordedBy",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof itemRows>["execute"]>>[number];

const itemOf = ({
  id,
  year,
  code,
  name,
  decidedOn,
  allottedOre,
}: Row): Omit<Item, "lines" | keyof Covers | keyof Released> => ({
  id,
  year,
  code,
  name,
  decidedOn: decidedOn as PlainDate,
  allotted: ore(allottedOre),
});
