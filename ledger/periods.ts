/**
 * Months: open, held, closed, reopened. Each step is an event that stays. What a closing found is kept, so that a balance
 * as of a day needs only what came after it.
 */
import { sql } from "kysely";
import { LedgerRefusal, refusing } from "./errors";
import type { Reader, Trx } from "./executor";
import { soundDay, soundText } from "./sound-text";

/**
 * held: corrections and closing entries only. closed: nothing. reopening: closed, and somebody has asked that it be opened.
 */
export type PeriodState = "open" | "held" | "closed" | "reopening";

/**
 * held, opened (again, without having been closed), closed; reopenAsked by one person with the reason, then reopened by
 * another, or reopenDeclined by either.
 */
export type PeriodStep =
  "held" | "opened" | "closed" | "reopenAsked" | "reopenDeclined" | "reopened";

/** Who takes a step. The second person is told from the first by the id. */
export type PeriodActor = { readonly id: string; readonly name: string };

export type PeriodEvent = {
  readonly step: PeriodStep;
  readonly actor: PeriodActor;
  readonly reason: string;
  /** The day of the step, "2027-04-05". */
  readonly takenOn: string;
  /** ISO instant in UTC by the database's clock. */
  readonly recordedAt: string;
};

export type Period = {
  /** 202703 */
  readonly month: number;
  readonly state: PeriodState;
  /** How many entries are booked in it. */
  readonly entries: number;
  /** The last step; null when none has been taken. */
  readonly last: PeriodEvent | null;
};

/** The month of a day: 202703 of "2027-03-31". */
export const monthOf = (day: string): number => Number(day.slice(0, 4) + day.slice(5, 7));

const soundMonth = (month: number): number => {
  const within = month % 100;
  if (Number.isInteger(month) && month >= 199001 && month <= 220012 && within >= 1 && within <= 12)
    return month;
  throw new LedgerRefusal("ledger.badDay", { day: String(month) });
};

/**
 * Takes a step with a month of the tenant. Waits for every posting under way, and later ones wait for it: a closed month
 * holds all that was posted in it, and no more.
 * @throws LedgerRefusal ledger.periodStep when the month does not stand so; ledger.earlierPeriodOpen (months are closed in
 *   order), ledger.laterPeriodClosed (and reopened from the last); ledger.twoPersons; ledger.badDay, ledger.badText
 * @example
 * const actor = { id: "p1", name: "Lena Ek" };
 * await stepPeriod(trx, { month: 202703, step: "closed", takenOn: "2027-04-05", actor, reason: "Månadsbokslut" });
 */
export async function stepPeriod(
  trx: Trx,
  {
    month,
    step,
    takenOn,
    actor,
    reason,
  }: {
    readonly month: number;
    readonly step: PeriodStep;
    readonly takenOn: string;
    readonly actor: PeriodActor;
    readonly reason: string;
  },
): Promise<void> {
  await refusing(() =>
    sql`select ledger.step_period(${soundMonth(month)}, ${step}, ${soundDay(takenOn)}::date, ${soundText("actor", actor.id)},
      ${soundText("actor", actor.name)}, ${soundText("reason", reason)})`.execute(trx),
  );
}

type EventRow = {
  step: PeriodStep;
  actorId: string;
  actor: string;
  reason: string;
  takenOn: string;
  recordedAt: string;
};

const eventColumns = sql`e.event as step, e.actor_id as "actorId", e.actor, e.reason, e.taken_on::text as "takenOn",
  to_char(to_timestamp(e.recorded_us / 1000000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

const eventOf = ({ step, actorId, actor, ...said }: EventRow): PeriodEvent => ({
  step,
  actor: { id: actorId, name: actor },
  reason: said.reason,
  takenOn: said.takenOn,
  recordedAt: said.recordedAt,
});

/** The months that have entries or have taken a step, the newest first. */
export async function listPeriods(db: Reader): Promise<Period[]> {
  const { rows } = await sql<
    { month: number; state: PeriodState; entries: number } & (EventRow | { step: null })
  >`
    with booked as (
      select ledger.month_of(j.booked_on) as month, count(*)::int as entries from ledger.journal j
      where j.tenant = current_setting('ledger.tenant', true) group by 1),
    months as (
      select month from booked
      union select month from ledger.period_event where tenant = current_setting('ledger.tenant', true))
    select m.month, ledger.period_state(current_setting('ledger.tenant', true), m.month) as state,
      coalesce(b.entries, 0) as entries, l.*
    from months m left join booked b using (month)
    left join lateral (
      select ${eventColumns} from ledger.period_event e
      where e.tenant = current_setting('ledger.tenant', true) and e.month = m.month order by e.seq desc limit 1) l on true
    order by m.month desc`.execute(db);
  return rows.map((row) => ({
    month: row.month,
    state: row.state,
    entries: row.entries,
    last: row.step === null ? null : eventOf(row),
  }));
}

/** Where a month stands, and all its steps, the newest first. */
export async function findPeriod(
  db: Reader,
  month: number,
): Promise<{ readonly state: PeriodState; readonly events: readonly PeriodEvent[] }> {
  const found = await sql<{ state: PeriodState }>`
    select ledger.period_state(current_setting('ledger.tenant', true), ${soundMonth(month)}) as state`.execute(
    db,
  );
  const [row] = found.rows;
  if (!row) throw new Error("the ledger did not answer");
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from ledger.period_event e
    where e.tenant = current_setting('ledger.tenant', true) and e.month = ${month} order by e.seq desc`.execute(
    db,
  );
  return { state: row.state, events: rows.map(eventOf) };
}
