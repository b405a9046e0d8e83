-- Changes of a decision: each version of what was decided, and the recipient's requests to change it (15 a § förordningen 2016:1364), part by part.

create table change_request (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  no int not null constraint change_request_no_positive check (no > 0),
  status text not null default 'draft' constraint change_request_status_known check (status in ('draft','submitted','returned','decided','withdrawn')),
  version int not null default 1,
  created_by uuid not null references person,
  created_at timestamptz not null,
  submitted_by uuid references person,
  submitted_at timestamptz,
  returned_by uuid references person,
  returned_at timestamptz,
  returned_reason text,
  constraint change_request_no_once unique (project_id, no),
  constraint change_request_submitted_by_someone check ((submitted_by is null) = (submitted_at is null)
    and (status in ('draft','withdrawn') or submitted_by is not null)),
  constraint change_request_returned_with_reason check (status <> 'returned'
    or (returned_by is not null and returned_at is not null and coalesce(length(trim(returned_reason)), 0) >= 10))
);
create unique index change_request_one_at_a_time on change_request (project_id) where status in ('draft','submitted','returned');
create index change_request_board on change_request (board_id, status, submitted_at);
create function keep_change_request() returns trigger language plpgsql as $$ begin
  if old.status in ('decided','withdrawn') then
    raise exception 'a request that is decided or withdrawn stands' using errcode = '23001', constraint = 'change_request_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger change_request_is_final before update or delete on change_request for each row execute function keep_change_request();
alter table change_request enable always trigger change_request_is_final;

-- What is asked for: one part of a kind, with how it is and how it is to be.
create table change_part (
  id uuid primary key default gen_random_uuid(),
  change_id uuid not null references change_request,
  kind text not null constraint change_part_kind_known check (kind in ('time','budget','content','partner','signatory')),
  before jsonb not null,
  after jsonb not null,
  reason text not null constraint change_part_reason_said check (length(trim(reason)) >= 10),
  constraint change_part_once unique (change_id, kind),
  constraint change_part_of_a_kind unique (id, kind),
  constraint change_part_changes_something check (before <> after)
);

-- What was decided at one time about the parts of a request that were proposed then.
create table change_decision (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  change_id uuid not null references change_request,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  -- SHA-256 of exactly what the decision-maker saw.
  shown_hash text not null,
  constraint change_decision_by_one unique (id, decided_by)
);
create index change_decision_change on change_decision (change_id, decided_at);
create trigger append_only before update or delete or truncate on change_decision for each statement execute function refuse_change();
alter table change_decision enable always trigger append_only;

-- One person proposes what is to be decided about a part, another decides it; the recipient reads it when it is decided.
create table change_proposal (
  part_id uuid primary key,
  kind text not null,
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  outcome text not null constraint change_proposal_outcome_known check (outcome in ('granted','refused')),
  reasons text not null constraint change_proposal_reasons_said check (length(trim(reasons)) >= 10),
  -- How a new partner or signatory was verified.
  verified text,
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  decision_id uuid,
  decided_by uuid,
  constraint change_proposal_of_part foreign key (part_id, kind) references change_part (id, kind),
  constraint change_proposal_decided_as foreign key (decision_id, decided_by) references change_decision (id, decided_by),
  constraint change_proposal_decided_whole check ((decision_id is null) = (decided_by is null)),
  constraint change_proposal_two_persons check (decided_by is null or decided_by <> proposed_by),
  constraint change_proposal_verified check (outcome = 'refused' or kind not in ('partner','signatory') or coalesce(length(trim(verified)), 0) >= 5)
);
create index change_proposal_decision on change_proposal (decision_id);
create function keep_change_proposal() returns trigger language plpgsql as $$ begin
  if old.decision_id is not null then
    raise exception 'a decision is changed only by a new one' using errcode = '23001', constraint = 'change_proposal_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger decided_is_final before update or delete on change_proposal for each row execute function keep_change_proposal();
alter table change_proposal enable always trigger decided_is_final;
create function keep_decided_part() returns trigger language plpgsql as $$ begin
  if exists (select 1 from change_proposal p where p.part_id = old.id and p.decision_id is not null) then
    raise exception 'a decision is changed only by a new one' using errcode = '23001', constraint = 'change_proposal_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger decided_is_final before update or delete on change_part for each row execute function keep_decided_part();
