import { balances } from "~ledger/index";
import { zero, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import { inHoldersBooks } from "../grant-boards/index.server";
import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { partsOfCall, type PartOfCall } from "./agreements.server";
import { callAccess } from "./call-access";
import { findCall, type CallDetails } from "./find-calls.server";

/** One year of the envelope against what the ledger says there is. */
export type EnvelopeYear = {
  readonly year: number;
  readonly amount: Ore;
  /** Own year: taken from what is available. Later: promised against the appropriation to come. */
  readonly isLater: boolean;
  /** What is available of the item; for the year after it, the room to commit (17 § anslagsförordningen). */
  readonly room: Ore;
  readonly account: string | null;
  readonly fits: boolean;
  /** Reserved and not yet granted, once the call is published. */
  readonly reserved: { readonly amount: Ore; readonly account: string | null } | null;
};

export type Publication = {
  readonly call: CallDetails;
  readonly item: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly year: number;
    /** The State's appropriation, or a financier's money. */
    readonly source: string;
  };
  /** What its grants are accounted for by; null for a call from before there were activities. */
  readonly activity: { readonly code: string; readonly name: string } | null;
  readonly preparedByName: string;
  /** Who decides, holds the appropriation and pays: one board, or several that have to agree. */
  readonly boards: readonly PartOfCall[];
  readonly published: { readonly by: string; readonly at: Instant } | null;
  readonly years: readonly EnvelopeYear[];
  /** Why the actor cannot publish it; null when the actor can. */
  readonly hindrance:
    "published" | "samePerson" | "noRole" | "noActivity" | "notAgreed" | "overAvailable" | null;
};

/** What publishing would do, before it is done. */
export async function findPublication(actor: Staff, callId: string): Promise<Result<Publication>> {
  const found = await findCall(actor, callId);
  if (!found.ok) return found;
  const call = found.value;
  if (call.boardId !== actor.boardId) return missing();
  return readAs(actor, async ({ trx }) => {
    const item = await trx
      .selectFrom("publicAppropriationItem")
      .select(["id", "code", "name", "year", "source"])
      .where("id", "=", call.itemId)
      .$narrowType<Publication["item"]>()
      .executeTakeFirstOrThrow();
    const activity = await trx
      .selectFrom("call")
      .innerJoin("activity", "activity.id", "call.activityId")
      .select(["activity.code", "activity.name"])
      .where("call.id", "=", call.id)
      .executeTakeFirst();
    const { name } = await trx
      .selectFrom("person")
      .select("name")
      .where("id", "=", call.preparedBy)
      .executeTakeFirstOrThrow();
    const years = await inHoldersBooks(trx, call.id, (isOwn) =>
      envelopeYears(trx, call, item, isOwn),
    );
    const boards = await partsOfCall(trx, call.id);
    return ok({
      call,
      item,
      activity: activity ?? null,
      preparedByName: name,
      boards,
      published: await publishedIn(trx, call.id),
      years,
      hindrance: hindrance(actor, call, { years, boards, hasActivity: activity !== undefined }),
    });
  });
}

async function publishedIn(trx: Trx, callId: string): Promise<Publication["published"]> {
  const row = await trx
    .selectFrom("call")
    .innerJoin("person", "person.id", "call.publishedBy")
    .select(["person.name", "call.publishedAt"])
    .where("call.id", "=", callId)
    .executeTakeFirst();
  return row?.publishedAt ? { by: row.name, at: row.publishedAt as Instant } : null;
}

async function envelopeYears(
  trx: Trx,
  { id, envelopes }: CallDetails,
  item: Publication["item"],
  isOwn: boolean,
): Promise<EnvelopeYear[]> {
  const [available] = await balances(trx, { role: "available", dims: { item: item.id } });
  const rooms = await balances(trx, { role: "authorityAvailable", dims: { item: item.id } });
  const reserved = await balances(trx, { role: "reserved", dims: { call: id } });
  return envelopes.map(({ year, amount }) => {
    const own = reserved.find(({ dims }) => dims.year === String(year));
    const isLater = year !== item.year && item.source !== "fund";
    const held = isLater ? rooms.find(({ dims }) => dims.year === String(year)) : available;
    const room = held?.balance ?? zero;
    return {
      year,
      amount,
      isLater,
      room,
      account: (isOwn && held?.accountId) || null,
      fits: amount <= room,
      reserved: own ? { amount: own.balance, account: isOwn ? own.accountId : null } : null,
    };
  });
}

type Ready = Pick<Publication, "years" | "boards"> & { readonly hasActivity: boolean };

function hindrance(
  actor: Staff,
  call: CallDetails,
  { years, boards, hasActivity }: Ready,
): Publication["hindrance"] {
  if (call.phase !== "draft") return "published";
  if (!may(callAccess, actor, "call.publish", call)) return "noRole";
  if (call.preparedBy === actor.personId) return "samePerson";
  if (!hasActivity) return "noActivity";
  if (boards.some(({ parts, agreed }) => !parts.includes("deciding") && !agreed))
    return "notAgreed";
  return years.some(({ isLater, fits }) => !isLater && !fits) ? "overAvailable" : null;
}
