/** A database of its own for a test file: a copy of the migrated one, made in a few milliseconds. */
import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { afterAll, beforeAll, inject } from "vitest";
import { createDatabase, dropDatabase } from "../../app/server/scratch-server";
import { closeDatabase, connect } from "../../db/client";
import type { Database } from "../../db/schema";

export type TestDatabase = {
  readonly url: string;
  readonly kysely: Kysely<Database>;
  /** Closes the pool; the database stays, to be copied. */
  readonly release: () => Promise<void>;
  /** Closes the pool and drops the database. */
  readonly close: () => Promise<void>;
};

export type TestDatabaseOptions = {
  /** False: an empty database, without the schema. */
  readonly migrated?: boolean;
  /** A database to copy, which nobody uses at the moment. */
  readonly copyOf?: Pick<TestDatabase, "url">;
  /** Connections in the pool. */
  readonly max?: number;
};

export async function testDatabase({
  migrated = true,
  copyOf,
  max = 10,
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `${server.prefix}_${randomBytes(4).toString("hex")}`;
  const copied = copyOf ? new URL(copyOf.url).pathname.slice(1) : server.template;
  const url = await createDatabase(server.url, name, migrated ? copied : undefined);
  const kysely = connect({ url, max });
  let released: Promise<void> | undefined;
  const release = () => (released ??= kysely.destroy());
  return {
    url,
    kysely,
    release,
    close: async () => {
      await release();
      await dropDatabase(server.url, name);
    },
  };
}

/**
 * The same, made before the file's tests and dropped after them, and set as DATABASE_URL: what the application's own
 * `database()` opens. Call it at the top of a file or a describe block; read the properties inside tests.
 */
export function useTestDatabase(
  options?: TestDatabaseOptions,
): Pick<TestDatabase, "url" | "kysely"> {
  let made: TestDatabase | undefined;
  let before: string | undefined;
  const current = () => {
    if (!made) throw new Error("the database exists only while tests run");
    return made;
  };
  beforeAll(async () => {
    made = await testDatabase(options);
    before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = made.url;
  });
  afterAll(async () => {
    await closeDatabase();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    await made?.close();
  });
  return {
    get url() {
      return current().url;
    },
    get kysely() {
      return current().kysely;
    },
  };
}
