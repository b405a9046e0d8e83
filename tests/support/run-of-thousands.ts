/** A payment run of many small attested orders to one project, prepared and waiting for its second person. */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { attestHash, findRun, prepareRun } from "~/domain/disbursements/index.server";
import { asOrder, orderRows } from "~/domain/disbursements/find-orders.server";
import type { PlainDate } from "~/domain/shared/dates";
import { ok } from "~/domain/shared/result";
import type { Database } from "~db/schema";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import { ore } from "~ledger/amount";
import { as, done } from "./builders";
import type { RunningProject } from "./running-project";

const EACH = 100n;

export type WaitingRun = { readonly runId: string; readonly shownHash: string };

/** Rows go in as the database's owner; the claim that all of it comes from is approved in the ledger. */
export async function runOfThousands(
  db: Kysely<Database>,
  project: RunningProject,
  {
    name,
    count,
    paysOn,
  }: { readonly name: string; readonly count: number; readonly paysOn: PlainDate },
): Promise<WaitingRun> {
  const { attestant, accountant, projectId } = project;
  done(
    await inTransaction(
      { boardId: "12" },
      async ({ trx }) => {
        const { journalId } = await post(trx, {
          kind: "claim.approved",
          key: `thousands:${name}`,
          bookedOn: paysOn,
          reason: `${count} betalningar`,
          actor: "Handläggare H1",
          source: { type: "test", id: name },
          dims: { project: projectId, year: 2027 },
          amounts: { pay: ore(EACH * BigInt(count)), settled: ore(0n) },
        });
        return ok(journalId);
      },
      db,
    ),
  );
  const orderIds = await attestedOrders(db, project, { name, count, projects: [projectId] });
  const { runId } = done(await prepareRun(as(accountant), { orderIds, paysOn }));
  const { shownHash } = done(await findRun(attestant, runId));
  return { runId, shownHash };
}

type Attested = {
  /** What the references begin with. */
  readonly name: string;
  readonly count: number;
  readonly projects: readonly string[];
};

/** Orders of one krona each, spread over the projects: approved, and attested with the hash of what would have been shown. */
export async function attestedOrders(
  db: Kysely<Database>,
  { officer, attestant }: RunningProject,
  { name, count, projects }: Attested,
): Promise<string[]> {
  await sql`
    insert into payment_order (board_id, organisation_id, project_id, kind, year, amount_ore, payee_account_id, reference, approved_by, approved_at)
    select p.board_id, p.organisation_id, p.id, 'claim', 2027, ${EACH}, a.id, ${name} || n, ${officer.personId}, app_now()
    from generate_series(1, ${count}::int) n
    join project p on p.id = (${[...projects]}::uuid[])[n % ${projects.length}::int + 1]
    join payee_account a on a.organisation_id = p.organisation_id`.execute(db);
  const approved = await db
    .transaction()
    .execute((trx) => orderRows(trx).where("paymentOrder.status", "=", "approved").execute());
  const orders = approved.map(asOrder);
  await sql`
    update payment_order o set status = 'attested', attested_by = ${attestant.personId}, attested_at = app_now(), attested_hash = h.hash
    from unnest(${orders.map(({ id }) => id)}::uuid[], ${orders.map(attestHash)}::text[]) h(id, hash) where o.id = h.id`.execute(
    db,
  );
  return orders.map(({ id }) => id);
}
