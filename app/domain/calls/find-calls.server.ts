import { sql } from "kysely";
import { ore, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { may } from "../shared/access";
import { callAccess } from "./call-access";
import { callDefinition, type CallDefinition } from "./call-definition";
import { phaseAt, type CallPhase } from "./call-phase";

export type CallRow = {
  readonly id: string;
  readonly boardId: string;
  readonly boardName: string;
  readonly county: string;
  readonly caseNumber: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly phase: CallPhase;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** The days of opening and closing in Stockholm. */
  readonly opensOn: PlainDate;
  readonly closesOn: PlainDate;
  readonly decisionOn: PlainDate;
  readonly total: Ore;
};

export type CallDetails = CallRow & {
  readonly itemId: string;
  readonly preparedBy: string;
  readonly envelopes: readonly { readonly year: number; readonly amount: Ore }[];
  readonly definition: CallDefinition;
};

type CallFilter = {
  readonly phase?: CallPhase;
  /** A year that the call has an envelope for. */
  readonly year?: number;
  readonly boardId?: string;
  readonly page?: number;
  readonly size?: number;
};

type CallPage = {
  readonly calls: readonly CallRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

const PAGE_SIZE = 25;

/** The calls that may be applied to now, closing soonest first. */
export const findOpenCalls = async (actor: Actor): Promise<readonly CallRow[]> =>
  (await findCalls(actor, { phase: "open", size: 100 })).calls;

/**
 * Calls the actor may see: published ones for everyone, and the own board's drafts for those who may read them. First what
 * may still be applied to, by when it closes; then what has closed, latest first.
 */
export const findCalls = (actor: Actor, filter: CallFilter): Promise<CallPage> =>
  readAs(actor, async ({ trx, now }) => {
    const { page = 1, size = PAGE_SIZE } = filter;
    const isOver = sql<boolean>`(call.closes_at < ${now}::timestamptz)`;
    const rows = await matching(callRows(trx), actor, filter, now)
      .select(sql<number>`count(*) over ()::int`.as("matches"))
      .orderBy(isOver)
      .orderBy(sql`case when ${isOver} then null else call.closes_at end`)
      .orderBy("call.closesAt", "desc")
      .orderBy("call.id")
      .limit(size)
      .offset((page - 1) * size)
      .execute();
    const total = rows[0]?.matches ?? 0;
    return {
      calls: rows.map((row) => asRow(row, now)),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / size)),
    };
  });

function matching(rows: CallRows, actor: Actor, filter: CallFilter, now: Instant): CallRows {
  const { phase, year, boardId } = filter;
  let found = rows;
  if (!mayReadDrafts(actor)) found = found.where("call.status", "<>", "draft");
  if (boardId) found = found.where("call.boardId", "=", boardId);
  if (phase) found = found.where(phaseInSql(now), "=", phase);
  if (year) {
    found = found.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("callEnvelope")
          .select("callEnvelope.year")
          .whereRef("callEnvelope.callId", "=", "call.id")
          .where("callEnvelope.year", "=", year),
      ),
    );
  }
  return found;
}

/** The same as phaseAt. */
const phaseInSql = (now: Instant) => sql<CallPhase>`(case
  when call.status = 'draft' then 'draft'
  when ${now}::timestamptz < call.opens_at then 'upcoming'
  when call.status = 'published' and ${now}::timestamptz <= call.closes_at then 'open'
  else 'closed' end)`;

/** A board's drafts are hidden from others by row level security already. */
const mayReadDrafts = (actor: Actor): boolean =>
  actor.kind === "system" ||
  (actor.kind === "staff" && may(callAccess, actor, "call.readDraft", { boardId: actor.boardId }));

/** The years there are envelopes for, latest first, among the calls that everyone may see. */
export const findCallYears = (actor: Actor): Promise<number[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("callEnvelope")
      .innerJoin("call", "call.id", "callEnvelope.callId")
      .select("callEnvelope.year")
      .distinct()
      .where("call.status", "<>", "draft")
      .orderBy("year", "desc")
      .execute();
    return rows.map(({ year }) => year);
  });

/** One call with its definition; missing when it does not exist or is a draft that the actor may not read. */
export async function findCall(actor: Actor, callId: string): Promise<Result<CallDetails>> {
  if (!isUuid(callId)) return missing();
  const found = await readAs(actor, ({ trx, now }) => callIn(trx, callId, now));
  return found.ok && found.value.phase === "draft" && !mayReadDrafts(actor) ? missing() : found;
}

/** The same inside a transaction, for commands of other subjects. */
export async function callIn(trx: Trx, callId: string, now: Instant): Promise<Result<CallDetails>> {
  const row = await callRows(trx)
    .select(["call.itemId", "call.preparedBy", "call.definition"])
    .where("call.id", "=", callId)
    .executeTakeFirst();
  if (!row) return missing();
  const envelopes = await trx
    .selectFrom("callEnvelope")
    .select(["year", "amountOre as amount"])
    .where("callId", "=", callId)
    .orderBy("year")
    .execute();
  const definition = callDefinition.parse(row.definition);
  return ok({
    ...asRow(row, now),
    itemId: row.itemId,
    preparedBy: row.preparedBy,
    envelopes,
    definition,
  });
}

const callRows = (trx: Trx) =>
  trx
    .selectFrom("call")
    .innerJoin("board", "board.id", "call.boardId")
    .select([
      "call.id",
      "call.boardId",
      "board.nameSv as boardName",
      "board.county",
      "call.caseNumber",
      "call.titleSv",
      "call.titleEn",
      "call.status",
      "call.opensAt",
      "call.closesAt",
      "call.decisionOn",
      sql<bigint>`(select coalesce(sum(e.amount_ore), 0)::bigint from call_envelope e where e.call_id = call.id)`.as(
        "totalOre",
      ),
    ]);

type CallRows = ReturnType<typeof callRows>;
type Found = Awaited<ReturnType<CallRows["execute"]>>[number];

function asRow(row: Found, now: Instant): CallRow {
  const { titleSv, titleEn, status, totalOre, ...rest } = row;
  return {
    id: rest.id,
    boardId: rest.boardId,
    boardName: rest.boardName,
    county: rest.county,
    caseNumber: rest.caseNumber,
    title: { sv: titleSv, en: titleEn },
    phase: phaseAt(status, row.opensAt as Instant, row.closesAt as Instant, now),
    opensAt: row.opensAt as Instant,
    closesAt: row.closesAt as Instant,
    opensOn: dayOf(row.opensAt as Instant),
    closesOn: dayOf(row.closesAt as Instant),
    decisionOn: row.decisionOn as PlainDate,
    total: ore(totalOre),
  };
}
