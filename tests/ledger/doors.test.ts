/** The doors and what is behind them: without a tenant, for another board's books, and for whoever writes beside them. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import { balance, listAccounts, stepPeriod, verify } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, posted, published } from "./books";

let db: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, { ...allotted("A", ore(1000n)), bookedOn: "2027-01-05" });
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

const scenes = {
  superuser: [],
  owner: ["set local role ledger_owner"],
  "replication session": ["set local session_replication_role = replica"],
  application: ["select set_config('ledger.tenant', '12', true)", "set local role lansmedel_app"],
} as const;

/** The SQLSTATE of a statement, undone; undefined when it succeeded. */
async function stateOf(who: keyof typeof scenes, statement: string): Promise<string | undefined> {
  await client.query("begin");
  try {
    for (const step of scenes[who]) await client.query(step);
    await client.query(statement);
    return undefined;
  } catch (error) {
    return (error as pg.DatabaseError).code;
  } finally {
    await client.query("rollback");
  }
}

describe("without a tenant, every door is shut", () => {
  it.each([
    "select ledger.post_one('k', 'appropriation.allotted', '2027-05-01', 'r', 'a', 't', '1', '{}', '{frame/item=A,available/item=A}', '{5,-5}')",
    "select ledger.post('{k}', '{appropriation.allotted}', '{2027-05-01}', '{r}', '{a}', '{t}', '{1}', array['{}']::jsonb[], '{1,1}', '{frame/item=A,available/item=A}', '{5,-5}')",
    "select ledger.reverse(1, 'k', '2027-05-01', 'r', 'a', 't', '1')",
    "select ledger.step_period(202705, 'closed', '2027-06-01', 'p1', 'Lena Ek', 'r')",
  ])("%s", async (statement) => {
    expect(
      await stateOf("application", `select set_config('ledger.tenant', '', true); ${statement}`),
    ).toBe("LG005");
  });
});

describe("another board's books", () => {
  it("are not touched by an account of the same name", async () => {
    await posted(db.kysely, allotted("A", ore(7n)), "05");
    await expect(posted(db.kysely, published("C", "A", ore(8n)), "05")).rejects.toMatchObject({
      code: "ledger.overspent",
      params: { left: "7" },
    });
    const left = await asTenant(db.kysely, "12", (trx) =>
      balance(trx, { role: "available", dims: { item: "A" } }),
    );
    expect(left).toBe(1000n);
    expect(await asTenant(db.kysely, "05", (trx) => listAccounts(trx))).toHaveLength(2);
  });
  const asOther = (statement: string) =>
    `select set_config('ledger.tenant', '05', true); ${statement}`;
  it("are not reached by a door, nor read through a function", async () => {
    expect(
      await stateOf(
        "application",
        asOther("select ledger.reverse(1, 'k', '2027-05-01', 'r', 'a', 't', '1')"),
      ),
    ).toBe("LG007");
    await client.query("begin");
    await client.query("set local role lansmedel_app");
    await client.query("select set_config('ledger.tenant', '05', true)");
    const { rows } = await client.query(
      "select ledger.period_state('12', 202701) as state, t.* from ledger.turnover_at(1, '2027-12-31') t",
    );
    await client.query("rollback");
    expect(rows).toEqual([{ state: "open", debit: "0", credit: "0", lines: "0" }]);
  });
});

describe("whoever writes a month's step", () => {
  it.each(["superuser", "owner", "replication session"] as const)(
    "as %s, keeps its rules",
    async (attacker) => {
      const insert = (seq: number, event: string, actor: string) =>
        `insert into ledger.period_event (tenant, month, seq, event, taken_on, actor_id, actor, reason, recorded_us)
       values ('12', 202701, ${seq}, '${event}', '2027-02-01', '${actor}', 'x', 'x', 1)`;
      expect(await stateOf(attacker, insert(2, "closed", "p1"))).toBe("LG011");
      expect(await stateOf(attacker, insert(2, "reopened", "p2"))).toBe("LG011");
      expect(await stateOf(attacker, insert(9, "reopenAsked", "p1"))).toBe("LG011");
      expect(
        await stateOf(
          attacker,
          `${insert(2, "reopenAsked", "p1")}; ${insert(3, "reopened", "p1")}`,
        ),
      ).toBe("LG012");
    },
  );
});

it("the books are whole afterwards", async () => {
  expect((await verify(db.kysely)).differences).toEqual([]);
});
