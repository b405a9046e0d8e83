/** What a project's years have, and what pays them. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { sum, zero } from "~ledger/amount";
import { balances } from "~ledger/index";
import type { Funding } from "../appropriations/index";
import { itemNamed, yearFunding } from "../appropriations/index.server";
import { asBoardOfGrant, boardsOf } from "../grant-boards/index.server";
import { yearOf, type PlainDate } from "../shared/dates";
import type { MoveYear } from "./year-move";

export type MoveGround = {
  readonly years: readonly MoveYear[];
  readonly fundingOf: (year: number) => Funding;
  /** Whose authority a promise made today uses: this year's item of the project's kind, or the one it was granted from. */
  readonly promisingItem: string;
};

type Project = { readonly id: string; readonly callId: string; readonly endsOn: string };

/** Known by the board whose appropriation it is. */
export async function moveGround(
  trx: Trx,
  project: Project,
  today: PlainDate,
): Promise<MoveGround> {
  const boards = (await boardsOf(trx, [project.id])).get(project.id);
  const holder = { id: project.id, boardId: boards?.holding ?? "" };
  const ground = await asBoardOfGrant(trx, holder, () => groundIn(trx, project, today));
  return boards?.holding === boards?.deciding ? ground : withoutAccounts(ground);
}

/** Another board's accounts have no pages for the reader. */
const withoutAccounts = (ground: MoveGround): MoveGround => ({
  ...ground,
  years: ground.years.map((year) => ({
    ...year,
    account: null,
    room: year.room && { ...year.room, account: null },
  })),
});

async function groundIn(trx: Trx, project: Project, today: PlainDate): Promise<MoveGround> {
  const { itemId } = await trx
    .selectFrom("call")
    .select("itemId")
    .where("id", "=", project.callId)
    .executeTakeFirstOrThrow();
  const item = await itemNamed(trx, itemId);
  const fundingOf = await yearFunding(trx, item);
  const thisYear = yearOf(today);
  const promisingItem = fundingOf(thisYear).itemId ?? itemId;
  const committed = await balances(trx, { role: "committed", dims: { project: project.id } });
  const available = await balances(trx, { role: "available" });
  const rooms = await balances(trx, {
    role: "authorityAvailable",
    dims: { item: promisingItem },
  });
  const held = committed.map(({ dims }) => Number(dims.year));
  const closed = await closedYears(trx, item, yearsOf(project, held, thisYear));
  const roomOf = (year: number): MoveYear["room"] => {
    const own = fundingOf(year).itemId;
    // A financier's envelope pays every year, and has set the money aside already.
    if (item.source === "fund") {
      return { of: "item", left: sum(committed.map(({ balance }) => balance)), account: null };
    }
    if (own === null && year <= thisYear) return null;
    const account = own
      ? available.find(({ dims }) => dims.item === own)
      : rooms.find(({ dims }) => dims.year === String(year));
    return {
      of: own ? "item" : "authority",
      left: account?.balance ?? zero,
      account: account?.accountId ?? null,
    };
  };
  return {
    fundingOf,
    promisingItem,
    years: closed.map(({ year, isClosed }) => {
      const own = committed.find(({ dims }) => dims.year === String(year));
      return {
        year,
        isClosed,
        isPast: year < thisYear,
        committed: own?.balance ?? zero,
        account: own?.accountId ?? null,
        room: roomOf(year),
      };
    }),
  };
}

/** Those with a commitment, and from this year to the one after the project's last. */
function yearsOf({ endsOn }: Project, held: readonly number[], thisYear: number): number[] {
  const last = Math.max(yearOf(endsOn as PlainDate) + 1, thisYear + 1);
  const coming = Array.from({ length: last - thisYear + 1 }, (_, at) => thisYear + at);
  return [...new Set([...held, ...coming])].toSorted((a, b) => a - b);
}

async function closedYears(
  trx: Trx,
  { boardId, code }: { readonly boardId: string; readonly code: string },
  years: readonly number[],
): Promise<{ year: number; isClosed: boolean }[]> {
  const { rows } = await sql<{ year: number; isClosed: boolean }>`
    select year, year_is_closed(${boardId}, ${code}, year) as is_closed
    from unnest(${years}::int[]) as year order by year`.execute(trx);
  return rows;
}
