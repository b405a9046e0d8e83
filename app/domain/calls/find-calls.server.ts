import { sql } from "kysely";
import { ore, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { callDefinition, type CallDefinition } from "./call-definition";

/** Where a published call is in time; a draft is seen by staff only. */
export type CallPhase = "draft" | "upcoming" | "open" | "closed";

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
  readonly decisionOn: PlainDate;
  readonly total: Ore;
};

export type CallDetails = CallRow & {
  readonly itemId: string;
  readonly preparedBy: string;
  readonly envelopes: readonly { readonly year: number; readonly amount: Ore }[];
  readonly definition: CallDefinition;
};

/** Calls the actor may see: published ones for everyone, and the own board's drafts for its staff. Closing soonest first. */
export const findCalls = (
  actor: Actor,
  filter: { readonly phase?: CallPhase } = {},
): Promise<CallRow[]> =>
  readAs(actor, async ({ trx, now }) => {
    const rows = await callRows(trx).orderBy("call.closesAt").execute();
    return rows
      .map((row) => asRow(row, now))
      .filter(({ phase }) => !filter.phase || phase === filter.phase);
  });

/** One call with its definition; missing when it does not exist or is another board's draft. */
export async function findCall(actor: Actor, callId: string): Promise<Result<CallDetails>> {
  if (!isUuid(callId)) return missing();
  return readAs(actor, ({ trx, now }) => callIn(trx, callId, now));
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

type Found = Awaited<ReturnType<ReturnType<typeof callRows>["execute"]>>[number];

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
    decisionOn: row.decisionOn as PlainDate,
    total: ore(totalOre),
  };
}

/** The minute of closing belongs to the call: an application at 16.00.00 is in time, at 16.00.01 late. */
export function phaseAt(
  status: string,
  opensAt: Instant,
  closesAt: Instant,
  now: Instant,
): CallPhase {
  if (status === "draft") return "draft";
  if (now < opensAt) return "upcoming";
  return status === "published" && now <= closesAt ? "open" : "closed";
}
