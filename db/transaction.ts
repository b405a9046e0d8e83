/**
 * The only place that opens a transaction. It sets the tenant for the transaction alone, steps down to the application's
 * role (row level security applies), and reads the clock from the database.
 */
import { sql, type Kysely, type Transaction } from "kysely";
import { database, patientDatabase } from "./client";
import { isReplayable } from "./faults";
import type { Database } from "./schema";

export type Trx = Transaction<Database>;

/** Whose rows may be seen: a board's staff, an organisation's people, or (neither set) only what is published. */
export type Scope = {
  readonly boardId?: string | null;
  readonly organisationId?: string | null;
  /** Who reads: what a person has declared a conflict of interest in, or may not see yet, is hidden from them. */
  readonly personId?: string | null;
};

/** `now` is the database's clock (moved only in a demo database), an ISO instant in UTC. */
export type Step = { readonly trx: Trx; readonly now: string };

type Outcome = { readonly ok: boolean };

class Rollback extends Error {
  constructor(readonly refusal: unknown) {
    super("rolled back by a refusal");
  }
}

/** Runs `work` in a transaction; a refusal (ok: false) rolls it back and is returned. */
export async function inTransaction<R extends Outcome>(
  scope: Scope,
  work: (step: Step) => Promise<R>,
  db: Kysely<Database> = database(),
): Promise<R> {
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await work(await enter(trx, scope));
      if (!result.ok) throw new Rollback(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Rollback) return error.refusal as R;
    throw error;
  }
}

/** Reads in one consistent snapshot; the database refuses every write. Tried again when the connection was lost. */
export async function inSnapshot<T>(
  scope: Scope,
  read: (step: Step) => Promise<T>,
  db: Kysely<Database> = database(),
): Promise<T> {
  return retried(() => snapshotOf(db).execute(async (trx) => read(await enter(trx, scope))));
}

/**
 * The same as the database's owner, who sees every board's rows: for commands that are run where the database is kept
 * (proofs, published chain heads), never for a page. On a connection of its own, and for as long as it takes.
 */
export async function inOwnersSnapshot<T>(read: (trx: Trx) => Promise<T>): Promise<T> {
  const db = patientDatabase();
  try {
    return await snapshotOf(db).execute(read);
  } finally {
    await db.destroy();
  }
}

const snapshotOf = (db: Kysely<Database>) =>
  db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");

/**
 * The same for what is read piece by piece: the snapshot stays until the last piece has been taken, or the taker has had
 * enough (`return`). Never tried again, since the first pieces are gone.
 */
export async function* streamSnapshot<T>(
  scope: Scope,
  pieces: (step: Step) => AsyncIterable<T>,
  db: Kysely<Database> = database(),
): AsyncGenerator<T> {
  const trx = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  try {
    yield* pieces(await enter(trx, scope));
  } finally {
    // A connection that was lost has nothing left to roll back.
    await trx
      .rollback()
      .execute()
      .catch(() => undefined);
  }
}

/** Tries again, with growing pauses, while the error class says "reconnect and replay". */
export async function retried<T>(attempt: () => Promise<T>, pauses = [50, 200, 800]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!isReplayable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
  return attempt();
}

/**
 * Lets an applicant's or a link's command post in the ledger of the board it concerns, for this transaction. Row level
 * security stays as it was: nothing more of that board can be read.
 */
export async function actForBoard(trx: Trx, boardId: string): Promise<void> {
  await sql`select set_config('ledger.tenant', ${boardId}, true)`.execute(trx);
}

async function enter(trx: Trx, scope: Scope): Promise<Step> {
  const { rows } = await sql<{ now: string; leaked: string | null }>`
    /* prepared: enter */
    select app_now() as now, nullif(current_setting('lansmedel.board', true), '') as leaked,
      set_config('lansmedel.board', ${scope.boardId ?? ""}, true),
      set_config('lansmedel.organisation', ${scope.organisationId ?? ""}, true),
      set_config('lansmedel.person', ${scope.personId ?? ""}, true),
      set_config('ledger.tenant', ${scope.boardId ?? ""}, true),
      set_config('role', 'lansmedel_app', true)`.execute(trx);
  const [row] = rows;
  if (!row || row.leaked) throw new Error("tenant setting leaked between transactions");
  return { trx, now: row.now };
}
