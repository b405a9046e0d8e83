/** With the host's clock an hour back: no command is carried out, so nothing is backdated, and health says why. */
import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { recordSideJob } from "~/domain/ties/index.server";
import type { Staff } from "~/domain/shared/actor";
import { healthProbe } from "~/server/health";
import { addBoard, addStaff, as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let administrator: Staff;
let officer: Staff;

beforeAll(async () => {
  await addBoard(db.kysely, "12");
  administrator = await addStaff(db.kysely, "A1", ["administrator"]);
  officer = await addStaff(db.kysely, "H1", ["case_officer"]);
});

const command = () =>
  recordSideJob(as(administrator), {
    personId: officer.personId,
    kind: "seat",
    organisationName: "Klubben",
    orgnr: null,
  });

async function health() {
  const probe = healthProbe(db.url);
  const said = await probe.ask();
  await probe.close();
  return said;
}

/** A row that was recorded while the clock was so much ahead of what it is now: the clock has gone back since. */
const recordedAhead = (by: string) =>
  db.kysely.transaction().execute(async (trx) => {
    await sql`with last as (select e.* from audit_entry e where e.chain = '12' order by e.seq desc limit 1)
      insert into audit_entry (chain, seq, at, recorded_at, board_id, actor, action, subject_type, subject_id, previous_hash, hash)
      select chain, seq + 1, at, clock_timestamp() + ${by}::interval, board_id, actor, action, subject_type, subject_id, hash, hash from last`.execute(
      trx,
    );
    await sql`update audit_head set seq = seq + 1 where chain = '12'`.execute(trx);
  });

it("a clock that goes on, or is set right by a second, stops nothing", async () => {
  done(await command());
  await recordedAhead("1 second");
  done(await command());
  expect(await health()).toMatchObject({ status: "ok", clock: "ok", virusScan: "off" });
});

it("a clock that has gone back stops every command, by the database, and health says so", async () => {
  await recordedAhead("1 hour");
  const rows = () => db.kysely.selectFrom("sideJob").select("id").execute();
  const before = await rows();
  expect(await command()).toMatchObject({ ok: false, code: "clock.behind" });
  expect(await rows()).toEqual(before);
  expect(await health()).toMatchObject({ status: "down", clock: "behind" });
});

it("a server whose clock differs from the database's says so, and goes on: the database decides at a deadline", async () => {
  await sql`truncate audit_head`.execute(db.kysely);
  const now = Date.now;
  Date.now = () => now() + 60_000;
  try {
    expect(await health()).toMatchObject({ status: "ok", clock: "apart" });
  } finally {
    Date.now = now;
  }
});
