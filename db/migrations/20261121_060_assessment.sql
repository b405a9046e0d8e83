-- Assessment: assignment, conflict of interest (16–18 §§ förvaltningslagen), scores locked alone, ranking frozen with a fingerprint.

-- What assessors and decision-makers have said of themselves before they see a case. Only added; a conflict is final.
create table conflict_declaration (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  application_id uuid not null references application,
  -- Stays readable when the application no longer is: a call is not ranked by somebody who cannot see all of it.
  call_id uuid not null references call,
  person_id uuid not null references person,
  has_conflict boolean not null,
  reason text not null default '',
  declared_at timestamptz not null,
  constraint conflict_declaration_reason check (not has_conflict or coalesce(length(trim(reason)), 0) > 0)
);
create index conflict_declaration_person on conflict_declaration (application_id, person_id);
create trigger append_only before update or delete or truncate on conflict_declaration for each statement execute function refuse_change();
alter table conflict_declaration enable always trigger append_only;
alter table conflict_declaration enable row level security;
create policy conflict_declaration_board on conflict_declaration to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
grant select, insert on conflict_declaration to lansmedel_app;

-- A declared conflict closes the door: whatever else a person may read, not this application or what hangs on it.
create function has_declared_conflict(p_application uuid) returns boolean stable language sql as $$
  select app_person() is not null and exists (
    select 1 from conflict_declaration c where c.application_id = p_application and c.person_id = app_person() and c.has_conflict)
$$;
create policy application_conflict on application as restrictive for select to lansmedel_app using (not has_declared_conflict(id));

create table assessment (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  application_id uuid not null references application,
  assessor_id uuid not null references person,
  assigned_by uuid not null references person,
  assigned_at timestamptz not null,
  status text not null default 'assigned' constraint assessment_status_known check (status in ('assigned','declared','conflicted','locked')),
  declared_at timestamptz,
  conflict_reason text,
  locked_at timestamptz,
  version int not null default 1,
  constraint assessment_once unique (application_id, assessor_id),
  constraint assessment_conflict_said check (status <> 'conflicted' or coalesce(length(trim(conflict_reason)), 0) > 0),
  constraint assessment_declared_first check (status = 'assigned' or declared_at is not null),
  constraint assessment_locked_when check ((status = 'locked') = (locked_at is not null))
);
create table score (
  assessment_id uuid not null references assessment,
  criterion text not null,
  -- Null until chosen; locking requires points and a reason for every criterion.
  points int constraint score_on_scale check (points between 1 and 5),
  reason text not null default '',
  primary key (assessment_id, criterion)
);
create function keep_locked_scores() returns trigger language plpgsql as $$ begin
  if exists (select 1 from assessment a where a.id = coalesce(new.assessment_id, old.assessment_id) and a.status = 'locked') then
    raise exception 'locked scores are not changed' using errcode = '23001', constraint = 'score_locked';
  end if;
  return coalesce(new, old);
end $$;
create trigger locked_scores before insert or update or delete on score for each row execute function keep_locked_scores();

create table ranking (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  call_id uuid not null references call,
  frozen_at timestamptz not null,
  frozen_by uuid not null references person,
  -- Everything the ranking was computed from and its result; recomputed at any time from here and from the scores.
  basis jsonb not null,
  result jsonb not null,
  fingerprint text not null,
  constraint ranking_once unique (call_id)
);
create trigger append_only before update or delete or truncate on ranking for each statement execute function refuse_change();
alter table ranking enable always trigger append_only;

alter table assessment enable row level security;
create policy assessment_board on assessment to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
alter table score enable row level security;
-- Blind: scores are the assessor's own until every assessor of the application has locked.
create policy score_blind on score to lansmedel_app
  using (exists (select 1 from assessment a where a.id = assessment_id and (a.assessor_id = app_person()
    or not exists (select 1 from assessment o where o.application_id = a.application_id and o.status in ('assigned','declared')))))
  with check (exists (select 1 from assessment a where a.id = assessment_id and a.assessor_id = app_person()));
alter table ranking enable row level security;
create policy ranking_board on ranking to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
grant select, insert, update on assessment to lansmedel_app;
grant select, insert, update, delete on score to lansmedel_app;
grant select, insert on ranking to lansmedel_app;
