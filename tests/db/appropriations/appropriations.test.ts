import { beforeAll, expect, test } from "vitest";
import { recordAuthoritySchema, recordItemSchema, totalOf } from "~/domain/appropriations/index";
import {
  findItem,
  findItems,
  recordAuthority,
  recordItem,
} from "~/domain/appropriations/index.server";
import type { Staff } from "~/domain/shared/actor";
import { addBoard, addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { inTransaction } from "~db/transaction";
import { ok } from "~/domain/shared/result";
import { post } from "~ledger/index";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let controller: Staff;
let officer: Staff;
let elsewhere: Staff;
beforeAll(async () => {
  await setClock(db.kysely, "2027-01-04T09:00:00Z");
  await addBoard(db.kysely);
  await addBoard(db.kysely, "14");
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  officer = await addStaff(db.kysely, "Handläggare H1", ["case_officer"]);
  elsewhere = await addStaff(db.kysely, "Controller i Göteborg", ["controller"], {
    boardId: "14",
  });
});

const typed = {
  year: "2027",
  code: "13:1 ap.3",
  name: "Integrationsåtgärder",
  allotted: "1 000 000,00",
  totalAllocation: "1 000 000,00",
  ownItems: "1 000 000,00",
  decidedOn: "2026-12-21",
};
const decision = { type: "decision", id: "D1" };
const item = (changes: Partial<typeof typed> = {}) =>
  recordItemSchema.parse({ ...typed, ...changes });
const authority = (itemId: string, amount: string, year = "2028") =>
  recordAuthoritySchema.parse({ itemId, year, amount, decidedOn: "2026-12-21" });
const recorded = async (code: string, changes: Partial<typeof typed> = {}) =>
  done(await recordItem(as(controller), item({ code, ...changes }))).itemId;
const linesOf = async (itemId: string) => done(await findItem(controller, itemId)).lines;

test("an item is allotted: its frame and what is available are equal, and a tenth may be promised for the year after", async () => {
  const lines = await linesOf(await recorded("1 ap.1"));
  expect(totalOf(lines, "frame")).toBe(kr("1000000.00"));
  expect(totalOf(lines, "available")).toBe(kr("1000000.00"));
  expect(totalOf(lines, "authorityAvailable", 2028)).toBe(kr("100000.00"));
});

test("above 100 million in all the free room is also at most 10 million by the board's share (17 § anslagsförordningen)", async () => {
  const itemId = await recorded("1 ap.2", {
    allotted: "12 000 000",
    ownItems: "12 000 000",
    totalAllocation: "160 000 000",
  });
  const { room, lines } = done(await findItem(controller, itemId));
  expect(room).toMatchObject({ tenPercent: kr("1200000.00"), ceiling: kr("750000.00") });
  expect(totalOf(lines, "authorityAvailable", 2028)).toBe(kr("750000.00"));
});

test("an authority replaces the free room", async () => {
  const itemId = await recorded("1 ap.3");
  done(await recordAuthority(as(controller), authority(itemId, "1 500 000,00")));
  const found = done(await findItem(controller, itemId));
  expect(totalOf(found.lines, "authorityAvailable", 2028)).toBe(kr("1500000.00"));
  expect(found.authority?.amount).toBe(kr("1500000.00"));
  const again = await recordAuthority(as(controller), authority(itemId, "1 600 000,00"));
  expect(refusalCode(again)).toBe("appropriation.authorityAlreadyRecorded");
});

test("an authority smaller than the free room takes the rest of it away", async () => {
  const itemId = await recorded("1 ap.4");
  done(await recordAuthority(as(controller), authority(itemId, "40 000,00")));
  expect(totalOf(await linesOf(itemId), "authorityAvailable", 2028)).toBe(kr("40000.00"));
});

test("an authority concerns the year after its item, and is above nought", async () => {
  const itemId = await recorded("1 ap.5");
  const wrongYear = await recordAuthority(as(controller), authority(itemId, "1 000", "2029"));
  expect(wrongYear).toMatchObject({ field: "year", code: "appropriation.authorityYear" });
  const nought = await recordAuthority(as(controller), authority(itemId, "0"));
  expect(nought).toMatchObject({ field: "amount", code: "appropriation.authorityNotPositive" });
});

test("an authority is never below what decisions have used", async () => {
  const itemId = await recorded("1 ap.8");
  const dims = { item: itemId, year: "2028" };
  await inTransaction({ boardId: "12" }, async ({ trx }) => {
    const common = { bookedOn: "2027-01-04", actor: "test", reason: "Beslut", source: decision };
    const amounts = { amount: kr("60000.00") };
    const call = { ...dims, call: "C1" };
    await post(trx, { ...common, kind: "call.publishedLaterYear", key: "c1", dims: call, amounts });
    const award = { ...call, project: "P1" };
    await post(trx, { ...common, kind: "award.decidedLaterYear", key: "a1", dims: award, amounts });
    return ok(null);
  });
  const below = await recordAuthority(as(controller), authority(itemId, "59 999,99"));
  expect(below).toMatchObject({
    field: "amount",
    code: "appropriation.authorityBelowUsed",
    params: { used: "60000.00" },
  });
  done(await recordAuthority(as(controller), authority(itemId, "60 000,00")));
  expect(totalOf(await linesOf(itemId), "authorityAvailable", 2028)).toBe(0n);
});

test("an item is recorded once a year; its sums must hold each other", async () => {
  await recorded("1 ap.6");
  expect(refusalCode(await recordItem(as(controller), item({ code: "1 ap.6" })))).toBe(
    "appropriation.alreadyRecorded",
  );
  const wrong = await recordItem(as(controller), item({ code: "1 ap.7", ownItems: "900 000" }));
  expect(wrong).toMatchObject({ field: "ownItems", code: "appropriation.ownItemsTooSmall" });
  expect(await recordItem(as(controller), item({ allotted: "0" }))).toMatchObject({
    field: "allotted",
  });
});

test("only a controller records, and another county's item is not there", async () => {
  expect(refusalCode(await recordItem(as(officer), item({ code: "2 ap.1" })))).toBe(
    "access.forbidden",
  );
  const itemId = await recorded("2 ap.2");
  const foreign = await recordAuthority(as(elsewhere), authority(itemId, "1 000 000"));
  expect(refusalCode(foreign)).toBe("access.notFound");
  expect(refusalCode(await findItem(elsewhere, itemId))).toBe("access.notFound");
  expect(done(await findItems(elsewhere))).toEqual([]);
  expect(done(await findItems(officer)).map(({ id }) => id)).toContain(itemId);
});
