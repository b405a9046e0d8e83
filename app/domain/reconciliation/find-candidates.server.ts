import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { MatchKind } from "./bank-line";

/** What a line without its reference may be: a thing of ours that waits for what the line tells. */
export type Candidate = {
  readonly kind: MatchKind;
  readonly id: string;
  readonly href: string;
  readonly reference: string;
  /** The project's, or the purpose of the money. */
  readonly title: string;
  readonly payee: string;
  readonly account: string;
  readonly amount: Ore;
  /** When we told the bank to pay; for what came back, when it was paid; for what we wait for, when it is due. */
  readonly on: PlainDate;
  readonly isSameAmount: boolean;
  readonly isSameAccount: boolean;
  readonly isNearInTime: boolean;
};

/** How many days before and after the day of the run the bank may book a payment, and how long after it a return may come. */
const EARLIEST = 1;
const LATEST = 5;
const LATEST_RETURN = 90;

type Row = Omit<Candidate, "href"> & { readonly page: string };

/** Those that agree in most come first. */
export async function findCandidates(trx: Trx, bankLineId: string): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    with line as (
      select l.*, nullif(regexp_replace(coalesce(l.counterparty_account, ''), '\D', '', 'g'), '') as digits,
        upper(regexp_replace(coalesce(l.reference, '') || coalesce(l.remittance, ''), '[\s-]', '', 'g')) as words
      from bank_line l where l.id = ${bankLineId}::uuid),
    orders as (
      select case when l.amount_ore < 0 then 'payment' else 'return' end as kind, o.id, o.id as page, o.reference, p.title, g.name as payee,
        a.number as account, o.amount_ore as amount, case when l.amount_ore < 0 then r.pays_on else coalesce(o.confirmed_on, r.pays_on) end as "on"
      from line l
      join payment_order o on o.board_id = l.board_id and o.amount_ore = abs(l.amount_ore)
        and o.status = case when l.amount_ore < 0 then 'sent' else 'confirmed' end
      join payment_run_order m on m.order_id = o.id and not m.is_dissolved join payment_run r on r.id = m.run_id
      join project p on p.id = o.project_id join organisation g on g.id = o.organisation_id
      join payee_account a on a.id = o.payee_account_id),
    debts as (
      select 'repayment', r.id, r.id, r.reference, p.title, g.name, '', r.principal_ore - r.cleared_ore + r.interest_ore - r.interest_cleared_ore,
        r.demand_sent_on
      from line l join recovery r on r.board_id = l.board_id and r.status = 'demanded' and l.amount_ore > 0 and not l.is_return
      join project p on p.id = r.project_id join organisation g on g.id = r.organisation_id
      where strpos(l.words, r.reference) > 0
        or l.amount_ore = r.principal_ore - r.cleared_ore + r.interest_ore - r.interest_cleared_ore),
    repaid as (
      select 'repayment_return', m.id, r.id, r.reference, p.title, g.name, coalesce(b.counterparty_account, ''), m.principal_ore + m.interest_ore, m.booked_on
      from line l join recovery_movement m on m.board_id = l.board_id and m.kind = 'received' and m.measure_id is null
        and m.principal_ore + m.interest_ore = -l.amount_ore
        and m.booked_on <= l.booked_on
      join recovery r on r.id = m.recovery_id join project p on p.id = r.project_id join organisation g on g.id = r.organisation_id
      left join bank_line b on b.id = m.bank_line_id
      where not exists (select 1 from recovery_movement t where t.of_movement = m.id)),
    given as (
      select 'fund_receipt', f.id, f.id, f.reference, f.purpose, q.names, '', coalesce(w.amount_ore, f.agreed_ore), coalesce(w.due_on, f.agreed_on)
      from line l join received_fund f on f.board_id = l.board_id and l.amount_ore > 0
      cross join lateral (select string_agg(s.name, ', ' order by s.no) as names from fund_financier s where s.fund_id = f.id) q
      left join lateral (select r.amount_ore, r.due_on from fund_requisition r where r.fund_id = f.id and r.amount_ore = l.amount_ore
        and not exists (select 1 from bank_match m where m.requisition_id = r.id and m.undone_at is null) order by r.due_on limit 1) w on true
      where strpos(l.words, f.reference) > 0 or w.amount_ore is not null),
    back as (
      select 'fund_repayment', r.id, f.id, f.reference, f.purpose, '', r.account, r.amount_ore, (r.answered_at at time zone 'Europe/Stockholm')::date
      from line l join fund_repayment r on r.board_id = l.board_id and r.outcome = 'approved' and r.amount_ore = -l.amount_ore
      join received_fund f on f.id = r.fund_id
      where not exists (select 1 from bank_match m where m.repayment_id = r.id and m.undone_at is null)),
    found as (
      select * from orders union all select * from debts union all select * from repaid union all select * from given union all select * from back)
    select f.kind, f.id, f.page, f.reference, f.title, f.payee, f.account, f.amount, f."on", f.amount = abs(l.amount_ore) as is_same_amount,
      coalesce(l.digits is not null and f.account <> '' and right(l.digits, length(regexp_replace(f.account, '\D', '', 'g')))
        = regexp_replace(f.account, '\D', '', 'g'), false) as is_same_account,
      case when f.kind = 'payment' then l.booked_on between f."on" - ${EARLIEST}::int and f."on" + ${LATEST}::int
        else l.booked_on between f."on" and f."on" + ${LATEST_RETURN}::int end as is_near_in_time
    from found f cross join line l
    order by strpos(l.words, f.reference) > 0 desc, is_same_account desc, is_near_in_time desc, abs(l.booked_on - f."on"), f.reference limit 20`.execute(
    trx,
  );
  return rows.map(({ page, ...row }) => ({ ...row, href: `${pageOf[row.kind]}/${page}` }));
}

const pageOf: Readonly<Record<MatchKind, string>> = {
  payment: "/payment-orders",
  return: "/payment-orders",
  repayment: "/recoveries",
  repayment_return: "/recoveries",
  fund_receipt: "/received-funds",
  fund_repayment: "/received-funds",
};

/**
 * The one that agrees in amount, account and day; null when there is none, or more than one. What is repaid to us, and all
 * that is booked in another month than the bank's, is never so sure that one person is enough.
 */
export function sureCandidate(candidates: readonly Candidate[], cause: string): Candidate | null {
  if (cause === "month_closed") return null;
  const fitting = candidates.filter(
    ({ isSameAmount, isSameAccount, isNearInTime }) =>
      isSameAmount && isSameAccount && isNearInTime,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
