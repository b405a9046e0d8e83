/** What the commands of those who keep the database read: every board's rows, at one moment. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { inOwnersSnapshot, inSnapshot, type Trx } from "~db/transaction";
import { addBoard } from "../support/builders";
import { useTestDatabase } from "../support/database";

const db = useTestDatabase();
const ordered = (boardId: string) =>
  db.kysely
    .insertInto("exportOrder")
    .values({ boardId, format: "csv", orderedBy: "Rut", orderedAt: "2027-05-20T10:00:00.000Z" })
    .execute();
const counted = async (trx: Trx) =>
  (await trx.selectFrom("exportOrder").select("boardId").execute()).length;

test("it sees every board, changes nothing, and stays at its moment", async () => {
  for (const boardId of ["12", "14"]) {
    await addBoard(db.kysely, boardId);
    await ordered(boardId);
  }
  expect(await inSnapshot({ boardId: "12" }, ({ trx }) => counted(trx))).toBe(1);
  await inOwnersSnapshot(async (trx) => {
    expect(await counted(trx)).toBe(2);
    await ordered("14");
    expect(await counted(trx)).toBe(2);
  });
  await expect(
    inOwnersSnapshot((trx) => sql`update board set county = county`.execute(trx)),
  ).rejects.toThrow(/read-only transaction/);
});

test("it takes as long as it needs, and leaves no connection behind", async () => {
  const limit = await inOwnersSnapshot(async (trx) => {
    const { rows } = await sql<{ limit: string }>`
      select current_setting('statement_timeout') as limit`.execute(trx);
    return rows[0]?.limit;
  });
  expect(limit).toBe("0");
  const { rows } = await sql`select from pg_stat_activity where datname = current_database()
    and application_name = 'lansmedel' and state = 'idle in transaction'`.execute(db.kysely);
  expect(rows).toEqual([]);
});

test("nothing else opens a transaction of its own", () => {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const opening = ["app", "ledger", "db"].flatMap((folder) =>
    readdirSync(path.join(project, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => /\.(?:transaction|startTransaction)\(\)/.test(readFileSync(file, "utf8"))),
  );
  expect(opening.map((file) => path.relative(project, file))).toEqual(["db/transaction.ts"]);
});
