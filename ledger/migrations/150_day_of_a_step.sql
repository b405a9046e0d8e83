-- A step of a month is taken on a day, as an entry is booked on one; when it was recorded is the database's own.
set role ledger_owner;

alter table ledger.period_event add column taken_on date not null default current_date;
alter table ledger.period_event alter column taken_on drop default;

drop function ledger.step_period;
-- One step of a month (202703) of the transaction's tenant.
create function ledger.step_period(
  p_month int, p_event text, p_taken_on date, p_actor_id text, p_actor text, p_reason text) returns void
language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  v_tenant text := ledger.tenant();
begin
  perform ledger.enter(v_tenant, true);
  insert into ledger.period_event (tenant, month, seq, event, taken_on, actor_id, actor, reason, recorded_us)
  values (v_tenant, p_month,
    (select coalesce(max(e.seq), 0) + 1 from ledger.period_event e where e.tenant = v_tenant and e.month = p_month),
    p_event, p_taken_on, p_actor_id, p_actor, p_reason, (extract(epoch from clock_timestamp()) * 1000000)::bigint);
end $$;
revoke all on function ledger.step_period from public;
grant execute on function ledger.step_period to lansmedel_app;

reset role;
