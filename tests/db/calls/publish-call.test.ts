import { beforeAll, expect, test } from "vitest";
import { findItem } from "~/domain/appropriations/index.server";
import { totalOf } from "~/domain/appropriations/index";
import {
  findCall,
  findCalls,
  findPublication,
  prepareCall,
  publishCall,
  waitingFor,
} from "~/domain/calls/index.server";
import type { Staff } from "~/domain/shared/actor";
import {
  addBoard,
  addStaff,
  as,
  demoDefinition,
  done,
  kr,
  publishedCall,
  refusalCode,
  setClock,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let controller: Staff;
let preparer: Staff;
let publisher: Staff;
let assessor: Staff;
let elsewhere: Staff;
let itemId: string;
let activityId: string;
let callId: string;

beforeAll(async () => {
  await setClock(db.kysely, "2027-01-10T08:00:00Z");
  await addBoard(db.kysely);
  await addBoard(db.kysely, "14");
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  preparer = await addStaff(db.kysely, "Handläggare H1", ["case_officer"]);
  publisher = await addStaff(db.kysely, "Administratör A1", ["administrator"]);
  assessor = await addStaff(db.kysely, "Bedömare B1", ["assessor"]);
  elsewhere = await addStaff(db.kysely, "Handläggare i Göteborg", ["case_officer"], {
    boardId: "14",
  });
  ({ itemId, activityId, callId } = await publishedCall({
    controller,
    preparer,
    publisher,
    envelopes: [
      { year: 2027, amount: "600000.00" },
      { year: 2028, amount: "1500000.00" },
    ],
  }));
});

const draft = async (caseNumber: string, amount: string, year = 2027) =>
  done(
    await prepareCall(as(preparer), {
      itemId,
      activityId,
      caseNumber,
      title: { sv: "Utkast", en: "Draft" },
      opensAt: "2027-02-01T07:00:00.000Z",
      closesAt: "2027-03-15T15:00:00.000Z",
      envelopes: [{ year, amount: kr(amount) }],
      definition: demoDefinition,
    }),
  ).callId;

test("publishing reserves the envelope: its own year from what is available, a later year from what is to come", async () => {
  const { lines } = done(await findItem(controller, itemId));
  expect(totalOf(lines, "available")).toBe(kr("400000.00"));
  expect(totalOf(lines, "reserved", 2027)).toBe(kr("600000.00"));
  expect(totalOf(lines, "reserved", 2028)).toBe(kr("1500000.00"));
  expect(totalOf(lines, "comingAppropriation", 2028)).toBe(kr("1500000.00"));
});

test("the one who prepared a call may not publish it", async () => {
  const id = await draft("DEMO 851-0002-2027", "1000.00");
  expect(done(await findPublication(preparer, id)).hindrance).toBe("samePerson");
  expect(refusalCode(await publishCall(as(preparer), { callId: id }))).toBe("approval.twoPersons");
  expect(refusalCode(await publishCall(as(controller), { callId: id }))).toBe("access.forbidden");
});

test("an envelope beyond what is available is refused by the ledger, and foretold", async () => {
  const id = await draft("DEMO 851-0003-2027", "400000.01");
  expect(done(await findPublication(publisher, id))).toMatchObject({
    hindrance: "overAvailable",
    years: [{ year: 2027, isLater: false, room: kr("400000.00"), fits: false }],
  });
  expect(refusalCode(await publishCall(as(publisher), { callId: id }))).toBe("ledger.overspent");
  expect(done(await findCall(publisher, id)).phase).toBe("draft");
});

test("a later year beyond the room to commit is foretold, and hinders nobody from publishing", async () => {
  const id = await draft("DEMO 851-0004-2027", "1500000.01", 2028);
  const [year] = done(await findPublication(publisher, id)).years;
  expect(year).toMatchObject({ isLater: true, fits: false, room: kr("1500000.00") });
  expect(done(await findPublication(publisher, id)).hindrance).toBe(null);
});

test("a published call is not published again, and nothing of it is changed", async () => {
  expect(refusalCode(await publishCall(as(publisher), { callId }))).toBe("call.alreadyPublished");
  expect(done(await findPublication(publisher, callId)).hindrance).toBe("published");
  const change = db.kysely
    .updateTable("call")
    .set({ definition: JSON.stringify({ ...demoDefinition, minimumTotal: "10.00" }) })
    .where("id", "=", callId)
    .execute();
  await expect(change).rejects.toMatchObject({ constraint: "call_published_is_frozen" });
});

test("a draft is seen by those who may read drafts at its own board, and by nobody else", async () => {
  const id = await draft("DEMO 851-0005-2027", "1000.00");
  expect(done(await findCall(controller, id)).phase).toBe("draft");
  for (const actor of [assessor, elsewhere, { kind: "visitor" } as const]) {
    expect(refusalCode(await findCall(actor, id))).toBe("access.notFound");
    expect((await findCalls(actor, { phase: "draft" })).calls).toEqual([]);
  }
  expect(refusalCode(await publishCall(as(elsewhere), { callId: id }))).toBe("access.notFound");
  expect(refusalCode(await findPublication(elsewhere, callId))).toBe("access.notFound");
});

test("a draft waits for another person than the one who prepared it", async () => {
  const id = await draft("DEMO 851-0006-2027", "1000.00");
  const href = `/calls/${id}/publication`;
  const hrefs = async (actor: Staff) => (await waitingFor(actor)).map((waiting) => waiting.href);
  expect(await hrefs(publisher)).toContain(href);
  expect(await hrefs(preparer)).not.toContain(href);
  expect(await hrefs(elsewhere)).toEqual([]);
});

test("calls are filtered by where they are in time and by the years of their envelopes", async () => {
  const visitor = { kind: "visitor" } as const;
  const ids = async (filter: Parameters<typeof findCalls>[1]) =>
    (await findCalls(visitor, filter)).calls.map(({ id }) => id);
  expect(await ids({ phase: "upcoming" })).toEqual([callId]);
  await setClock(db.kysely, "2027-03-01T14:59:50Z");
  expect(await ids({ phase: "open", year: 2028 })).toEqual([callId]);
  expect(await ids({ year: 2029 })).toEqual([]);
  expect(await ids({ boardId: "14" })).toEqual([]);
  await setClock(db.kysely, "2027-03-01T15:00:01Z");
  expect(await ids({ phase: "open" })).toEqual([]);
  expect(await ids({ phase: "closed" })).toEqual([callId]);
});
