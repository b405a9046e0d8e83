import type { Trx } from "~db/transaction";
import { sum, zero, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { duesLeft } from "./debt-rules";
import { readRecovery } from "./read-recovery.server";

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
