/** The board's register of activities, and the calls that are published with one. */
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { recordActivitySchema } from "~/domain/activities/index";
import { endActivity, findActivities, recordActivity } from "~/domain/activities/index.server";
import { findPublication, prepareCall, publishCall } from "~/domain/calls/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import {
  ACTIVITY,
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
let officer: Staff;
let administrator: Staff;
let elsewhere: Staff;
let used: string;
let itemId: string;
let callId: string;

beforeAll(async () => {
  await setClock(db.kysely, "2027-01-10T08:00:00Z");
  await addBoard(db.kysely);
  await addBoard(db.kysely, "14");
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  officer = await addStaff(db.kysely, "Handläggare H1", ["case_officer"]);
  administrator = await addStaff(db.kysely, "Administratör A1", ["administrator"]);
  elsewhere = await addStaff(db.kysely, "Controller C9", ["controller"], { boardId: "14" });
  const call = await publishedCall({ controller, preparer: officer, publisher: administrator });
  ({ itemId, callId, activityId: used } = call);
});

const day = (text: string) => text as PlainDate;
const input = (code: string, validFrom = "2027-01-01") => ({
  code,
  name: "Ett uppdrag",
  source: "Regleringsbrevet",
  validFrom: day(validFrom),
});
const record = async (code: string, validFrom?: string) =>
  done(await recordActivity(as(controller), input(code, validFrom))).activityId;

let no = 10;
const prepare = (activityId: string) =>
  prepareCall(as(officer), {
    itemId,
    activityId,
    caseNumber: `DEMO 851-00${no++}-2027`,
    title: { sv: "Utkast", en: "Draft" },
    opensAt: "2027-02-01T07:00:00.000Z",
    closesAt: "2027-03-15T15:00:00.000Z",
    envelopes: [{ year: 2028, amount: kr("1000.00") }],
    definition: demoDefinition,
  });
/** The name of the constraint that stops a statement. */
const stopped = (statement: Promise<unknown>) =>
  statement.then(
    () => null,
    (error: unknown) => (error as { constraint?: string }).constraint,
  );

describe("the register", () => {
  test("is the controller's to keep, and each board's own", async () => {
    expect(refusalCode(await recordActivity(as(officer), input("H")))).toBe("access.forbidden");
    expect(done(await findActivities(officer)).map(({ code }) => code)).toContain(ACTIVITY);
    expect(done(await findActivities(elsewhere))).toEqual([]);
    done(await recordActivity(as(elsewhere), input(ACTIVITY)));
    const ending = { endsOn: day("2027-12-31") };
    expect(refusalCode(await endActivity(as(elsewhere), used, ending))).toBe("access.notFound");
  });

  test("has a code once, also when the activity has ended", async () => {
    const id = await record("GAMMAL");
    done(await endActivity(as(controller), id, { endsOn: day("2027-01-31") }));
    expect(refusalCode(await recordActivity(as(controller), input("GAMMAL")))).toBe(
      "activity.codeTaken",
    );
  });

  test.each(["två ord", "ÅÄÖ", "a/b", "a".repeat(21)])(
    "does not take a code that the books cannot carry: %s",
    (code) => {
      const typed = { ...input("A"), code, validFrom: "2027-01-01" };
      expect(recordActivitySchema.safeParse(typed).success).toBe(false);
    },
  );

  test("ends an activity once, not before it began", async () => {
    const id = await record("KORT", "2027-03-01");
    const end = async (endsOn: string) =>
      refusalCode(await endActivity(as(controller), id, { endsOn: day(endsOn) }));
    expect(await end("2027-02-28")).toBe("activity.endsBeforeItBegins");
    done(await endActivity(as(controller), id, { endsOn: day("2027-03-01") }));
    expect(await end("2027-04-01")).toBe("activity.alreadyEnded");
  });

  test("is never changed and never emptied, by nobody", async () => {
    const change = sql`update activity set code = 'X' where id = ${used}::uuid`;
    expect(await stopped(change.execute(db.kysely))).toBe("activity_is_kept");
    const remove = sql`delete from activity where id = ${used}::uuid`;
    expect(await stopped(remove.execute(db.kysely))).toBe("activity_is_kept");
  });
});

describe("a call", () => {
  test("is prepared with an activity of the board that holds on the day it opens", async () => {
    const [foreign] = done(await findActivities(elsewhere));
    expect(refusalCode(await prepare(foreign?.id ?? ""))).toBe("call.activityUnknown");
    expect(refusalCode(await prepare(await record("SEDAN", "2027-02-02")))).toBe(
      "call.activityNotThen",
    );
    done(await prepare(await record("SAMMADAG", "2027-02-01")));
  });

  test("is not published without an activity: a draft from before there were any is refused", async () => {
    const draft = done(await prepare(used)).callId;
    await sql`update call set activity_id = null where id = ${draft}::uuid`.execute(db.kysely);
    expect(done(await findPublication(administrator, draft)).hindrance).toBe("noActivity");
    expect(refusalCode(await publishCall(as(administrator), { callId: draft }))).toBe(
      "call.noActivity",
    );
    const publish = sql`update call set status = 'published', published_by = ${administrator.personId}::uuid,
      published_at = now() where id = ${draft}::uuid`;
    expect(await stopped(publish.execute(db.kysely))).toBe("call_published_with_activity");
  });

  test("keeps its activity once it is published, and only one of its board's", async () => {
    const other = await record("ANNAN");
    const change = sql`update call set activity_id = ${other}::uuid where id = ${callId}::uuid`;
    expect(await stopped(change.execute(db.kysely))).toBe("call_published_is_frozen");
    const draft = done(await prepare(used)).callId;
    const [foreign] = done(await findActivities(elsewhere));
    const move = sql`update call set activity_id = ${foreign?.id}::uuid where id = ${draft}::uuid`;
    expect(await stopped(move.execute(db.kysely))).toBe("call_activity_of_board");
  });

  test("that has an activity keeps it when the activity ends", async () => {
    done(await endActivity(as(controller), used, { endsOn: day("2027-01-20") }));
    expect(done(await findPublication(administrator, callId)).activity?.code).toBe(ACTIVITY);
    expect(refusalCode(await prepare(used))).toBe("call.activityNotThen");
  });
});
