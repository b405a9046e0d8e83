-- Months: open, held, closed, reopened. Every step is an event that stays; what a closing found is kept as a snapshot.
-- The closed months are always the first ones, so the balance at the end of any of them is settled.
set role ledger_owner;

alter table ledger.period_event
  add column actor_id text not null default 'unknown' constraint period_event_actor_id_said check (actor_id <> ''),
  drop constraint period_event_known,
  add constraint period_event_known check (
    event in ('held', 'opened', 'closed', 'reopenAsked', 'reopenDeclined', 'reopened')),
  drop constraint period_event_reason_said,
  add constraint period_event_reason_said check (btrim(reason) <> '');
alter table ledger.period_event alter column actor_id drop default;

-- The debits, credits and lines of an account from the beginning to the end of a closed month; a row for each account
-- that the month moved. A month closed again has new rows, with the number of that closing.
create table ledger.period_balance (
  tenant text not null,
  month int not null,
  seq int not null,
  account_id bigint not null references ledger.account,
  debit bigint not null,
  credit bigint not null,
  lines bigint not null,
  primary key (account_id, month, seq),
  constraint period_balance_of_closing foreign key (tenant, month, seq) references ledger.period_event
);

create function ledger.month_end(p_month int) returns date immutable parallel safe language sql as
$$ select (make_date(p_month / 100, p_month % 100, 1) + interval '1 month - 1 day')::date $$;

-- The last month that is closed; null when none is. An asked reopening has not opened anything.
create function ledger.closed_through(p_tenant text) returns int stable parallel safe language sql as $$
  select e.month from ledger.period_event e
  where e.tenant = p_tenant and e.event in ('closed', 'reopenAsked', 'reopenDeclined')
    and not exists (select 1 from ledger.period_event l where l.tenant = e.tenant and l.month = e.month and l.seq > e.seq)
  order by e.month desc limit 1
$$;

-- open, held, closed or reopening (closed, and somebody has asked that it be opened).
create function ledger.period_state(p_tenant text, p_month int) returns text stable parallel safe language sql as $$
  select case
    when last.event = 'reopenAsked' then 'reopening'
    when p_month <= ledger.closed_through(p_tenant) then 'closed'
    when last.event = 'held' then 'held'
    else 'open' end
  from (select) one left join lateral (
    select e.event from ledger.period_event e where e.tenant = p_tenant and e.month = p_month
    order by e.seq desc limit 1) last on true
$$;

-- Whoever posts holds this to the end of the transaction, together with all others who post; a step of a month is
-- taken alone. Both are judged by what is committed, which only read committed sees.
create function ledger.enter(p_tenant text, p_alone boolean) returns void language plpgsql as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'LEDGER: the transaction must be read committed' using errcode = '25001';
  end if;
  if p_alone then
    perform pg_advisory_xact_lock(7301, hashtext(p_tenant));
  else
    perform pg_advisory_xact_lock_shared(7301, hashtext(p_tenant));
  end if;
end $$;

-- Refuses a day in a closed month, and in a held one all but corrections and closing entries.
create function ledger.check_month(p_tenant text, p_on date, p_closing boolean) returns void language plpgsql as $$
declare
  v_month int := extract(year from p_on) * 100 + extract(month from p_on);
  v_state text;
begin
  if not exists (select 1 from ledger.period_event e where e.tenant = p_tenant and e.month >= v_month) then
    return;
  end if;
  v_state := ledger.period_state(p_tenant, v_month);
  if v_state in ('closed', 'reopening') then
    raise exception 'LEDGER: % is closed', v_month
      using errcode = 'LG003', detail = jsonb_build_object('month', v_month::text);
  elsif v_state = 'held' and not p_closing then
    raise exception 'LEDGER: % is held', v_month
      using errcode = 'LG004', detail = jsonb_build_object('month', v_month::text);
  end if;
end $$;

-- The rules of the steps, whoever writes them. A month is closed when those before it are; the last closed one is opened
-- again when one person has asked and another agrees.
create function ledger.check_period_event() returns trigger language plpgsql as $$
declare
  v_from text;
  v_last ledger.period_event;
  v_other int;
