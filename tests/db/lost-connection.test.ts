import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isReplayable } from "~db/faults";
import { testDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function cut(pid: number): Promise<void> {
  await sql`select pg_terminate_backend(${pid}, 5000)`.execute(database.kysely);
  // The news travels to this process by itself.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const ownPid = sql<{ pid: number }>`select pg_backend_pid() as pid`;

describe("a lost connection does not end the process", () => {
  test("between two questions of a transaction: the next one says so, and may be asked anew", async () => {
    const answer = database.kysely.transaction().execute(async (trx) => {
      const { rows } = await ownPid.execute(trx);
      await cut(rows[0]?.pid ?? 0);
      return ownPid.execute(trx);
    });
    const error: unknown = await answer.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(isReplayable(error)).toBe(true);
    expect((await ownPid.execute(database.kysely)).rows).toHaveLength(1);
  });

  test("while it waits in the pool: another one is opened", async () => {
    const { rows } = await ownPid.execute(database.kysely);
    const other = await testDatabase({ migrated: false });
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0}, 5000)`.execute(other.kysely);
    await other.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const anew = await ownPid.execute(database.kysely);
    expect(anew.rows[0]?.pid).not.toBe(rows[0]?.pid);
  });
});