alter table change_part enable always trigger decided_is_final;

-- The decision as it stands from a day: the award, the budget revised when it was accepted, each change that was granted.
create table decision_version (
  project_id uuid not null references project,
  no int not null,
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  cause text not null constraint decision_version_cause_known check (cause in ('award','acceptance','change')),
  change_decision_id uuid constraint decision_version_change_once unique references change_decision,
  ends_on date not null,
  content text not null,
  granted_ore bigint not null constraint decision_version_granted_positive check (granted_ore > 0),
  total_ore bigint not null,
  partners jsonb not null default '[]',
  signatories jsonb not null default '[]',
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (project_id, no),
  constraint decision_version_total_covers_grant check (total_ore >= granted_ore),
  constraint decision_version_first_is_award check ((no = 1) = (cause = 'award')),
  constraint decision_version_by_change check ((cause = 'change') = (change_decision_id is not null))
);
-- The decided budget by the call's categories, income below zero. None for a decision whose budget was not kept by category.
create table decision_version_line (
  project_id uuid not null,
  no int not null,
  category text not null,
  amount_ore bigint not null,
  primary key (project_id, no, category),
  foreign key (project_id, no) references decision_version
);
do $$ declare t text; begin
  foreach t in array array['decision_version','decision_version_line'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
  end loop;
end $$;
create function follow_decision_version() returns trigger language plpgsql as $$ begin
  if new.no <> (select coalesce(max(v.no), 0) + 1 from decision_version v where v.project_id = new.project_id) then
    raise exception 'versions follow each other without a gap' using errcode = '23514', constraint = 'decision_version_follows';
  end if;
  if new.granted_ore <> (select p.granted_ore from project p where p.id = new.project_id) then
    raise exception 'a change never changes the award' using errcode = '23514', constraint = 'decision_version_keeps_award';
  end if;
  return new;
end $$;
create trigger decision_version_follows before insert on decision_version for each row execute function follow_decision_version();
alter table decision_version enable always trigger decision_version_follows;
create function sum_decision_version() returns trigger language plpgsql as $$ begin
  if (select sum(l.amount_ore) from decision_version_line l where l.project_id = new.project_id and l.no = new.no)
    <> (select v.total_ore from decision_version v where v.project_id = new.project_id and v.no = new.no) then
    raise exception 'the lines of a decided budget sum to its total' using errcode = '23514', constraint = 'decision_version_sums';
  end if;
  return null;
end $$;
create constraint trigger decision_version_sums after insert on decision_version_line deferrable initially deferred
  for each row execute function sum_decision_version();
alter table decision_version_line enable always trigger decision_version_sums;

do $$ declare t text; begin
  foreach t in array array['change_request','change_part','change_decision','change_proposal','decision_version','decision_version_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
end $$;
grant update on change_request to lansmedel_app;
grant update, delete on change_part, change_proposal to lansmedel_app;
create policy change_request_board on change_request to lansmedel_app
  using (board_id = app_board() and status <> 'draft' and exists (select 1 from project p where p.id = project_id)) with check (board_id = app_board());
create policy change_request_own on change_request to lansmedel_app
  using (organisation_id = app_organisation()) with check (organisation_id = app_organisation());
create policy change_part_as_request on change_part for select to lansmedel_app using (exists (select 1 from change_request c where c.id = change_id));
create policy change_part_while_open on change_part to lansmedel_app
  using (exists (select 1 from change_request c where c.id = change_id and c.organisation_id = app_organisation() and c.status in ('draft','returned')))
  with check (exists (select 1 from change_request c where c.id = change_id and c.organisation_id = app_organisation() and c.status in ('draft','returned')));
create policy change_decision_board on change_decision to lansmedel_app
  using (board_id = app_board() and exists (select 1 from project p where p.id = project_id)) with check (board_id = app_board());
create policy change_decision_own on change_decision for select to lansmedel_app using (organisation_id = app_organisation());
create policy change_proposal_board on change_proposal to lansmedel_app
  using (board_id = app_board() and exists (select 1 from change_part p where p.id = part_id)) with check (board_id = app_board());
create policy change_proposal_own on change_proposal for select to lansmedel_app
  using (decision_id is not null and organisation_id = app_organisation());
create policy decision_version_board on decision_version to lansmedel_app
  using (board_id = app_board() and exists (select 1 from project p where p.id = project_id)) with check (board_id = app_board());
create policy decision_version_own on decision_version for select to lansmedel_app using (organisation_id = app_organisation());
create policy decision_version_accepted on decision_version for insert to lansmedel_app
  with check (cause = 'acceptance' and organisation_id = app_organisation());
create policy decision_version_line_as_version on decision_version_line to lansmedel_app
  using (exists (select 1 from decision_version v where v.project_id = decision_version_line.project_id and v.no = decision_version_line.no))
  with check (exists (select 1 from decision_version v where v.project_id = decision_version_line.project_id and v.no = decision_version_line.no));

-- What was decided before versions were kept. The budget by category where the application's rows make its total, rounded half up as they were.
insert into decision_version (project_id, no, board_id, organisation_id, cause, ends_on, content, granted_ore, total_ore, partners, signatories, made_by, made_at)
  select p.id, 1, p.board_id, p.organisation_id, 'award', coalesce(a.ends_on, p.ends_on), p.summary, p.granted_ore,
    greatest(coalesce(a.total_cost_ore, p.total_cost_ore), p.granted_ore),
    coalesce((select x.answer from application_answer x, jsonb_array_elements(c.definition -> 'questions') q
      where x.application_id = a.id and x.question = q ->> 'id' and q ->> 'type' = 'partners' and jsonb_typeof(x.answer) = 'array' limit 1), '[]'),
    coalesce((select jsonb_agg(distinct n.name) from membership m join person n on n.id = m.person_id
      where m.organisation_id = p.organisation_id and m.role = 'signatory'), '[]'),
    d.decided_by, d.decided_at
  from project p join application a on a.id = p.application_id join call c on c.id = p.call_id join decision d on d.id = p.decision_id
  where d.decided_by is not null;
insert into decision_version_line (project_id, no, category, amount_ore)
  with category as (
    select p.id as project_id, k.value ->> 'id' as id, k.value ->> 'kind' as kind, k.ordinality,
      row_number() over (partition by p.id, k.value ->> 'kind' order by k.ordinality) as place,
      (c.definition -> 'financing' ->> 'socialFeesPercent')::numeric / 100 as social, (c.definition -> 'financing' ->> 'indirectPercent')::numeric / 100 as indirect
    from project p join call c on c.id = p.call_id, jsonb_array_elements(c.definition -> 'budgetCategories') with ordinality k),
  salary as (
    select a.id as project_id, coalesce(sum(r.amount_ore) filter (where r.kind = 'salary'), 0) as amount from project a
      left join budget_row r on r.application_id = a.application_id group by a.id),
  line as (
    select k.project_id, k.id, case
      when k.kind = 'salary' and k.place = 1 then s.amount
      when k.kind = 'flat' and k.place = 1 then round(s.amount * k.social)
      when k.kind = 'flat' and k.place = 2 then round((s.amount + round(s.amount * k.social)) * k.indirect)
      when k.kind = 'in_kind' and k.place = 1 then (select coalesce(sum(r.amount_ore), 0) from budget_row r join project p on p.application_id = r.application_id
        where p.id = k.project_id and r.kind = 'in_kind')
      when k.kind = 'other' then (select coalesce(sum(r.amount_ore), 0) from budget_row r join project p on p.application_id = r.application_id
        where p.id = k.project_id and r.kind = 'other' and r.category = k.id)
      when k.kind = 'income' and k.place = 1 then (select -coalesce(sum(r.amount_ore), 0) from budget_row r join project p on p.application_id = r.application_id
        where p.id = k.project_id and r.kind = 'income')
      else 0 end::bigint as amount
    from category k join salary s on s.project_id = k.project_id)
  select l.project_id, 1, l.id, l.amount from line l join decision_version v on v.project_id = l.project_id
  where v.total_ore = (select sum(m.amount) from line m where m.project_id = l.project_id);
insert into decision_version (project_id, no, board_id, organisation_id, cause, ends_on, content, granted_ore, total_ore, partners, signatories, made_by, made_at)
  select p.id, 2, p.board_id, p.organisation_id, 'acceptance', v.ends_on, v.content, p.granted_ore, p.total_cost_ore, v.partners, v.signatories, p.accepted_by, p.accepted_at
  from project p join decision_version v on v.project_id = p.id where p.revision = 'scope_reduced' and p.accepted_by is not null;
