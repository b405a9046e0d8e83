/** What nobody may do to the books: neither the application, nor a county's neighbour, nor the database's superuser. */
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import { verify } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, awarded, entryBasics, posted, published } from "./books";

let db: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, allotted("A", ore(1000n)));
  await posted(db.kysely, published("C", "A", ore(600n)));
  await posted(db.kysely, awarded("P", "C", ore(100n)));
  await posted(db.kysely, allotted("B", ore(70n)), "05");
});
afterAll(() => db.close());
beforeEach(async () => {
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
  return () => client.end();
});

const tables = [
  "journal",
  "posting",
  "block",
  "account",
  "period_event",
  "unit",
  "account_role",
  "kind",
];
const line =
  "insert into ledger.journal (tenant, key, kind, booked_on, recorded_us, actor, reason, source_type, source_id, dims, accounts, units, amounts, reverses) values";
const head = "('12', 'evil', 'award.decided', '2027-01-01', 1, 'me', 'x', 't', '1', '{}'";

/** Runs one statement after what sets the scene, and gives its error's SQLSTATE. */
async function stateOf(statement: string, ...scene: string[]): Promise<string | undefined> {
  await client.query("begin");
  try {
    for (const step of scene) await client.query(step);
    await client.query(statement);
    await client.query("commit");
    return undefined;
  } catch (error) {
    await client.query("rollback");
    return (error as pg.DatabaseError).code;
  }
}

describe.each([
  ["the superuser", []],
  ["the ledger's owner", ["set local role ledger_owner"]],
  ["a replication session", ["set local session_replication_role = replica"]],
] as const)("%s", (_, scene) => {
  it.each(tables)("changes, deletes and empties nothing in %s", async (table) => {
    expect(await stateOf(`delete from ledger.${table}`, ...scene)).toBe("LG000");
    expect(await stateOf(`truncate ledger.${table} cascade`, ...scene)).toBe("LG000");
    expect(
      await stateOf(
        `update ledger.${table} set ${table === "block" ? "seq = seq" : `${columnOf[table]} = ${columnOf[table]}`}`,
        ...scene,
      ),
    ).toBe("LG000");
  });
  it("deletes no balance and no chain head", async () => {
    for (const table of ["account_balance", "chain_head"]) {
      expect(await stateOf(`delete from ledger.${table}`, ...scene)).toBe("LG000");
      expect(await stateOf(`truncate ledger.${table}`, ...scene)).toBe("LG000");
    }
  });
  it("writes no entry that is unbalanced, in one book or in all", async () => {
    expect(await stateOf(`${line} ${head}, '{1,2}', '{1,1}', '{5,-6}', null)`, ...scene)).toBe(
      "23514",
    );
    expect(await stateOf(`${line} ${head}, '{1,2}', '{1,2}', '{5,-5}', null)`, ...scene)).toBe(
      "23514",
    );
    expect(await stateOf(`${line} ${head}, '{1}', '{1}', '{5}', null)`, ...scene)).toBe("23514");
    expect(
      await stateOf(`${line} ${head}, '{1,2,2}', '{1,1,1}', '{5,-5,0}', null)`, ...scene),
    ).toBe("23514");
  });
  it("writes no reversal that does not mirror", async () => {
    expect(await stateOf(`${line} ${head}, '{1,2}', '{1,1}', '{5,-5}', 1)`, ...scene)).toBe(
      "LG009",
    );
  });
  it("lets no balance pass its bound", async () => {
    expect(
      await stateOf(
        "update ledger.account_balance set balance = 1 where max_balance = 0",
        ...scene,
      ),
    ).toBe("23514");
  });
});

const columnOf: Record<string, string> = {
  journal: "reason",
  posting: "amount",
  account: "path",
  period_event: "event",
  unit: "book",
  account_role: "side",
  kind: "debits",
};

