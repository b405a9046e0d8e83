import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { sum, type Ore } from "~ledger/amount";
import { authorise, may } from "../shared/access";
import type { Staff, System } from "../shared/actor";
import { readAs, type Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { rollGround } from "./read-ground.server";
import { findStanding, readRoll, rollHash } from "./read-roll.server";
import { totalsOf } from "./roll-rules";
import {
  isSigned,
  type RollObstacle,
  type RollPlan,
  type RollRow,
  type RollStanding,
} from "./year-roll";
import { yearRollAccess } from "./year-roll-access";

const PAGE_SIZE = 50;

type Saving = {
  readonly amount: Ore;
  readonly source: string;
  readonly decidedOn: PlainDate;
  readonly recordedBy: string;
};

export type YearEndRow = RollRow & {
  /** Null when the reader may not see the project. */
  readonly named: { readonly title: string; readonly caseNumber: string } | null;
};

export type YearEndPage = {
  readonly item: { readonly id: string; readonly code: string; readonly year: number };
  readonly nextItem: string | null;
  readonly saving: Saving | null;
  readonly today: PlainDate;
  readonly rows: readonly YearEndRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly sums: ReturnType<typeof totalsOf>;
  readonly ofItem: Pick<RollPlan, "envelopesTotal" | "saved" | "withdrawn"> & {
    readonly lapsedTotal: Ore;
  };
  readonly obstacles: readonly RollObstacle[];
  readonly roll: RollStanding | null;
  /** What was prepared is not what the books say any more: it has to be prepared anew. */
  readonly isOutdated: boolean;
  /** Of what is prepared, for the person who signs. */
  readonly shownHash: string | null;
  readonly mayRecordSaving: boolean;
  readonly mayPrepare: boolean;
  readonly maySign: boolean;
};

/** What has been granted of an item and not been paid, and what happens to it when the year ends; or what did happen. */
export async function findYearEnd(
  actor: Staff,
  itemId: string,
  { page = 1 }: { readonly page?: number } = {},
): Promise<Result<YearEndPage>> {
  if (!isUuid(itemId)) return missing();
  // For the board: a colleague's declared conflict of interest hides a project, and must not change a sum.
  const board: System = { kind: "system", name: "year-end", boardId: actor.boardId };
  const found = await readAs(board, (step) => readYearEnd(step, actor, itemId));
  if (!found.ok) return found;
  const { shown, ...rest } = found.value;
  const { item, roll, obstacles, saving, shownHash } = rest;
  const { envelopesTotal, saved, withdrawn, lapsedTotal } = shown;
  const rows = shown.rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const names = await namesOf(
    actor,
    rows.map(({ projectId }) => projectId),
  );
  const mayNow = (action: keyof typeof yearRollAccess) =>
    !isSigned(roll) && may(yearRollAccess, actor, action, item);
  const isReady = obstacles.length === 0;
  return ok({
    ...rest,
    rows: rows.map((row) => ({ ...row, named: names.get(row.projectId) ?? null })),
    total: shown.rows.length,
    page,
    pages: Math.max(1, Math.ceil(shown.rows.length / PAGE_SIZE)),
    sums: totalsOf(shown.rows),
    ofItem: { envelopesTotal, saved, withdrawn, lapsedTotal },
    mayRecordSaving: saving === null && mayNow("yearRoll.recordSaving"),
    mayPrepare: isReady && mayNow("yearRoll.prepare"),
    maySign:
      isReady &&
      shownHash !== null &&
      roll?.preparedBy !== actor.personId &&
      mayNow("yearRoll.sign"),
  });
}

/** The plan as the books stand, or what was prepared as long as they still say so, or what was signed. */
async function readYearEnd({ trx, today }: Step, actor: Staff, itemId: string) {
  const own = await trx
    .selectFrom("appropriationItem")
    .select(["id", "boardId", "code", "year"])
    .where("id", "=", itemId)
    .where("source", "=", "appropriation")
    .where("boardId", "=", actor.boardId)
    .executeTakeFirst();
  if (!own) return missing();
  const denied = authorise(yearRollAccess, actor, "yearRoll.read", own);
  if (denied) return denied;
  const roll = await findStanding(trx, itemId);
  const kept = roll && (await readRoll(trx, roll.id));
  const { plan, nextItem, obstacles } = await rollGround(trx, own, today);
  const planned = { ...plan, lapsedTotal: sum(plan.lapsed.map(({ amount }) => amount)) };
  const keptHash = roll && kept && rollHash(roll.id, kept);
  const isDone = isSigned(roll);
  const isOutdated = roll !== null && !isDone && keptHash !== rollHash(roll.id, planned);
  return ok({
    item: own,
    nextItem: kept?.nextItem ?? nextItem,
    saving: await savingOf(trx, itemId),
    today,
    shown: kept && !isOutdated ? kept : planned,
    obstacles: isDone ? [] : obstacles,
    roll,
    isOutdated,
    shownHash: isDone || isOutdated ? null : keptHash,
  });
}

async function savingOf(trx: Trx, itemId: string): Promise<Saving | null> {
  const row = await trx
    .selectFrom("appropriationSaving as saving")
    .innerJoin("person", "person.id", "saving.recordedBy")
    .select(["saving.amountOre as amount", "saving.source", "saving.decidedOn", "person.name"])
    .where("saving.itemId", "=", itemId)
    .executeTakeFirst();
  if (!row) return null;
  const { name, decidedOn, ...rest } = row;
  return { ...rest, decidedOn: decidedOn as PlainDate, recordedBy: name };
}

const namesOf = (actor: Staff, ids: readonly string[]) =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("project")
      .select(["project.id", "project.title", "project.caseNumber"])
      .where("project.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
      .execute();
    return new Map(
      rows.map(({ id, title, caseNumber }) => [id, { title, caseNumber: caseNumber ?? "" }]),
    );
  });
