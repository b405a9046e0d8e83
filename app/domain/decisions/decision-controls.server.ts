import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { add, sum, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { isCovered } from "../appropriations/index";
import { itemNamed, yearFunding } from "../appropriations/index.server";
import { declarationIn, isAssessorOf } from "../assessment/index.server";
import { inHoldersBooks } from "../grant-boards/index.server";
import type { Staff } from "../shared/actor";
import { dayOf, type PlainDate } from "../shared/dates";
import type { DecisionCase } from "./read-decision.server";
import { afterUndecided, type UndecidedAhead } from "./undecided-ahead.server";

/** What is controlled at this moment, beside a proposal. The ledger has the last word when it is decided. */
export type Controls = {
  readonly years: readonly YearControl[];
  readonly delegation: Ore | null;
  /** Granted the same organisation in twelve months; the delegation is held against it and this amount together. */
  readonly grantedBefore: Ore;
  readonly isWithinDelegation: boolean;
  /** When the reader declared that there is no conflict of interest. */
  readonly declaredOn: PlainDate | null;
  readonly isPreparer: boolean;
  readonly isAssessor: boolean;
  readonly unconfirmed: Ore;
  /** Ranked before it and not decided yet; null when there are none. */
  readonly ahead: UndecidedAhead | null;
};

export type YearControl = {
  readonly year: number;
  readonly amount: Ore;
  /** What is left of the call's envelope that year, from the ledger. */
  readonly left: Ore;
  readonly account: string | null;
  /** Only for years whose appropriation has not come in: the room to promise that year's money. */
  readonly room: {
    readonly left: Ore;
    readonly account: string | null;
    readonly hasAuthority: boolean;
  } | null;
};

export async function controlsOf(trx: Trx, actor: Staff, found: DecisionCase): Promise<Controls> {
  const delegation = await delegationOf(trx, actor);
  const grantedBefore = await grantedInAYear(trx, found);
  const declaration = await declarationIn(trx, found.applicationId, actor.personId);
  const years = await yearControls(trx, found, found.years);
  const { ahead } = await afterUndecided(trx, found, years, () => zero);
  return {
    years,
    delegation,
    grantedBefore,
    isWithinDelegation: delegation !== null && add(grantedBefore, found.granted) <= delegation,
    declaredOn: declaration && !declaration.hasConflict ? dayOf(declaration.declaredAt) : null,
    isPreparer: found.preparedBy === actor.personId,
    isAssessor: await isAssessorOf(trx, found.applicationId, actor.personId),
    unconfirmed: sum(found.unconfirmed.map(({ amount }) => amount)),
    ahead: ahead.count > 0 ? ahead : null,
  };
}

/** How much the person may decide today (beslutanderätt enligt delegationsordning); null without a delegation. */
export async function delegationOf(trx: Trx, actor: Staff): Promise<Ore | null> {
  const row = await trx
    .selectFrom("delegation")
    .select("limitOre")
    .where("personId", "=", actor.personId)
    .where("boardId", "=", actor.boardId)
    .where("validFrom", "<=", sql<string>`app_today()`)
    .where(({ eb, or }) =>
      or([eb("validUntil", "is", null), eb("validUntil", ">=", sql<string>`app_today()`)]),
    )
    .orderBy("validFrom", "desc")
    .executeTakeFirst();
  return row?.limitOre ?? null;
}

/** What the board has granted the organisation in the last twelve months: an amount is not decided in parts. */
export async function grantedInAYear(
  trx: Trx,
  { boardId, organisationId }: Pick<DecisionCase, "boardId" | "organisationId">,
): Promise<Ore> {
  const { rows } = await sql<{ granted: Ore }>`
    select granted_in_a_year(${boardId}, ${organisationId}::uuid) as granted`.execute(trx);
  return rows[0]?.granted ?? zero;
}

type CallMoney = { readonly callId: string; readonly itemId: string };

/** What the ledger says is left, for each year's amount. */
export const yearControls = (trx: Trx, call: CallMoney, years: Years): Promise<YearControl[]> =>
  inHoldersBooks(trx, call.callId, (isOwn) => controlledYears(trx, call, years, isOwn));

type Years = readonly { readonly year: number; readonly amount: Ore }[];

async function controlledYears(
  trx: Trx,
  { callId, itemId }: CallMoney,
  years: Years,
  isOwn: boolean,
): Promise<YearControl[]> {
  const reserved = await balances(trx, { role: "reserved", dims: { call: callId } });
  const rooms = await balances(trx, { role: "authorityAvailable", dims: { item: itemId } });
  const authorities = await trx
    .selectFrom("commitmentAuthority")
    .select("year")
    .where("itemId", "=", itemId)
    .execute();
  const fundingOf = await yearFunding(trx, await itemNamed(trx, itemId));
  return years.map(({ year, amount }) => {
    const envelope = reserved.find(({ dims }) => dims.year === String(year));
    const room = rooms.find(({ dims }) => dims.year === String(year));
    return {
      year,
      amount,
      left: envelope?.balance ?? zero,
      account: (isOwn && envelope?.accountId) || null,
      room: isCovered(fundingOf(year))
        ? null
        : {
            left: room?.balance ?? zero,
            account: (isOwn && room?.accountId) || null,
            hasAuthority: authorities.some((one) => one.year === year),
          },
    };
  });
}
