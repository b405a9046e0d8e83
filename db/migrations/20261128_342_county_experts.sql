-- The county's expert (länsexpert) reads the cases of the county and gives opinions on them, without any right to decide.
alter table staff_role drop constraint staff_role_known;
alter table staff_role add constraint staff_role_known check (role in
  ('registrar','case_officer','assessor','county_expert','decision_maker','accountant','attestant','controller','auditor','administrator'));

create table expert_opinion (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  application_id uuid not null references application,
  written_by uuid not null references person,
  written_at timestamptz not null,
  body text not null constraint expert_opinion_said check (length(trim(body)) >= 20)
);
create index expert_opinion_application on expert_opinion (application_id, written_at);
create trigger append_only before update or delete or truncate on expert_opinion for each statement execute function refuse_change();
alter table expert_opinion enable always trigger append_only;

-- Who advises does not assess, prepare or decide the same case, whatever other roles the person has.
create function guard_expert_opinion() returns trigger language plpgsql as $$ begin
  if exists (select 1 from assessment s where s.application_id = new.application_id and s.assessor_id = new.written_by)
    or exists (select 1 from decision d where d.application_id = new.application_id and new.written_by in (d.prepared_by, d.decided_by)) then
    raise exception 'who assesses or decides a case gives no opinion on it' using errcode = '23514', constraint = 'expert_opinion_apart';
  end if;
  return new;
end $$;
create trigger advice_is_apart before insert on expert_opinion for each row execute function guard_expert_opinion();
alter table expert_opinion enable always trigger advice_is_apart;
create function guard_advised_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from expert_opinion e
    where e.application_id = new.application_id and e.written_by in (new.prepared_by, new.decided_by)) then
    raise exception 'who gave an opinion on a case does not decide it' using errcode = '23514', constraint = 'expert_opinion_apart';
  end if;
  return new;
end $$;
create trigger advice_is_apart before insert or update on decision for each row execute function guard_advised_decision();
alter table decision enable always trigger advice_is_apart;
create function guard_advised_assessment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from expert_opinion e where e.application_id = new.application_id and e.written_by = new.assessor_id) then
    raise exception 'who gave an opinion on a case does not assess it' using errcode = '23514', constraint = 'expert_opinion_apart';
  end if;
  return new;
end $$;
create trigger advice_is_apart before insert on assessment for each row execute function guard_advised_assessment();
alter table assessment enable always trigger advice_is_apart;

-- An assessor is not coloured by it: until the own scores are locked it is not there.
alter table expert_opinion enable row level security;
create policy expert_opinion_read on expert_opinion for select to lansmedel_app
  using (board_id = app_board() and exists (select 1 from application a where a.id = application_id)
    and not exists (select 1 from assessment s
      where s.application_id = expert_opinion.application_id and s.assessor_id = app_person() and s.status <> 'locked'));
create policy expert_opinion_write on expert_opinion for insert to lansmedel_app
  with check (board_id = app_board() and written_by = app_person() and exists (select 1 from application a where a.id = application_id));
grant select, insert on expert_opinion to lansmedel_app;
