-- A delegation is held against all that the board has granted the same organisation in twelve months: an amount above the
-- limit is not decided in parts either. One organisation's decisions are taken one at a time.
create function granted_in_a_year(p_board text, p_organisation uuid) returns bigint stable language sql set search_path = public, pg_temp as $$
  select coalesce(sum(d.granted_ore), 0)::bigint from decision d join application a on a.id = d.application_id
  where d.board_id = p_board and a.organisation_id = p_organisation and d.status = 'decided'
    and d.decided_at > app_now() - interval '12 months' $$;
create function guard_delegation() returns trigger language plpgsql as $$
declare
  v_organisation uuid := (select a.organisation_id from application a where a.id = new.application_id);
begin
  perform pg_advisory_xact_lock(hashtextextended('granted ' || new.board_id || v_organisation, 0));
  if new.granted_ore > 0 and granted_in_a_year(new.board_id, v_organisation) + new.granted_ore > (
    select g.limit_ore from delegation g
    where g.person_id = new.decided_by and g.board_id = new.board_id and g.valid_from <= app_today()
      and (g.valid_until is null or g.valid_until >= app_today())
    order by g.valid_from desc limit 1) then
    raise exception 'the decision is above the delegation' using errcode = '23514', constraint = 'decision_within_delegation';
  end if;
  return new;
end $$;
create trigger within_delegation before update on decision for each row
  when (new.status = 'decided' and old.status is distinct from new.status) execute function guard_delegation();
alter table decision enable always trigger within_delegation;
