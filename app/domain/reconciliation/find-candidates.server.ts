import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** A payment that a line without its reference may be: the same amount, and waiting for what the line tells. */
export type Candidate = {
  readonly orderId: string;
  readonly reference: string;
  readonly projectTitle: string;
  readonly payee: string;
  readonly account: string;
  readonly amount: Ore;
  /** When we told the bank to pay; for what came back, when it was paid. */
  readonly on: PlainDate;
  readonly isSameAccount: boolean;
  readonly isNearInTime: boolean;
};

/** How many days before and after the day of the run the bank may book a payment, and how long after it a return may come. */
const EARLIEST = 1;
const LATEST = 5;
const LATEST_RETURN = 90;

/** Those that agree in most come first. */
export async function findCandidates(trx: Trx, bankLineId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    with line as (
      select l.*, nullif(regexp_replace(coalesce(l.counterparty_account, ''), '\D', '', 'g'), '') as digits
      from bank_line l where l.id = ${bankLineId}::uuid),
    found as (
      select o.id as order_id, o.reference, p.title as project_title, g.name as payee, a.number as account, o.amount_ore as amount,
        case when l.amount_ore < 0 then r.pays_on else coalesce(o.confirmed_on, r.pays_on) end as "on", l.booked_on, l.amount_ore,
        l.digits is not null and right(l.digits, length(regexp_replace(a.number, '\D', '', 'g'))) = regexp_replace(a.number, '\D', '', 'g')
          as is_same_account
      from line l
      join payment_order o on o.board_id = l.board_id and o.amount_ore = abs(l.amount_ore)
        and o.status = case when l.amount_ore < 0 then 'sent' else 'confirmed' end
      join payment_run_order m on m.order_id = o.id and not m.is_dissolved join payment_run r on r.id = m.run_id
      join project p on p.id = o.project_id join organisation g on g.id = o.organisation_id
      join payee_account a on a.id = o.payee_account_id)
    select order_id, reference, project_title, payee, account, amount, "on", is_same_account,
      case when amount_ore < 0 then booked_on between "on" - ${EARLIEST}::int and "on" + ${LATEST}::int
        else booked_on between "on" and "on" + ${LATEST_RETURN}::int end as is_near_in_time
    from found order by is_same_account desc, is_near_in_time desc, abs(booked_on - "on"), reference limit 20`.execute(
    trx,
  );
  return rows;
}

/** The one payment that agrees in amount, account and day; null when there is none, or more than one. */
export function sureCandidate(candidates: readonly Candidate[]): Candidate | null {
  const fitting = candidates.filter((one) => one.isSameAccount && one.isNearInTime);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