begin
  perform ledger.enter(new.tenant, true);
  v_from := ledger.period_state(new.tenant, new.month);
  select * into v_last from ledger.period_event e
  where e.tenant = new.tenant and e.month = new.month order by e.seq desc limit 1;
  if new.seq <> coalesce(v_last.seq, 0) + 1 or not (case new.event
      when 'held' then v_from = 'open'
      when 'opened' then v_from = 'held'
      when 'closed' then v_from in ('open', 'held')
      when 'reopenAsked' then v_from = 'closed' and v_last.seq is not null
      else v_from = 'reopening' end) then
    raise exception 'LEDGER: % is %', new.month, v_from
      using errcode = 'LG011', detail = jsonb_build_object('month', new.month::text, 'state', v_from);
  end if;
  if new.event = 'reopened' and new.actor_id = v_last.actor_id then
    raise exception 'LEDGER: % asked for it', v_last.actor using errcode = 'LG012';
  end if;
  if new.event = 'closed' then
    v_other := (select ledger.month_of(min(p.booked_on)) from ledger.posting p where p.tenant = new.tenant
      and p.booked_on > coalesce(ledger.month_end(ledger.closed_through(new.tenant)), '-infinity')
      and p.booked_on < make_date(new.month / 100, new.month % 100, 1));
  elsif new.event = 'reopenAsked' then
    v_other := nullif(ledger.closed_through(new.tenant), new.month);
  end if;
  if v_other is not null then
    raise exception 'LEDGER: % comes first', v_other
      using errcode = case new.event when 'closed' then 'LG013' else 'LG014' end,
        detail = jsonb_build_object('month', v_other::text);
  end if;
  return new;
end $$;
create trigger steps before insert on ledger.period_event for each row execute function ledger.check_period_event();
alter table ledger.period_event enable always trigger steps;

-- What a closing found: for each account that the month moved, its sums before and those of the month.
create function ledger.keep_snapshot() returns trigger language plpgsql as $$
begin
  insert into ledger.period_balance (tenant, month, seq, account_id, debit, credit, lines)
  select new.tenant, new.month, new.seq, m.account_id,
    coalesce(b.debit, 0) + m.debit, coalesce(b.credit, 0) + m.credit, coalesce(b.lines, 0) + m.lines
  from (
    select p.account_id, coalesce(sum(p.amount) filter (where p.amount > 0), 0) as debit,
      coalesce(-sum(p.amount) filter (where p.amount < 0), 0) as credit, count(*) as lines
    from ledger.posting p
    where p.tenant = new.tenant
      and p.booked_on between make_date(new.month / 100, new.month % 100, 1) and ledger.month_end(new.month)
    group by p.account_id) m
  left join lateral (
    select x.debit, x.credit, x.lines from ledger.period_balance x
    where x.account_id = m.account_id and x.month < new.month order by x.month desc, x.seq desc limit 1) b on true;
  return null;
end $$;
create trigger snapshot after insert on ledger.period_event
  for each row when (new.event = 'closed') execute function ledger.keep_snapshot();
alter table ledger.period_event enable always trigger snapshot;

drop function ledger.close_period;
-- One step of a month (202703) of the transaction's tenant.
create function ledger.step_period(p_month int, p_event text, p_actor_id text, p_actor text, p_reason text) returns void
language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  v_tenant text := ledger.tenant();
begin
  perform ledger.enter(v_tenant, true);
  insert into ledger.period_event (tenant, month, seq, event, actor_id, actor, reason, recorded_us)
  values (v_tenant, p_month,
    (select coalesce(max(e.seq), 0) + 1 from ledger.period_event e where e.tenant = v_tenant and e.month = p_month),
    p_event, p_actor_id, p_actor, p_reason, (extract(epoch from clock_timestamp()) * 1000000)::bigint);
end $$;

-- An account's debits, credits and lines up to and including a day: the last settled snapshot, and what came after it.
create function ledger.turnover_at(p_account bigint, p_on date)
returns table (debit numeric, credit numeric, lines bigint) stable language sql as $$
  with kept as (
    select b.debit, b.credit, b.lines, ledger.month_end(b.month) as until
    from ledger.account a cross join lateral (
      select x.* from ledger.period_balance x
      where x.account_id = a.account_id and x.month <= ledger.closed_through(a.tenant)
        and x.month < ledger.month_of(p_on + 1)
      order by x.month desc, x.seq desc limit 1) b
    where a.account_id = p_account)
  select coalesce(sum(t.debit), 0), coalesce(sum(t.credit), 0), coalesce(sum(t.lines), 0)::bigint
  from (
    select debit, credit, lines from kept
    union all
    select sum(p.amount) filter (where p.amount > 0), -sum(p.amount) filter (where p.amount < 0), count(*)
    from ledger.posting p
    where p.account_id = p_account and p.booked_on <= p_on
      and p.booked_on > coalesce((select until from kept), '-infinity')) t
$$;

reset role;
