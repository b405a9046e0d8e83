/**
 * Every table, function and guard of the ledger, as the catalogue lists them, attacked as the application, as the owner, as
 * a superuser and in a replication session. What is added later is attacked too.
 */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import { postMany, stepPeriod, verify } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, posted, published } from "./books";

let db: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, { ...allotted("A", ore(1000n)), bookedOn: "2027-01-05" });
  await asTenant(db.kysely, "12", (trx) =>
    postMany(trx, [published("C", "A", ore(600n)), published("D", "A", ore(10n))]),
  );
  await asTenant(db.kysely, "12", (trx) =>
    stepPeriod(trx, {
      month: 202701,
      step: "closed",
      takenOn: "2027-02-01",
      actor: { id: "p1", name: "Lena Ek" },
      reason: "bokslut",
    }),
  );
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.close();
});

const attackers = {
  superuser: [],
  owner: ["set local role ledger_owner"],
  "replication session": ["set local session_replication_role = replica"],
  application: ["select set_config('ledger.tenant', '12', true)", "set local role lansmedel_app"],
} as const;
type Attacker = keyof typeof attackers;

/** The SQLSTATE of a statement, undone; undefined when it succeeded. */
async function stateOf(attacker: Attacker, statement: string): Promise<string | undefined> {
  await client.query("begin");
  try {
    for (const step of attackers[attacker]) await client.query(step);
    await client.query(statement);
    return undefined;
  } catch (error) {
    return (error as pg.DatabaseError).code;
  } finally {
    await client.query("rollback");
  }
}

/** The statements that were not refused with one of the codes. */
async function survivors(
  attacker: Attacker,
  statements: readonly string[],
  codes: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const statement of statements) {
    const state = await stateOf(attacker, statement);
    if (!state || !codes.includes(state)) found.push(`${statement} → ${state ?? "done"}`);
  }
  return found;
}

const listed = async (query: string): Promise<string[]> =>
  (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);
const inLedger = "relnamespace = 'ledger'::regnamespace";
const tables = () =>
  listed(
    `select 'ledger.' || relname as name from pg_class where ${inLedger} and relkind = 'r' order by 1`,
  );
const functions = () =>
  listed(
    "select oid::regprocedure::text as name from pg_proc where pronamespace = 'ledger'::regnamespace order by 1",
  );

/** A column of each table, to set to itself. */
const columns = (table: string) =>
  listed(
    `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped
     and attgenerated = '' and attidentity = '' order by attnum`,
  );

describe.each(Object.keys(attackers) as Attacker[])("the %s", (attacker) => {
  const own = attacker === "application";

  it("changes no row of any table, in any column, and removes none", async () => {
    const statements: string[] = [];
    for (const table of await tables()) {
      statements.push(`delete from ${table}`, `truncate ${table} cascade`);
      // Balances and heads move, within what their checks allow; the proof finds a hand in them.
      const moves = ["ledger.account_balance", "ledger.chain_head"].includes(table) && !own;
      if (moves) continue;
      for (const column of await columns(table))
        statements.push(`update ${table} set ${column} = ${column}`);
    }
    expect(statements.length).toBeGreaterThan(80);
    expect(await survivors(attacker, statements, [own ? "42501" : "LG000"])).toEqual([]);
  });

  it("alters or drops nothing that the schema is made of", async () => {
    const statements = await shapeAttacks();
    expect(statements.length).toBeGreaterThan(200);
    // The owner is no superuser: some of it is not even tried.
    const refusals = own ? ["42501"] : attacker === "owner" ? ["LG008", "42501"] : ["LG008"];
    expect(await survivors(attacker, statements, refusals)).toEqual([]);
  });
});