describe("the application's role", () => {
  const asApp = ["select set_config('ledger.tenant', '12', true)", "set local role lansmedel_app"];
  it.each([...tables, "account_balance", "chain_head"])(
    "writes nothing in %s by itself",
    async (table) => {
      expect(await stateOf(`delete from ledger.${table}`, ...asApp)).toBe("42501");
      expect(await stateOf(`insert into ledger.${table} default values`, ...asApp)).toBe("42501");
    },
  );
  it("cannot run the inner steps of posting", async () => {
    expect(await stateOf("select ledger.open_accounts('12', '{frame/item=X}')", ...asApp)).toBe(
      "42501",
    );
    expect(
      await stateOf("select ledger.insert_accounts('12', '{frame/item=X}', null)", ...asApp),
    ).toBe("42501");
    expect(await stateOf("select ledger.apply('{1}', '{5}', '{1}')", ...asApp)).toBe("42501");
  });
  it("posts only along declared paths, to declared accounts, for its own tenant", async () => {
    const post = (kind: string, paths: string, amounts: string) =>
      `select ledger.post_one('k-${kind}', '${kind}', '2027-01-01', 'x', 'me', 't', '1', '{}', '{${paths}}', '{${amounts}}')`;
    const paths = "frame/item=A,available/item=A";
    expect(await stateOf(post("award.decided", paths, "5,-5"), ...asApp)).toBe("LG006");
    expect(await stateOf(post("appropriation.allotted", paths, "-5,5"), ...asApp)).toBe("LG006");
    expect(await stateOf(post("no.kind", paths, "5,-5"), ...asApp)).toBe("LG006");
    expect(
      await stateOf(post("appropriation.allotted", "frame/item=A,secret/item=A", "5,-5"), ...asApp),
    ).toBe("LG006");
    expect(
      await stateOf(
        post("appropriation.allotted", "frame/item=A,available/item=A/year=1", "5,-5"),
        ...asApp,
      ),
    ).toBe("LG006");
    expect(
      await stateOf(
        post("appropriation.allotted", "frame/item=A,available/thing=A", "5,-5"),
        ...asApp,
      ),
    ).toBe("LG006");
    expect(await stateOf(post("appropriation.allotted", paths, "5,-6"), ...asApp)).toBe("23514");
    expect(
      await stateOf(post("appropriation.allotted", paths, "5,-5"), "set local role lansmedel_app"),
    ).toBe("LG005");
    expect(await stateOf(post("appropriation.allotted", "", ""), ...asApp)).toBe("LG006");
  });
  it("sees only its own tenant's books", async () => {
    for (const table of [
      "journal",
      "posting",
      "account",
      "account_balance",
      "block",
      "chain_head",
    ]) {
      const { rows } = await client.query<{ tenants: string[] }>(
        `select array_agg(distinct tenant) as tenants from ledger.${table}`,
      );
      expect(rows[0]?.tenants).toEqual(["05", "12"]);
      await client.query("begin");
      for (const step of asApp) await client.query(step);
      const seen = await client.query(`select distinct tenant from ledger.${table}`);
      await client.query("rollback");
      expect(seen.rows).toEqual([{ tenant: "12" }]);
    }
  });
});

describe("the shape of the books", () => {
  it.each([
    "alter table ledger.journal disable trigger append_only",
    "alter table ledger.journal drop constraint balanced",
    "alter table ledger.account_balance drop constraint no_overspend",
    "drop trigger append_only on ledger.journal",
    "drop table ledger.posting",
    "drop schema ledger cascade",
    "alter schema ledger rename to books",
    "drop policy own_tenant on ledger.journal",
    "create policy all_see on ledger.journal using (true)",
    "create function ledger.evil() returns int language sql as 'select 1'",
    "create or replace function ledger.is_balanced(p_accounts bigint[], p_units smallint[], p_amounts bigint[]) returns boolean immutable language sql as 'select true'",
    "create trigger evil before insert on ledger.journal for each row execute function ledger.refuse()",
    "create rule evil as on insert to ledger.journal do instead nothing",
    "drop function ledger.refuse() cascade",
    "alter function ledger.post_one security invoker",
  ])("is not changed by: %s", async (statement) => {
    expect(await stateOf(statement)).toBe("LG008");
  });
  it("may be changed by a declared migration, and other schemas by anyone", async () => {
    const declared = "select set_config('ledger.migration', 'on', true)";
    expect(await stateOf("comment on table ledger.journal is 'entries'", declared)).toBeUndefined();
    expect(
      await stateOf("create table note (id bigint references ledger.journal)"),
    ).toBeUndefined();
    expect(await stateOf("drop table note")).toBeUndefined();
  });
});

it("the books are whole after all attacks", async () => {
  await posted(db.kysely, {
    ...entryBasics(),
    kind: "authority.recorded",
    dims: { item: "A", year: 2028 },
    amounts: { amount: ore(5n) },
  });
  expect((await verify(db.kysely)).differences).toEqual([]);
});
