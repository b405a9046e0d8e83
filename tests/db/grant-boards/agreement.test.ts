/** No board is drawn into another's call without having agreed, and then sees what its part needs and no more. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { recordActivity } from "~/domain/activities/index.server";
import { recordItem } from "~/domain/appropriations/index.server";
import {
  agreeToCall,
  findAgreement,
  findPublication,
  prepareCall,
  publishCall,
  waitingFor,
} from "~/domain/calls/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { inSnapshot } from "~db/transaction";
import { balance } from "~ledger/index";
import {
  addBoard,
  addStaff,
  as,
  demoCall,
  demoDefinition,
  done,
  kr,
  refusalCode,
  setClock,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let officer: Staff;
let publisher: Staff;
let holder: Staff;
let payer: Staff;
let stranger: Staff;
let itemId: string;
let activityId: string;
let made = 0;

beforeAll(async () => {
  await setClock(db.kysely, "2027-01-10T08:00:00Z");
  for (const id of ["12", "20", "30", "40"]) await addBoard(db.kysely, id);
  const staff = (name: string, boardId: string) =>
    addStaff(db.kysely, name, ["controller", "decision_maker"], { boardId });
  officer = await addStaff(db.kysely, "Handläggare H1", ["case_officer"]);
  publisher = await addStaff(db.kysely, "Administratör A1", ["administrator"]);
  [holder, payer, stranger] = [
    await staff("Controller C20", "20"),
    await staff("Länsråd D30", "30"),
    await staff("Länsråd D40", "40"),
  ];
  const amount = kr("9000000.00");
  const money = { allotted: amount, totalAllocation: amount, ownItems: amount };
  const decidedOn = "2026-12-15" as PlainDate;
  const item = { year: 2027, code: "1:1 ap.3", name: "Integrationsåtgärder", decidedOn };
  ({ itemId } = done(await recordItem(as(holder), { ...item, ...money })));
  const controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  ({ activityId } = done(
    await recordActivity(as(controller), {
      code: "INTEGRATION",
      name: "Integrationsfrämjande åtgärder",
      source: "Regleringsbrevet för 2027",
      validFrom: "2027-01-01" as PlainDate,
    }),
  ));
});

async function draft(): Promise<string> {
  const { callId } = done(
    await prepareCall(as(officer), {
      itemId,
      activityId,
      payingBoardId: "30",
      caseNumber: `851-${++made}-2027`,
      title: demoCall.title,
      opensAt: demoCall.opensAt,
      closesAt: demoCall.closesAt,
      envelopes: [{ year: 2027, amount: kr("1000.00") }],
      definition: demoDefinition,
    }),
  );
  return callId;
}

const agreed = async (): Promise<string> => {
  const callId = await draft();
  for (const who of [holder, payer]) done(await agreeToCall(as(who), { callId }));
  return callId;
};

const reserved = (boardId: string, call: string) =>
  inSnapshot({ boardId }, ({ trx }) =>
    balance(trx, { role: "reserved", dims: { call, year: "2027" } }),
  );

const update = (callId: string, set: Partial<Record<"holdingBoardId" | "payingBoardId", string>>) =>
  db.kysely.updateTable("call").set(set).where("id", "=", callId).execute();

describe("a call that needs other boards", () => {
  it("waits for them, and a refusal says which has not agreed", async () => {
    const callId = await draft();
    const waits = async (who: Staff) =>
      (await waitingFor(who)).some(({ href }) => href === `/calls/${callId}/agreement`);
    expect([await waits(holder), await waits(payer), await waits(stranger)]).toEqual([
      true,
      true,
      false,
    ]);
    done(await agreeToCall(as(holder), { callId }));
    expect(await waits(holder)).toBe(false);
    const refused = await publishCall(as(publisher), { callId });
    expect(refused).toMatchObject({
      code: "call.notAgreed",
      params: { boards: "Länsstyrelsen i County 30" },
    });
    expect(done(await findPublication(publisher, callId)).hindrance).toBe("notAgreed");
  });
  it("is published when both have, and reserves in the books of the one with the appropriation", async () => {
    const callId = await agreed();
    done(await publishCall(as(publisher), { callId }));
    expect(await reserved("20", callId)).toBe(kr("1000.00"));
    expect(await reserved("12", callId)).toBe(0n);
  });
  it("is not published in the database either", async () => {
    const callId = await draft();
    const refused = await db.kysely
      .updateTable("call")
      .set({
        status: "published",
        publishedBy: publisher.personId,
        publishedAt: "2027-01-10T09:00:00Z",
      })
      .where("id", "=", callId)
      .execute()
      .catch(violatedConstraint);
    expect(refused).toBe("call_published_with_consent");
  });
  it("has the boards and the envelope that were agreed to", async () => {
    const callId = await agreed();
    expect(await update(callId, { payingBoardId: "40" }).catch(violatedConstraint)).toBe(
      "call_published_is_frozen",
    );
    await db.kysely
      .insertInto("callEnvelope")
      .values({ callId, year: 2028, amountOre: kr("1.00") })
      .execute();
    expect(refusalCode(await publishCall(as(publisher), { callId }))).toBe("call.notAgreed");
  });
  it("has an item of the board that is said to have the appropriation", async () => {
    const callId = await draft();
    expect(await update(callId, { holdingBoardId: "40" }).catch(violatedConstraint)).toBe(
      "call_item_is_the_holders",
    );
  });
});

describe("to agree", () => {
  it("is for a decision-maker or a controller of a board with a part in it, once", async () => {
    const callId = await draft();
    expect(refusalCode(await agreeToCall(as(stranger), { callId }))).toBe("access.notFound");
    const [boardId] = ["20"];
    const clerk = await addStaff(db.kysely, "Handläggare H20", ["case_officer"], { boardId });
    expect(refusalCode(await agreeToCall(as(clerk), { callId }))).toBe("access.forbidden");
    const own = await addStaff(db.kysely, "Länsråd D1", ["decision_maker"]);
    expect(refusalCode(await agreeToCall(as(own), { callId }))).toBe("access.notFound");
    done(await agreeToCall(as(holder), { callId }));
    expect(refusalCode(await agreeToCall(as(holder), { callId }))).toBe("call.alreadyAgreed");
    expect(done(await findAgreement(payer, callId)).item).toBeNull();
  });
  it("is never for the one who prepared the call or publishes it, in whatever board", async () => {
    const callId = await draft();
    const roles = (personId: string, boardId: string) =>
      db.kysely
        .insertInto("staffRole")
        .values({ personId, boardId, role: "controller", validFrom: "2020-01-01" })
        .execute();
    await roles(officer.personId, "20");
    await roles(publisher.personId, "20");
    const at = (who: Staff): Staff => ({ ...holder, personId: who.personId, name: who.name });
    expect(refusalCode(await agreeToCall(as(at(officer)), { callId }))).toBe("approval.twoPersons");
    done(await agreeToCall(as(at(publisher)), { callId }));
    done(await agreeToCall(as(payer), { callId }));
    expect(refusalCode(await publishCall(as(publisher), { callId }))).toBe("approval.twoPersons");
  });
  it("cannot be taken back or changed", async () => {
    const callId = await agreed();
    for (const change of [
      sql`delete from call_consent where call_id = ${callId}`,
      sql`update call_consent set envelope_ore = 1 where call_id = ${callId}`,
    ])
      expect(await change.execute(db.kysely).catch(violatedConstraint)).toBe(
        "call_consent_append_only",
      );
  });
});

describe("what a board sees of the others", () => {
  const rows = (boardId: string, table: "call" | "callConsent" | "appropriationItem", id: string) =>
    inSnapshot({ boardId }, ({ trx }) =>
      trx
        .selectFrom(table)
        .select(table === "callConsent" ? "callId" : "id")
        .where(table === "callConsent" ? "callId" : "id", "=", id)
        .execute(),
    ).then((found) => found.length);

  it("is a draft that it has a part in, and who has agreed; a stranger sees neither", async () => {
    const callId = await agreed();
    for (const boardId of ["12", "20", "30"]) {
      expect(await rows(boardId, "call", callId)).toBe(1);
      expect(await rows(boardId, "callConsent", callId)).toBe(2);
    }
    expect(await rows("40", "call", callId)).toBe(0);
    expect(await rows("40", "callConsent", callId)).toBe(0);
  });
  it("is the item that pays, once it is agreed to; never for a stranger", async () => {
    expect(await rows("12", "appropriationItem", itemId)).toBe(1);
    expect(await rows("40", "appropriationItem", itemId)).toBe(0);
  });
  it("is reached through the grant alone: a stranger does not step in, nor a board outside it", async () => {
    const callId = await agreed();
    const step = (from: string, into: string) =>
      inSnapshot({ boardId: from }, ({ trx }) =>
        sql`select step_into(${callId}::uuid, ${into})`.execute(trx),
      ).then(
        () => "in",
        (error: { code?: string }) => error.code,
      );
    expect(await step("30", "12")).toBe("in");
    expect(await step("40", "12")).toBe("42501");
    expect(await step("30", "40")).toBe("42501");
  });
});
