-- Books that were filled before 080 and 100 become what later books are: their closings keep what they found, and the cost
-- that a payment settled is booked. On other books nothing is changed.
set role ledger_owner;

do $$
declare
  v_tenant text;
begin
  for v_tenant in select distinct tenant from ledger.journal order by 1 loop
    perform ledger.enter(v_tenant, true); -- nobody posts meanwhile
  end loop;
end $$;

-- Months. What is added are steps and snapshots that the guards would have had made at the time.
alter table ledger.period_event disable trigger append_only, disable trigger steps, disable trigger snapshot;
alter table ledger.period_balance disable trigger append_only;

-- 150 dated the steps before 100 with the day on which it was applied.
update ledger.period_event set taken_on = (to_timestamp(recorded_us / 1000000.0) at time zone 'Europe/Stockholm')::date
where actor_id = 'unknown';

-- Since 100 the closed months are the first ones: those that 040 had left open before a closed one were closed with it.
insert into ledger.period_event (tenant, month, seq, event, taken_on, actor_id, actor, reason, recorded_us)
select m.tenant, m.month, 1, 'closed', c.taken_on, c.actor_id, c.actor, format('%s (%s)', c.reason, c.month),
  (extract(epoch from clock_timestamp()) * 1000000)::bigint
from (
  select distinct p.tenant, ledger.month_of(p.booked_on) as month from ledger.posting p
  where p.tenant in (select e.tenant from ledger.period_event e where e.actor_id = 'unknown')) m
cross join lateral (
  select e.* from ledger.period_event e
  where e.tenant = m.tenant and e.month > m.month and e.month <= ledger.closed_through(m.tenant)
    and e.event = 'closed' and e.actor_id = 'unknown'
  order by e.recorded_us limit 1) c
where not exists (select 1 from ledger.period_event e where e.tenant = m.tenant and e.month = m.month);

-- What each closing found; a later one that counted on from nothing is counted again.
insert into ledger.period_balance (tenant, month, seq, account_id, debit, credit, lines)
select m.tenant, m.month,
  (select max(e.seq) from ledger.period_event e where e.tenant = m.tenant and e.month = m.month and e.event = 'closed'),
  m.account_id, sum(m.debit) over w, sum(m.credit) over w, sum(m.lines) over w
from (
  select p.tenant, p.account_id, ledger.month_of(p.booked_on) as month, count(*) as lines,
    coalesce(sum(p.amount) filter (where p.amount > 0), 0) as debit,
    coalesce(-sum(p.amount) filter (where p.amount < 0), 0) as credit
  from ledger.posting p
  join (
    select distinct e.tenant, ledger.month_end(ledger.closed_through(e.tenant)) as until
    from ledger.period_event e where e.actor_id = 'unknown') t on t.tenant = p.tenant and p.booked_on <= t.until
  group by p.tenant, p.account_id, ledger.month_of(p.booked_on)) m
window w as (partition by m.account_id order by m.month)
on conflict (account_id, month, seq) do update
set debit = excluded.debit, credit = excluded.credit, lines = excluded.lines;

alter table ledger.period_event
  enable always trigger append_only, enable always trigger steps, enable always trigger snapshot;
alter table ledger.period_balance enable always trigger append_only;

-- Payments. Each that was confirmed, returned or paid back without the lines of 080 gets them in an entry of the same kind,
-- source and day, or on the first day after the closed months. A corrected one and its correction need none.
do $$
declare
  e record;
  v_accounts bigint[];
begin
  for e in
    select j.journal_id, j.tenant, j.kind, j.source_type, j.source_id, j.dims, j.dims->>'project' as project,
      greatest(j.booked_on, ledger.month_end(ledger.closed_through(j.tenant)) + 1) as booked_on,
      (select sum(u.amount)::bigint from unnest(j.accounts, j.amounts) u(id, amount)
        join ledger.account a on a.account_id = u.id where a.role = 'appropriationCharged') as charged
    from ledger.journal j
    where j.kind in ('payment.confirmed', 'payment.returned', 'recovery.paidToItem') and j.reverses is null
      and not exists (select 1 from ledger.journal r where r.reverses = j.journal_id)
      and not exists (select 1 from ledger.account a where a.account_id = any (j.accounts) and a.role = 'grantsGiven')
      and not exists (select 1 from ledger.journal x where x.tenant = j.tenant and x.key = 'grantsGiven:' || j.journal_id)
    order by j.journal_id
  loop
    continue when coalesce(e.charged, 0) = 0;
    if e.project is null then
      raise exception 'LEDGER: entry % charges the appropriation and does not say for which project', e.journal_id
        using errcode = 'LG006', hint = 'Reverse it, post it again with its project, and migrate again.';
    end if;
    perform ledger.open_accounts(e.tenant, array['grantsGiven/project=' || e.project, 'grantsGivenAccrual/project=' || e.project]);
    v_accounts := array(
      select a.account_id from ledger.account a
      where a.tenant = e.tenant and a.role in ('grantsGiven', 'grantsGivenAccrual') and a.dims->>'project' = e.project
      order by a.role);
    perform ledger.record(e.tenant, 'grantsGiven:' || e.journal_id, e.kind, e.booked_on, null,
      'Lämnade bidrag, betalda: till verifikation ' || e.journal_id, 'Uppgradering av huvudboken', e.source_type, e.source_id,
      e.dims, v_accounts, '{2,2}', array[-e.charged, e.charged], '{1,1}');
  end loop;
end $$;

reset role;
