import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore, zero } from "~ledger/amount";
import { balance, entry, reverse } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, entryBasics, posted, published } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const available = (item: string) =>
  asTenant(db.kysely, "12", (trx) => balance(trx, { role: "available", dims: { item } }));
const reversal = (journalId: string) => {
  const { key, bookedOn, reason, actor, source } = entryBasics();
  return { journalId, key, bookedOn, reason, actor, source };
};

describe("a reversal", () => {
  it("turns an entry once, and both stay", async () => {
    const { journalId } = await posted(db.kysely, allotted("R", ore(100n)));
    const turned = reversal(journalId);
    const { journalId: reversedBy } = await asTenant(db.kysely, "12", (trx) =>
      reverse(trx, turned),
    );
    expect(await available("R")).toBe(zero);
    expect(await asTenant(db.kysely, "12", (trx) => entry(trx, journalId))).toMatchObject({
      reversedBy,
    });
    expect(await asTenant(db.kysely, "12", (trx) => entry(trx, reversedBy))).toMatchObject({
      reverses: journalId,
    });
    expect(await asTenant(db.kysely, "12", (trx) => reverse(trx, turned))).toMatchObject({
      replayed: true,
    });
    for (const again of [journalId, reversedBy]) {
      await expect(
        asTenant(db.kysely, "12", (trx) => reverse(trx, reversal(again))),
      ).rejects.toMatchObject({
        code: "ledger.notReversible",
      });
    }
  });
  it("is refused for another tenant's entry and for one that is not there", async () => {
    const { journalId } = await posted(db.kysely, allotted("R2", ore(100n)));
    for (const [tenant, id] of [
      ["05", journalId],
      ["12", "999999"],
    ] as const) {
      await expect(
        asTenant(db.kysely, tenant, (trx) => reverse(trx, reversal(id))),
      ).rejects.toMatchObject({
        code: "ledger.unknownEntry",
      });
    }
  });
  it("may not pass a bound either", async () => {
    const { journalId } = await posted(db.kysely, allotted("R3", ore(100n)));
    await posted(db.kysely, published("R3", "R3", ore(60n)));
    await expect(
      asTenant(db.kysely, "12", (trx) => reverse(trx, reversal(journalId))),
    ).rejects.toMatchObject({
      code: "ledger.overspent",
      params: { left: "40" },
    });
  });
});