/** Every object of the schema altered and dropped, and what could be added to weaken it. */
async function shapeAttacks(): Promise<string[]> {
  const all: string[] = [];
  for (const table of await tables()) {
    all.push(
      `drop table ${table} cascade`,
      `alter table ${table} rename to gone`,
      `alter table ${table} add column evil int`,
      `alter table ${table} disable trigger all`,
      `alter table ${table} disable row level security`,
      `alter table ${table} set schema public`,
      `alter table ${table} owner to current_user`,
      `create trigger evil before insert on ${table} for each row execute function ledger.refuse()`,
      `create rule evil as on insert to ${table} do instead nothing`,
      `create policy evil on ${table} using (true)`,
    );
  }
  for (const routine of await functions()) {
    all.push(`drop function ${routine} cascade`, `alter function ${routine} rename to gone`);
    all.push(`alter function ${routine} set search_path = public`);
    all.push(`alter function ${routine} set schema public`);
  }
  const quoted = (query: string) => listed(query);
  all.push(
    ...(await quoted(
      `select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as name
       from pg_constraint where connamespace = 'ledger'::regnamespace and contype not in ('n', 't')`,
    )),
    ...(await quoted(
      `select format('%s', unnest(array[format('drop trigger %I on %s', tgname, tgrelid::regclass),
         format('alter table %s disable trigger %I', tgrelid::regclass, tgname)])) as name
       from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.${inLedger} and not tgisinternal`,
    )),
    ...(await quoted(
      `select format('drop policy %I on %s', polname, polrelid::regclass) as name
       from pg_policy p join pg_class c on c.oid = p.polrelid where c.${inLedger}`,
    )),
    ...(await quoted(
      `select format('drop %s ledger.%I cascade', case relkind when 'S' then 'sequence' when 'v' then 'view' else 'index' end, relname) as name
       from pg_class where ${inLedger} and (relkind in ('S', 'v') or relkind = 'i'
         and not exists (select 1 from pg_constraint where conindid = pg_class.oid))
         and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype = 'i')`,
    )),
    "drop schema ledger cascade",
    "alter schema ledger rename to books",
    "create function ledger.evil() returns int language sql as 'select 1'",
  );
  return all;
}

describe("rights", () => {
  it("of the application are to read, to call the doors, and to verify", async () => {
    const allowed = await listed(
      `select proname as name from pg_proc where pronamespace = 'ledger'::regnamespace
       and has_function_privilege('lansmedel_app', oid, 'execute') group by 1 order by 1`,
    );
    expect(allowed).toEqual([
      "account_bytes",
      "account_faults",
      "between_faults",
      "block_hash",
      "chain_faults",
      "closed_through",
      "due_from",
      "faults",
      "field",
      "genesis",
      "guard_faults",
      "is_balanced",
      "journal_bytes",
      "journal_faults",
      "month_end",
      "month_of",
      "period_faults",
      "period_state",
      "post",
      "post_one",
      "posting_faults",
      "reverse",
      "rights_faults",
      "seal_faults",
      "step_period",
      "turnover_at",
    ]);
    const inserts = (await tables()).map((table) => `insert into ${table} default values`);
    expect(await survivors("application", inserts, ["42501"])).toEqual([]);
    expect(await stateOf("application", "select nextval('ledger.journal_journal_id_seq')")).toBe(
      "42501",
    );
  });
  it("of those who are not let in are none at all", async () => {
    const open = await listed(
      `select proname as name from pg_proc where pronamespace = 'ledger'::regnamespace and has_function_privilege('public', oid, 'execute')`,
    );
    expect(open).toEqual([]);
  });
  it.each([
    "grant insert on ledger.journal to lansmedel_app",
    "grant update on all tables in schema ledger to public",
    "grant truncate on ledger.posting to lansmedel_app",
    "create table evil () inherits (ledger.journal)",
  ])("are not given away by: %s", async (statement) => {
    for (const attacker of ["superuser", "owner", "replication session"] as const)
      expect(["LG008", "42501"]).toContain(await stateOf(attacker, statement));
  });
});

it("the books are whole after all attacks", async () => {
  expect((await verify(db.kysely)).differences).toEqual([]);
});
