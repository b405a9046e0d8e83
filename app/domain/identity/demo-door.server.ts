/**
 * The two doors of the demo: the clock that can be moved, and the switch of person. Both are shut unless the server was
 * started as a demo AND the database is a demo database (it holds the one row of demo_clock, which only the loader writes).
 */
import { sql } from "kysely";
import { database } from "~db/client";
import { inSnapshot } from "~db/transaction";
import { dayOf, isBefore, type Instant, type PlainDate } from "../shared/dates";
import { missing, ok, refuseField, type Result } from "../shared/result";
import type { Capacity } from "./capacity";

let isStartedAsDemo = false;

/** Told once by what starts the program, from its configuration. */
export const startAsDemo = (isAsked = true): void => {
  isStartedAsDemo = isAsked;
};

export async function isDemo(): Promise<boolean> {
  if (!isStartedAsDemo) return false;
  return inSnapshot({}, async ({ trx }) =>
    Boolean(await trx.selectFrom("demoClock").select("singleton").executeTakeFirst()),
  );
}

/** The story's last calls end by then; a clock that went further could not come back. */
const LAST_DAY = "2029-12-31" as PlainDate;

/** Moves the demo's clock forward; backwards is refused, since the journal and the audit trail only go forward. */
export async function moveDemoClock(to: Instant): Promise<Result<Instant>> {
  if (!(await isDemo())) return missing();
  const now = await inSnapshot({}, async (step) => step.now as Instant);
  if (isBefore(LAST_DAY, dayOf(to))) return refuseField("day", "demo.clockTooFar");
  if (isBefore(to, now))
    return isBefore(dayOf(to), dayOf(now))
      ? refuseField("day", "demo.clockBackwards")
      : refuseField("time", "demo.clockEarlier");
  await sql`update demo_clock set offset_seconds =
    extract(epoch from ${to}::timestamptz - clock_timestamp())::bigint + 1`.execute(database());
  return ok(to);
}

export type DemoPerson = Capacity & {
  readonly name: string;
  readonly place: string;
  readonly roles: string[];
};

/** Everyone who can be switched to in the demo; empty outside it. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!(await isDemo())) return [];
  const { rows } = await sql<DemoPerson>`
    select p.id as person_id, p.name, b.name_sv as place, 'staff' as side, b.id as at, array_agg(s.role order by s.role) as roles,
      min(p.created_at) as since
    from person p join staff_role s on s.person_id = p.id join board b on b.id = s.board_id
    group by p.id, b.id
    union all
    select p.id, p.name, o.name, 'applicant', o.id::text, array_agg(m.role order by m.role), min(p.created_at)
    from person p join membership m on m.person_id = p.id join organisation o on o.id = m.organisation_id
    group by p.id, o.id
    order by since, name`.execute(database());
  return rows;
}
