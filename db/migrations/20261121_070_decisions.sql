-- Decisions (31–33 §§ förvaltningslagen): prepared by one person, decided by another, then never changed.

create table decision (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  application_id uuid not null references application,
  outcome text not null constraint decision_outcome_known check (outcome in ('granted','partial','refused')),
  granted_ore bigint not null constraint decision_not_negative check (granted_ore >= 0),
  reasons text not null,
  conditions text not null default '',
  consequences jsonb not null default '{}',
  status text not null default 'proposed' constraint decision_status_known check (status in ('proposed','decided','returned')),
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  version int not null default 1,
  returned_by uuid references person,
  returned_at timestamptz,
  returned_reason text,
  -- SHA-256 of exactly what the decision-maker saw.
  shown_hash text,
  constraint decision_two_persons check (decided_by is null or decided_by <> prepared_by),
  constraint decision_decided_by_someone check ((status = 'decided') = (decided_by is not null and decided_at is not null and shown_hash is not null)),
  constraint decision_returned_with_reason check ((status = 'returned') = (returned_by is not null and returned_at is not null and coalesce(length(trim(returned_reason)), 0) > 0)),
  constraint decision_amount_fits check ((outcome = 'refused') = (granted_ore = 0))
);
create unique index decision_once on decision (application_id) where status <> 'returned';
create table decision_year (
  decision_id uuid not null references decision,
  year int not null,
  amount_ore bigint not null constraint decision_year_positive check (amount_ore > 0),
  primary key (decision_id, year)
);
create function keep_decided() returns trigger language plpgsql as $$ begin
  if old.status = 'decided' then
    raise exception 'a decision is changed only by a new one' using errcode = '23001', constraint = 'decision_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger decided_is_final before update or delete on decision for each row execute function keep_decided();
create function keep_decided_years() returns trigger language plpgsql as $$ begin
  if exists (select 1 from decision d where d.id = coalesce(new.decision_id, old.decision_id) and d.status = 'decided') then
    raise exception 'a decision is changed only by a new one' using errcode = '23001', constraint = 'decision_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger decided_is_final before insert or update or delete on decision_year for each row execute function keep_decided_years();

-- The case's own letters and certificates: text as sent, in the language it was sent in.
create table letter (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  subject_type text not null,
  subject_id uuid not null,
  kind text not null,
  title text not null,
  blocks jsonb not null,
  sent_at timestamptz not null,
  sha256 text not null
);
create trigger append_only before update or delete or truncate on letter for each statement execute function refuse_change();
alter table letter enable always trigger append_only;

alter table decision enable row level security;
create policy decision_board on decision to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create policy decision_conflict on decision as restrictive for select to lansmedel_app using (not has_declared_conflict(application_id));
create policy decision_own on decision for select to lansmedel_app using (status = 'decided' and exists (select 1 from application a where a.id = application_id and a.organisation_id = app_organisation()));
alter table decision_year enable row level security;
create policy decision_year_as_decision on decision_year to lansmedel_app using (exists (select 1 from decision d where d.id = decision_id)) with check (exists (select 1 from decision d where d.id = decision_id));
alter table letter enable row level security;
create policy letter_reach on letter to lansmedel_app using (board_id = app_board() or organisation_id = app_organisation()) with check (board_id = app_board());
grant select, insert, update on decision to lansmedel_app;
grant select, insert, delete on decision_year to lansmedel_app;
grant select, insert on letter to lansmedel_app;
