import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { migrate, pendingMigrations } from "~db/migrate";
import { generateSchema } from "~db/generate-schema";
import { testDatabase } from "../support/database";

async function inEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const database = await testDatabase({ migrated: false });
  try {
    return await work(database.url);
  } finally {
    await database.close();
  }
}

describe("migrations", () => {
  test("an empty database gets every file, in order, and the second time none", async () => {
    await inEmptyDatabase(async (url) => {
      const pending = await pendingMigrations(url);
      expect(pending.at(0)).toBe("ledger/010_schema.sql");
      expect(pending).toContain("db/20261121_010_foundation.sql");
      expect(await migrate(url)).toEqual(pending);
      expect(await migrate(url)).toEqual([]);
      expect(await pendingMigrations(url)).toEqual([]);
    });
  });

  test("four programs that start at once apply each file once", async () => {
    await inEmptyDatabase(async (url) => {
      const all = await pendingMigrations(url);
      const applied = await Promise.all([migrate(url), migrate(url), migrate(url), migrate(url)]);
      expect(applied.flat().toSorted()).toEqual(all.toSorted());
    });
  });

  test("a file that was changed after it had been applied is refused", async () => {
    const { kysely, url, close } = await testDatabase();
    await sql`update schema_migration set sha256 = 'other' where name = 'db/20261121_010_foundation.sql'`.execute(
      kysely,
    );
    await expect(migrate(url)).rejects.toThrow(/foundation\.sql was changed after it had been/);
    await close();
  });

  test("a database that is newer than the program is refused", async () => {
    const { kysely, url, close } = await testDatabase();
    await sql`insert into schema_migration (name, sha256) values ('db/29990101_010_later.sql', '')`.execute(
      kysely,
    );
    await expect(migrate(url)).rejects.toThrow(/newer than this program: it has db\/29990101_010/);
    await close();
  });
});

test("db/schema.ts and db/schema/ are what the migrations make (else: npm run db:types)", async () => {
  const files = await inEmptyDatabase(generateSchema);
  for (const [name, content] of files) {
    const written = await readFile(new URL(`../../db/${name}`, import.meta.url), "utf8");
    expect(written, name).toBe(content);
  }
});
