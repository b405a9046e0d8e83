/** What two boards have a part in: mirrored in the books of both, all of it or nothing. */
import { sql, type Transaction } from "kysely";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "~db/schema";
import { sum, zero, type Ore } from "~ledger/amount";
import {
  balance,
  journal,
  post,
  postBetween,
  stepPeriod,
  verify,
  type Posting,
  type PostingBetween,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { asTenant, entryBasics, kr } from "./books";

type Trx = Transaction<Database>;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const atPayer = new Set(["payable", "bank", "bankInTransit"]);
const by =
  (payer: string, holder: string): PostingBetween["tenantOf"] =>
  (role) =>
    atPayer.has(role) ? payer : holder;

const advance = (project: string, amount: Ore): Posting => ({
  ...entryBasics(),
  kind: "advance.approved",
  dims: { project, year: 2027 },
  amounts: { amount },
});

/** A commitment in the books of the board whose appropriation it is. */
async function committed(holder: string, project: string, amount: Ore): Promise<void> {
  await asTenant(db.kysely, holder, async (trx) => {
    const [item, call] = [`I-${project}`, `C-${project}`];
    const dims = { item, call, project, year: 2027 };
    const entry = () => ({ ...entryBasics(), dims, amounts: { amount } });
    await post(trx, { ...entry(), kind: "appropriation.allotted" });
    await post(trx, { ...entry(), kind: "call.published" });
    await post(trx, { ...entry(), kind: "award.decided" });
  });
}

const booked = (tenant: string, entries: readonly PostingBetween[]) =>
  asTenant(db.kysely, tenant, (trx) => postBetween(trx, entries));

const due = (tenant: string, role: "dueFromBoard" | "dueToBoard", board: string) =>
  asTenant(db.kysely, tenant, (trx: Trx) => balance(trx, { role, dims: { board } }));

const differences = async () => (await verify(db.kysely)).differences;

describe("an event between two boards", () => {
  it("is one entry in the books of each, under one key, each in balance and one owing the other", async () => {
    await committed("20", "P1", kr("100.00"));
    const posting = advance("P1", kr("60.00"));
    const [answer] = await booked("10", [{ posting, tenantOf: by("30", "20") }]);
    const at = (tenant: string) =>
      asTenant(db.kysely, tenant, (trx) => journal(trx, { dims: { project: "P1" }, limit: 1 }));
    const [[holders], [payers]] = [await at("20"), await at("30")];
    expect(payers).toMatchObject({ kind: "advance.approved", key: posting.key });
    expect(holders).toMatchObject({ kind: "advance.approved", key: posting.key });
    expect([holders?.journalId, payers?.journalId]).toContain(answer?.journalId);
    expect(await due("20", "dueToBoard", "30")).toBe(kr("60.00"));
    expect(await due("30", "dueFromBoard", "20")).toBe(kr("60.00"));
    await asTenant(db.kysely, "20", async (trx) => {
      expect(await balance(trx, { role: "toBePaid", dims: { project: "P1" } })).toBe(kr("60.00"));
      expect(await balance(trx, { role: "payable", dims: { project: "P1" } })).toBe(zero);
    });
    expect(await differences()).toEqual([]);
  });
  it("posts once, however often it is sent", async () => {
    await committed("20", "P2", kr("10.00"));
    const posting = advance("P2", kr("10.00"));
    const entry = { posting, tenantOf: by("30", "20") };
    await booked("30", [entry]);
    expect(await booked("30", [entry])).toMatchObject([{ replayed: true }]);
  });
  it("is one ordinary entry when the boards are the same", async () => {
    await committed("20", "P3", kr("10.00"));
    const posting = advance("P3", kr("10.00"));
    const before = await due("20", "dueToBoard", "20");
    await booked("20", [{ posting, tenantOf: () => "20" }]);
    expect(await due("20", "dueToBoard", "20")).toBe(before);
    await asTenant(db.kysely, "20", async (trx) => {
      expect(await balance(trx, { role: "payable", dims: { project: "P3" } })).toBe(kr("10.00"));
    });
  });
  it("leaves nothing in the first books when the second will not have it", async () => {
    await committed("20", "P4", kr("10.00"));
    const before = await due("20", "dueToBoard", "40");
    const step = (name: "held" | "closed") =>
      asTenant(db.kysely, "40", (trx) =>
        stepPeriod(trx, {
          month: 202705,
          step: name,
          takenOn: "2027-06-02",
          actor: { id: "1", name: "Lena Ek" },
          reason: "Månadsslut",
        }),
      );
    await step("held");
    await step("closed");
    const refused = booked("20", [
      { posting: advance("P4", kr("10.00")), tenantOf: by("40", "20") },
    ]);
    await expect(refused).rejects.toMatchObject({ code: "ledger.periodClosed" });
    expect(await due("20", "dueToBoard", "40")).toBe(before);
    await asTenant(db.kysely, "20", async (trx) => {
      expect(await balance(trx, { role: "toBePaid", dims: { project: "P4" } })).toBe(zero);
    });
  });
  it("leaves nothing in either when the appropriation holder's commitment does not suffice", async () => {
    await committed("20", "P5", kr("10.00"));
    const before = await due("30", "dueFromBoard", "20");
    const refused = booked("30", [
      { posting: advance("P5", kr("10.01")), tenantOf: by("30", "20") },
    ]);
    await expect(refused).rejects.toMatchObject({ code: "ledger.overspent" });
    expect(await due("30", "dueFromBoard", "20")).toBe(before);
  });
  it("goes only where its kind says that it may go between boards", async () => {
    const posting = { ...advance("P1", kr("1.00")) };
    const tenantOf = ((role) =>
      role === "toBePaid" ? "30" : "20") satisfies PostingBetween["tenantOf"];
    await expect(booked("20", [{ posting, tenantOf }])).rejects.toMatchObject({
      code: "ledger.undeclared",
    });
  });
});

describe("two boards that post towards each other at the same time", () => {
  it("both come through, and owe each other what they should", async () => {
    for (const at of [1, 2, 3, 4, 5, 6]) {
      await committed("51", `A${at}`, kr("10.00"));
      await committed("52", `B${at}`, kr("10.00"));
    }
    const posts = [1, 2, 3, 4, 5, 6].flatMap((at) => [
      booked("51", [{ posting: advance(`A${at}`, kr("10.00")), tenantOf: by("52", "51") }]),
      booked("52", [{ posting: advance(`B${at}`, kr("10.00")), tenantOf: by("51", "52") }]),
    ]);
    await Promise.all(posts);
    expect(await due("51", "dueToBoard", "52")).toBe(kr("60.00"));
    expect(await due("52", "dueToBoard", "51")).toBe(kr("60.00"));
    expect(await differences()).toEqual([]);
  });
});

describe("the proof", () => {
  it("holds over any sequence of events between three boards: what each is owed, another owes", async () => {
    const boards = ["61", "62", "63"] as const;
    const one = fc.record({
      holder: fc.constantFrom(...boards),
      payer: fc.constantFrom(...boards),
      amount: fc.integer({ min: 1, max: 9999 }),
    });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (events) => {
        for (const { holder, payer, amount } of events) {
          const project = `R${++made}`;
          await committed(holder, project, kr(`${amount}.00`));
          const posting = advance(project, kr(`${amount}.00`));
          await booked(holder, [{ posting, tenantOf: by(payer, holder) }]);
        }
        for (const tenant of boards) {
          for (const board of boards.filter((other) => other !== tenant))
            expect(await due(tenant, "dueFromBoard", board)).toBe(
              await due(board, "dueToBoard", tenant),
            );
        }
      }),
      { numRuns: 8 },
    );
    expect(await differences()).toEqual([]);
    expect(sum([await due("61", "dueFromBoard", "61"), zero])).toBe(zero);
  });
  it("names the event that only one of the boards has, for that board too", async () => {
    await committed("20", "P9", kr("10.00"));
    const posting = advance("P9", kr("10.00"));
    await asTenant(db.kysely, "20", (trx) =>
      sql`select ledger.post(array[${posting.key}], array['advance.approved'], array['2027-05-20'::date], array['Bara en'],
        array['Lena Ek'], array['test'], array['1'], array['{"project": "P9", "board": "30"}'::jsonb], array[1, 1],
        array['advance/project=P9', 'dueToBoard/board=30'], array[1000, -1000]::bigint[])`.execute(
        trx,
      ),
    );
    const [fault] = await differences();
    expect(fault?.what).toBe("between.differs");
    expect(fault?.detail).toContain(posting.key);
    const own = await asTenant(db.kysely, "20", (trx) => verify(trx));
    expect(own.differences).toMatchObject([{ what: "between.differs" }]);
    const others = await asTenant(db.kysely, "61", (trx) => verify(trx));
    expect(others.differences).toEqual([]);
  });
});
