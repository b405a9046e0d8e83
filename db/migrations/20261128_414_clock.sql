-- A host clock that has gone backwards is noticed: nothing is recorded as earlier than what was recorded before it, and since
-- every command has its row in the audit trail, none is carried out, and nothing posted, until the clock is right again. Two
-- seconds are left to a clock that is being set right.

create function guard_clock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select from audit_entry e where e.chain = new.chain and e.seq = new.seq - 1
    and e.recorded_at > new.recorded_at + interval '2 seconds') then
    raise exception 'the clock has gone backwards' using errcode = '23514', constraint = 'clock_is_not_behind';
  end if;
  return new;
end $$;
create trigger clock_goes_on before insert on audit_entry for each row execute function guard_clock();
alter table audit_entry enable always trigger clock_goes_on;

-- By how much the clock is behind the latest row of any chain; null when it is not.
create function clock_behind() returns interval stable language sql security definer set search_path = public, pg_temp as $$
  select max(e.recorded_at) - clock_timestamp() from audit_head h join audit_entry e on e.chain = h.chain and e.seq = h.seq
  having max(e.recorded_at) > clock_timestamp() + interval '2 seconds' $$;
revoke all on function clock_behind from public;
grant execute on function clock_behind to lansmedel_app;
