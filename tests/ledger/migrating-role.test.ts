/** Whoever owns the database may migrate it; a superuser is needed only where one has made guards that are its own. */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { withAdmin } from "../../app/server/scratch-server";
import { connect } from "~db/client";
import { migrate, pendingMigrations } from "~db/migrate";
import { ore } from "~ledger/amount";
import { verify } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, posted } from "./books";
import { migrateTo } from "./old-books";

const admin = inject("databaseServer").url;
const role = `owner_${randomBytes(6).toString("hex")}`;
const password = randomBytes(12).toString("hex");
const asAdmin = (url: string, statement: string) =>
  withAdmin(url, (client) => client.query(statement));

/** The same database, signed in to as the role. */
function asOwner(url: string): string {
  const own = new URL(url);
  own.username = role;
  own.password = password;
  return own.toString();
}

async function ownDatabase(): Promise<TestDatabase> {
  const db = await testDatabase({ migrated: false });
  const name = new URL(db.url).pathname.slice(1);
  await asAdmin(admin, `alter database ${name} owner to ${role}`);
  return db;
}

// What it gets by making the two roles itself, where another database of the server has not made them already.
beforeAll(async () => {
  await asAdmin(
    admin,
    `create role ${role} login createrole password '${password}'; grant ledger_owner, lansmedel_app to ${role} with admin option`,
  );
});
afterAll(() => asAdmin(admin, `drop role ${role}`));

it("an owner who is no superuser migrates an empty database, and its books are whole", async () => {
  const db = await ownDatabase();
  const url = asOwner(db.url);
  await migrate(url);
  expect(await pendingMigrations(url)).toEqual([]);
  const own = connect({ url });
  const { rows } = await sql<{ guard: string | null; by: string }>`
    select to_regnamespace('ledger_guard')::text as guard, current_user as by`.execute(own);
  expect(rows).toEqual([{ guard: null, by: role }]);
  await posted(own, allotted("A", ore(100n)));
  expect(await verify(own)).toMatchObject({ differences: [], checked: { entries: 1 } });
  await own.destroy();
  await db.close();
});

it("where a superuser made the guards of the schema, the owner is told who must migrate, and nothing is half done", async () => {
  const db = await ownDatabase();
  await migrateTo(db.url, "120_post_many.sql");
  await asAdmin(db.url, `grant all on all tables in schema public to ${role}`);
  const before = await pendingMigrations(db.url);
  await expect(migrate(asOwner(db.url))).rejects.toThrow(
    /^ledger\/130_guard\.sql: must be owner of event trigger ledger_no_ddl\. .* migrate as a superuser/,
  );
  expect(await pendingMigrations(db.url)).toEqual(before);
  await migrate(db.url);
  expect((await verify(db.kysely)).differences).toEqual([]);
  await db.close();
});
