-- Applications (ansökningar): drafts in the applicant's own space, submitted versions frozen, co-financing promises.

create table application (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  call_id uuid not null references call,
  organisation_id uuid not null references organisation,
  case_number text,
  status text not null default 'draft' constraint application_status_known check (status in
    ('draft','submitted','completion_requested','completion_received','formally_approved','dismissed','in_assessment','ranked',
     'decided_granted','decided_partial','decided_refused','accepted','withdrawn','closed_without_decision')),
  title text not null default '',
  starts_on date,
  ends_on date,
  grant_sought_ore bigint constraint application_grant_not_negative check (grant_sought_ore >= 0),
  -- What was computed from the rows when it was submitted (öre).
  total_cost_ore bigint,
  version int not null default 1,
  created_by uuid not null references person,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  arrived_at timestamptz,
  is_late boolean not null default false,
  officer_id uuid references person,
  constraint application_case_number_once unique (board_id, case_number),
  constraint application_arrived_when_submitted check ((status = 'draft') = (arrived_at is null)),
  constraint application_registered_when_submitted check ((status = 'draft') = (case_number is null)),
  constraint application_period check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index application_call on application (call_id, status);
create index application_organisation on application (organisation_id, changed_at);
alter table application enable row level security;
create policy application_staff on application to lansmedel_app using (board_id = app_board() and status <> 'draft') with check (board_id = app_board());
create policy application_own on application to lansmedel_app using (organisation_id = app_organisation()) with check (organisation_id = app_organisation());
grant select, insert, update on application to lansmedel_app;

-- Answers to the call's questions (F01 …), as the question's own JSON form.
create table application_answer (
  application_id uuid not null references application,
  question text not null,
  answer jsonb not null,
  primary key (application_id, question)
);
create table application_section (
  application_id uuid not null references application,
  section text not null,
  is_done boolean not null,
  -- The application's version when the section was last saved, and by whom: what a second writer is told.
  version int not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  primary key (application_id, section)
);
create table budget_row (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references application,
  position int not null,
  kind text not null constraint budget_row_kind_known check (kind in ('salary','other','income','in_kind')),
  category text not null,
  description text not null default '',
  month_ore bigint,
  percent numeric(7,4),
  months numeric(7,4),
  hours numeric(10,2),
  quantity numeric(12,4),
  unit text,
  rate_ore bigint,
  -- Typed for other and income; computed by the rule for salary and in kind.
  amount_ore bigint not null constraint budget_row_not_negative check (amount_ore >= 0),
  contributor_name text,
  contributor_orgnr text,
  contributor_sector text constraint budget_row_sector_known check (contributor_sector in ('public','private')),
  constraint budget_row_salary check (kind <> 'salary' or (month_ore is not null and (hours is not null or (percent is not null and months is not null)))),
  constraint budget_row_in_kind check (kind <> 'in_kind' or (quantity is not null and rate_ore is not null))
);
create index budget_row_application on budget_row (application_id, kind, position);
create table financier (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references application,
  position int not null,
  name text not null,
  orgnr text not null,
  sector text not null constraint financier_sector_known check (sector in ('public','private')),
  is_own boolean not null default false,
  amount_ore bigint not null constraint financier_positive check (amount_ore > 0),
  email text,
  status text not null default 'promised' constraint financier_status_known check (status in ('promised','asked','confirmed','refused','verified')),
  verified_ore bigint constraint financier_verified_not_negative check (verified_ore >= 0),
  confirmed_at timestamptz,
  constraint financier_confirmed_when check (status <> 'confirmed' or confirmed_at is not null)
);
create index financier_application on financier (application_id, position);
-- A light link to one financier's promise: single use, expires, stored hashed. It opens that board and that organisation.
create table confirmation_link (
  token_hash text primary key constraint confirmation_link_is_hashed check (token_hash ~ '^[0-9a-f]{64}$'),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  financier_id uuid not null references financier on delete cascade,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index confirmation_link_financier on confirmation_link (financier_id);
create table application_file (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references application,
  question text not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null constraint application_file_size check (size_bytes > 0),
  sha256 text not null,
  added_at timestamptz not null
);
-- What came in, exactly: one row per submission or completion, never changed.
create table application_version (
  application_id uuid not null references application,
  no int not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null references person,
  document jsonb not null,
  sha256 text not null,
  primary key (application_id, no)
);
create trigger append_only before update or delete or truncate on application_version for each statement execute function refuse_change();
alter table application_version enable always trigger append_only;

-- Everyone in reach of the application reads its parts. What the applicant writes is written by the applicant alone, and only
-- while the application is open to it: a draft, or a completion the board has asked for.
do $$ declare t text; begin
  foreach t in array array['application_answer','application_section','budget_row','application_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to lansmedel_app using (exists (select 1 from application a where a.id = application_id))', t || '_as_application', t);
    execute format('create policy %I on %I to lansmedel_app using (exists (select 1 from application a where a.id = application_id and a.organisation_id = app_organisation() and a.status in (''draft'',''completion_requested''))) with check (exists (select 1 from application a where a.id = application_id and a.organisation_id = app_organisation() and a.status in (''draft'',''completion_requested'')))', t || '_while_open', t);
    execute format('grant select, insert, update, delete on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['financier','application_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (exists (select 1 from application a where a.id = application_id)) with check (exists (select 1 from application a where a.id = application_id))', t || '_as_application', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
end $$;
grant update, delete on financier to lansmedel_app;
grant select, insert, update on confirmation_link to lansmedel_app;

-- The budget of what was submitted is not changed behind the applicant's back; a completion makes a new version.
create table completion_request (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references application,
  no int not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  wanted text not null constraint completion_request_said check (length(trim(wanted)) >= 10),
  -- The questions that may be answered anew; nothing else of the application may be changed after closing.
  questions text[] not null default '{}',
  due_on date not null,
  answered_at timestamptz,
  answered_by uuid references person,
  answer text,
  constraint completion_request_once unique (application_id, no),
  constraint completion_request_answered_by_someone check (num_nulls(answered_at, answered_by, answer) in (0, 3))
);
alter table completion_request enable row level security;
create policy completion_request_as_application on completion_request to lansmedel_app using (exists (select 1 from application a where a.id = application_id));
grant select, insert, update on completion_request to lansmedel_app;

create table formal_check (
  application_id uuid not null references application,
  condition text not null,
  result text not null constraint formal_check_result_known check (result in ('met','not_met','missing')),
  source text not null,
  checked_by uuid references person,
  checked_at timestamptz not null,
  primary key (application_id, condition)
);
alter table formal_check enable row level security;
create policy formal_check_staff on formal_check to lansmedel_app using (exists (select 1 from application a where a.id = application_id and a.board_id = app_board()));
grant select, insert, update on formal_check to lansmedel_app;

-- Dismissal (avvisning) is a decision with reasons: prepared by one person, decided by another, then never changed.
create table dismissal (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references application,
  ground text not null constraint dismissal_ground_known check (ground in ('late','not_eligible','not_completed')),
  reasons text not null constraint dismissal_reasons_said check (length(trim(reasons)) >= 10),
  status text not null default 'proposed' constraint dismissal_status_known check (status in ('proposed','decided','returned')),
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  -- Whoever decided, or returned it.
  decided_by uuid references person,
  decided_at timestamptz,
  constraint dismissal_two_persons check (status <> 'decided' or coalesce(decided_by <> prepared_by, false)),
  constraint dismissal_decided_by_someone check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create unique index dismissal_once on dismissal (application_id) where status <> 'returned';
create function keep_dismissal() returns trigger language plpgsql as $$ begin
  if old.status <> 'proposed' or (old.application_id, old.ground, old.reasons, old.prepared_by, old.prepared_at)
     is distinct from (new.application_id, new.ground, new.reasons, new.prepared_by, new.prepared_at) then
    raise exception 'a dismissal is decided or returned as it was prepared' using errcode = '23001', constraint = 'dismissal_is_final';
  end if;
  return new;
end $$;
create trigger prepared_is_kept before update on dismissal for each row execute function keep_dismissal();
alter table dismissal enable row level security;
create policy dismissal_staff on dismissal to lansmedel_app
  using (exists (select 1 from application a where a.id = application_id and a.board_id = app_board()))
  with check (exists (select 1 from application a where a.id = application_id and a.board_id = app_board()));
create policy dismissal_own on dismissal for select to lansmedel_app
  using (status = 'decided' and exists (select 1 from application a where a.id = application_id and a.organisation_id = app_organisation()));
grant select, insert, update on dismissal to lansmedel_app;
