-- Projects: what a granted application becomes; payee accounts as versions that are only added.

create table payee_account (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  version int not null,
  kind text not null constraint payee_account_kind_known check (kind in ('bankgiro','plusgiro')),
  number text not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  constraint payee_account_version_once unique (organisation_id, version)
);
create trigger append_only before update or delete or truncate on payee_account for each statement execute function refuse_change();
alter table payee_account enable always trigger append_only;
-- A second person at a board records how an account was verified; only then is it paid to.
create table payee_account_verification (
  payee_account_id uuid not null references payee_account,
  board_id text not null references board,
  verified_by uuid not null references person,
  verified_at timestamptz not null,
  method text not null constraint payee_account_verification_said check (length(trim(method)) >= 5),
  primary key (payee_account_id, board_id)
);
create trigger append_only before update or delete or truncate on payee_account_verification for each statement execute function refuse_change();
alter table payee_account_verification enable always trigger append_only;

create table project (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  application_id uuid not null constraint project_application_once unique references application,
  organisation_id uuid not null references organisation,
  call_id uuid not null references call,
  decision_id uuid not null constraint project_decision_once unique references decision,
  status text not null default 'awarded' constraint project_status_known check (status in
    ('awarded','accepted','running','final_reported','settled','closed','payment_stopped')),
  title text not null,
  summary text not null,
  starts_on date not null,
  ends_on date not null,
  granted_ore bigint not null constraint project_granted_positive check (granted_ore > 0),
  -- Total cost the share is counted from (revised after a partial award).
  total_cost_ore bigint not null constraint project_total_covers_grant check (total_cost_ore >= granted_ore),
  -- The day by which the recipient accepts, with a revised budget after a partial award.
  accept_by date not null,
  accepted_by uuid references person,
  accepted_at timestamptz,
  -- How a partial award is made to fit: somebody fills the gap, or the project is made smaller with the same share.
  revision text constraint project_revision_known check (revision in ('gap_filled','scope_reduced')),
  gap_filled_by text,
  settled_at timestamptz,
  published_at timestamptz,
  constraint project_accepted_by_someone check ((accepted_by is null) = (accepted_at is null)),
  constraint project_gap_filled_by_someone check ((revision is not distinct from 'gap_filled') = (gap_filled_by is not null))
);
create table project_municipality (
  project_id uuid not null references project,
  municipality text not null,
  primary key (project_id, municipality)
);

do $$ declare t text; begin
  foreach t in array array['project'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;
create policy project_reach on project to lansmedel_app
  using (board_id = app_board() or organisation_id = app_organisation())
  with check (board_id = app_board() or organisation_id = app_organisation());
create policy project_conflict on project as restrictive for select to lansmedel_app using (not has_declared_conflict(application_id));
alter table payee_account enable row level security;
create policy payee_account_own on payee_account to lansmedel_app using (organisation_id = app_organisation()) with check (organisation_id = app_organisation());
create policy payee_account_staff on payee_account for select to lansmedel_app
  using (exists (select 1 from application a where a.organisation_id = payee_account.organisation_id and a.board_id = app_board()));
alter table payee_account_verification enable row level security;
create policy payee_account_verification_board on payee_account_verification to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create policy payee_account_verification_own on payee_account_verification for select to lansmedel_app
  using (exists (select 1 from payee_account p where p.id = payee_account_id and p.organisation_id = app_organisation()));
grant select, insert on payee_account, payee_account_verification, project_municipality to lansmedel_app;
grant select, insert, update on project to lansmedel_app;

-- The published projection: the only thing a visitor's query can reach of a project.
create view published_project as
  select p.id, p.board_id, p.call_id, c.title_sv as call_title_sv, c.title_en as call_title_en, a.case_number, o.name as organisation_name, o.orgnr,
    o.type as organisation_type, p.title, p.summary, p.starts_on, p.ends_on, p.granted_ore, p.status, p.published_at, b.county
  from project p join application a on a.id = p.application_id join organisation o on o.id = p.organisation_id
  join call c on c.id = p.call_id join board b on b.id = p.board_id
  where p.published_at is not null;
grant select on published_project to lansmedel_app;
