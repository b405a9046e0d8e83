import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import type { RollPlan, RollRow, RollStanding } from "./year-roll";

/** Who has prepared and signed an item's roll; null before. */
export async function findStanding(trx: Trx, itemId: string): Promise<RollStanding | null> {
  const row = await trx
    .selectFrom("yearRoll as roll")
    .innerJoin("person as preparer", "preparer.id", "roll.preparedBy")
    .leftJoin("person as signer", "signer.id", "roll.signedBy")
    .select(["roll.id", "roll.preparedBy", "preparer.name as preparerName", "roll.preparedAt"])
    .select(["signer.name as signerName", "roll.signedAt"])
    .where("roll.itemId", "=", itemId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...row,
    preparedAt: row.preparedAt as Instant,
    signedAt: row.signedAt as Instant | null,
  };
}

/** What was prepared, as it is kept. */
export async function readRoll(trx: Trx, rollId: string) {
  const sums = await trx
    .selectFrom("yearRoll")
    .select(["envelopesOre as envelopesTotal", "savedOre as saved", "withdrawnOre as withdrawn"])
    .select(["lapsedOre as lapsedTotal", "nextItemId as nextItem"])
    .where("id", "=", rollId)
    .executeTakeFirstOrThrow();
  const rows = await trx
    .selectFrom("yearRollRow as row")
    .innerJoin("project", "project.id", "row.projectId")
    .innerJoin("application", "application.id", "project.applicationId")
    .select(["row.projectId", "row.committedOre as committed", "row.toBePaidOre as toBePaid"])
    .select(["row.carriedOre as carried", "row.movedOre as moved", "row.returnedOre as returned"])
    .where("row.rollId", "=", rollId)
    .orderBy("application.caseNumber")
    .orderBy("row.projectId")
    .execute();
  return { ...sums, rows: rows.map((row): RollRow => ({ ...row, isOver: row.returned > 0n })) };
}

type Kept = Pick<RollPlan, "envelopesTotal" | "saved" | "withdrawn" | "rows"> & {
  readonly lapsedTotal: bigint;
};

/** SHA-256 of what is shown to the person who signs: every row and every sum. */
export const rollHash = (
  rollId: string,
  { envelopesTotal, saved, withdrawn, lapsedTotal, rows }: Kept,
): string =>
  fingerprintOf({
    rollId,
    envelopesTotal,
    saved,
    withdrawn,
    lapsedTotal,
    rows: rows.map(({ isOver: _isOver, ...row }) => row),
  });
