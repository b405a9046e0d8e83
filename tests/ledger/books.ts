/** A ledger to test against: one tenant's books in a database of their own, and the entries tests need most. */
import { sql } from "kysely";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "~db/schema";
import { ore, oreFromKronor, type Ore } from "~ledger/amount";
import { post, type Kind, type Posting } from "~ledger/index";

type Db = Kysely<Database>;

/** Runs `work` in a transaction as the application does: its role, and one tenant. */
export const asTenant = <T>(
  db: Db,
  tenant: string,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await sql`select set_config('ledger.tenant', ${tenant}, true), set_config('role', 'lansmedel_app', true)`.execute(
      trx,
    );
    return work(trx);
  });

/** The amount of a decimal in kronor, which the test wrote itself. */
export function kr(text: string): Ore {
  const amount = oreFromKronor(text);
  if (amount === null) throw new Error(`not an amount: ${text}`);
  return amount;
}

let made = 0;
/** What every entry has, with a key of its own. */
export const entryBasics = () => ({
  key: `test:${++made}`,
  bookedOn: "2027-05-20",
  reason: "Prövning",
  actor: "Lena Ek",
  source: { type: "test", id: String(made) },
});

/** Posts one entry in a transaction of its own for the tenant 12. */
export const posted = <const K extends Kind>(db: Db, posting: Posting<K>, tenant = "12") =>
  asTenant(db, tenant, (trx) => post(trx, posting));

export const allotted = (item: string, amount: Ore) =>
  ({
    ...entryBasics(),
    kind: "appropriation.allotted",
    dims: { item },
    amounts: { amount },
  }) as const;

export const published = (call: string, item: string, amount: Ore) =>
  ({
    ...entryBasics(),
    kind: "call.published",
    dims: { call, item, year: 2027 },
    amounts: { amount },
  }) as const;

export const awarded = (project: string, call: string, amount: Ore) =>
  ({
    ...entryBasics(),
    kind: "award.decided",
    dims: { call, project, year: 2027 },
    amounts: { amount },
  }) as const;

export const oneOre = ore(1n);
