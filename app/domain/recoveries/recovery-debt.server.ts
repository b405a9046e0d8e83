import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, sum, zero, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { duesLeft } from "./debt-rules";
import { recoveryRows, withDues } from "./read-recovery.server";

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

/** What each of the projects should have paid back by now: nothing more is paid to it before that. One query, however many. */
export async function overdueByProject(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, Ore>> {
  const rows = await recoveryRows(trx)
    .where("recovery.projectId", "=", sql<string>`any(${[...projectIds]}::uuid[])`)
    .where("recovery.status", "=", "demanded")
    .execute();
  const overdue = new Map<string, Ore>();
  for (const recovery of await withDues(trx, rows)) {
    const late = duesLeft(recovery).filter(({ dueOn }) => dueOn < today);
    const before = overdue.get(recovery.projectId) ?? zero;
    overdue.set(recovery.projectId, sum([before, ...late.map(({ left }) => left)]));
  }
  return overdue;
}
