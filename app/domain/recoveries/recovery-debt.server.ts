import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, sum, zero, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { duesLeft } from "./debt-rules";
import { readRecovery } from "./read-recovery.server";

/**
 * What has been taken back from a project while it ran: so much less it may come to. What a settlement leads to is not in
 * it, since that is what is above the final grant.
 */
export async function takenBackFrom(trx: Trx, projectId: string): Promise<Ore> {
  const { rows } = await sql<{ principal: bigint }>`
    select coalesce(sum(principal_ore), 0)::bigint as principal from recovery
    where project_id = ${projectId} and settlement_id is null`.execute(trx);
  return ore(rows[0]?.principal ?? 0n);
}

/** What a project should have paid back by now: nothing more is paid to it before that. */
export async function recoveryDebt(
  trx: Trx,
  projectId: string,
  today: PlainDate,
): Promise<{ readonly overdue: Ore; readonly recoveryId: string | null }> {
  const row = await trx
    .selectFrom("recovery")
    .select("id")
    .where("projectId", "=", projectId)
    .where("status", "=", "demanded")
    .executeTakeFirst();
  const recovery = row && (await readRecovery(trx, row.id));
  if (!recovery) return { overdue: zero, recoveryId: null };
  const overdue = sum(
    duesLeft(recovery)
      .filter(({ dueOn }) => dueOn < today)
      .map(({ left }) => left),
  );
  return { overdue, recoveryId: recovery.id };
}
