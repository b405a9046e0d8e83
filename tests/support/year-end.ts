/** What a year's roll has booked, and an öre more or less on an item. */
import { sql, type Kysely } from "kysely";
import { recordItem } from "~/domain/appropriations/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { ok } from "~/domain/shared/result";
import type { Database } from "~db/schema";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import { as, done, kr } from "./builders";

/** How many entries of each kind. */
export async function rollEntries(db: Kysely<Database>): Promise<Record<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*)::int from ledger.journal where source_type = 'yearRoll' group by kind order by kind`.execute(
    db,
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

export const oneOre = (
  kind: "appropriation.allotted" | "appropriation.withdrawn",
  item: string,
  bookedOn: string,
) =>
  inTransaction({ boardId: "12" }, async ({ trx }) => {
    await post(trx, {
      kind,
      key: kind,
      bookedOn,
      actor: "test",
      reason: "En öre",
      source: { type: "appropriation", id: item },
      dims: { item },
      amounts: { amount: kr("0.01") },
    });
    return ok(null);
  });

/** Ends the connections that wait to post; how many they were. */
export async function killPosting(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%ledger.post%'`.execute(
    db,
  );
  return rows.length;
}

/** The item of 2028, as large as it is said to be. */
export async function allotNext(controller: Staff, amount: string): Promise<string> {
  const allotted = kr(amount);
  const { itemId } = done(
    await recordItem(as(controller), {
      allotted,
      totalAllocation: allotted,
      ownItems: allotted,
      year: 2028,
      code: "1:1 ap.3",
      name: "Integrationsåtgärder",
      decidedOn: "2027-12-20" as PlainDate,
    }),
  );
  return itemId;
}
