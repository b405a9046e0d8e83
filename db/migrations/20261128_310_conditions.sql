-- Conditions of an award (13 § förordningen 2016:1364) that are met one by one: what the recipient answers, what an officer finds, and what two
-- persons waive.

create table decision_condition (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  decision_id uuid not null references decision,
  no int not null constraint decision_condition_no_positive check (no > 0),
  text text not null constraint decision_condition_said check (length(trim(text)) >= 5),
  kind text not null constraint decision_condition_kind_known check (kind in ('before_start','before_first_payment','by_date','standing')),
  due_on date,
  constraint decision_condition_day_said check ((kind = 'by_date') = (due_on is not null)),
  constraint decision_condition_no_once unique (decision_id, no)
);
create trigger decided_is_final before insert or update or delete on decision_condition for each row execute function keep_decided_years();
alter table decision_condition enable always trigger decided_is_final;

create table condition_answer (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  condition_id uuid not null references decision_condition,
  body text not null constraint condition_answer_said check (length(trim(body)) >= 5),
  file_name text,
  media_type text,
  size_bytes bigint constraint condition_answer_file_size check (size_bytes > 0),
  sha256 text,
  answered_by uuid not null references person,
  answered_at timestamptz not null,
  judgement text constraint condition_answer_judgement_known check (judgement in ('accepted','asked_again')),
  reason text,
  judged_by uuid references person,
  judged_at timestamptz,
  constraint condition_answer_file_whole check (num_nonnulls(file_name, media_type, size_bytes, sha256) in (0, 4)),
  constraint condition_answer_judged_whole check (num_nonnulls(judgement, judged_by, judged_at) in (0, 3)),
  constraint condition_answer_two_persons check (judged_by is null or judged_by <> answered_by),
  constraint condition_answer_asked_with_reason check (judgement is distinct from 'asked_again' or coalesce(length(trim(reason)), 0) >= 10)
);
create unique index condition_answer_one_at_a_time on condition_answer (condition_id) where judgement is null;
create unique index condition_answer_accepted_once on condition_answer (condition_id) where judgement = 'accepted';
create index condition_answer_condition on condition_answer (condition_id, answered_at);

create table condition_waiver (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  condition_id uuid not null references decision_condition,
  reasons text not null constraint condition_waiver_reasons_said check (length(trim(reasons)) >= 10),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  outcome text constraint condition_waiver_outcome_known check (outcome in ('granted','refused')),
  decision_reasons text,
  decided_by uuid references person,
  decided_at timestamptz,
  constraint condition_waiver_decided_whole check (num_nonnulls(outcome, decided_by, decided_at) in (0, 3)),
  constraint condition_waiver_two_persons check (decided_by is null or decided_by <> proposed_by),
  constraint condition_waiver_refused_with_reason check (outcome is distinct from 'refused' or coalesce(length(trim(decision_reasons)), 0) >= 10)
);
create unique index condition_waiver_one_at_a_time on condition_waiver (condition_id) where outcome is null;
create unique index condition_waiver_granted_once on condition_waiver (condition_id) where outcome = 'granted';

-- What the recipient wrote and the officer found, and what was proposed and decided, stands.
create function keep_condition_answer() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.judgement is not null
    or (old.board_id, old.organisation_id, old.condition_id, old.body, old.file_name, old.media_type, old.size_bytes, old.sha256, old.answered_by, old.answered_at)
    is distinct from (new.board_id, new.organisation_id, new.condition_id, new.body, new.file_name, new.media_type, new.size_bytes, new.sha256, new.answered_by, new.answered_at) then
    raise exception 'an answer is not changed' using errcode = '23001', constraint = 'condition_answer_is_final';
  end if;
  return new;
end $$;
create trigger condition_answer_is_final before update or delete on condition_answer for each row execute function keep_condition_answer();
alter table condition_answer enable always trigger condition_answer_is_final;
create function keep_condition_waiver() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.outcome is not null
    or (old.board_id, old.organisation_id, old.condition_id, old.reasons, old.proposed_by, old.proposed_at)
    is distinct from (new.board_id, new.organisation_id, new.condition_id, new.reasons, new.proposed_by, new.proposed_at) then
    raise exception 'a proposal is not changed' using errcode = '23001', constraint = 'condition_waiver_is_final';
  end if;
  return new;
end $$;
create trigger condition_waiver_is_final before update or delete on condition_waiver for each row execute function keep_condition_waiver();
alter table condition_waiver enable always trigger condition_waiver_is_final;

create view condition_state with (security_invoker = true) as
  select c.id, c.board_id, p.organisation_id, c.decision_id, p.id as project_id, c.no, c.text, c.kind, c.due_on,
    case
      when c.kind = 'standing' then 'standing'
      when exists (select 1 from condition_answer a where a.condition_id = c.id and a.judgement = 'accepted') then 'met'
      when exists (select 1 from condition_waiver w where w.condition_id = c.id and w.outcome = 'granted') then 'waived'
      when exists (select 1 from condition_answer a where a.condition_id = c.id and a.judgement is null) then 'answered'
      when exists (select 1 from condition_answer a where a.condition_id = c.id) then 'asked_again'
      else 'open'
    end as state
  from decision_condition c join project p on p.decision_id = c.decision_id;
create view condition_unmet with (security_invoker = true) as
  select * from condition_state where state in ('open','answered','asked_again');

-- A standing condition is never answered, and one that is met or waived is not taken up again.
create function of_unmet_condition() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not exists (select 1 from condition_unmet c where c.id = new.condition_id and c.board_id = new.board_id and c.organisation_id = new.organisation_id) then
    raise exception 'the condition is not waiting' using errcode = '23001', constraint = 'condition_is_unmet';
  end if;
  return new;
end $$;
create trigger condition_is_unmet before insert on condition_answer for each row execute function of_unmet_condition();
create trigger condition_is_unmet before insert on condition_waiver for each row execute function of_unmet_condition();

-- What stands between an accepted award and its project's start.
create view project_hindrance with (security_invoker = true) as
  select project_id, 'condition' as kind, id as subject_id, text as subject from condition_unmet where kind = 'before_start';
create function project_starts_ready() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from project_hindrance h where h.project_id = new.id) then
    raise exception 'a project starts when nothing stands in its way' using errcode = '23001', constraint = 'project_starts_ready';
  end if;
  return new;
end $$;
create trigger project_starts_ready before update of status on project for each row
  when (new.status = 'running' and old.status in ('awarded','accepted')) execute function project_starts_ready();

alter table decision_condition enable row level security;
create policy decision_condition_as_decision on decision_condition for select to lansmedel_app
  using (exists (select 1 from decision d where d.id = decision_id));
create policy decision_condition_board on decision_condition for insert to lansmedel_app with check (board_id = app_board());
do $$ declare t text; begin
  foreach t in array array['condition_answer','condition_waiver'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board() and exists (select 1 from decision_condition c where c.id = condition_id)) with check (board_id = app_board())', t || '_board', t);
    execute format('grant select, insert, update on %I to lansmedel_app', t);
  end loop;
end $$;
create policy condition_answer_own on condition_answer for select to lansmedel_app using (organisation_id = app_organisation());
create policy condition_answer_written on condition_answer for insert to lansmedel_app with check (organisation_id = app_organisation());
create policy condition_waiver_own on condition_waiver for select to lansmedel_app
  using (outcome = 'granted' and organisation_id = app_organisation());
grant select, insert on decision_condition to lansmedel_app;
grant select on condition_state, condition_unmet, project_hindrance to lansmedel_app;
