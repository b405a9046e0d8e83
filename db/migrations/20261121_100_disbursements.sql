-- Payments: an order is approved by one person and attested by another; a run is prepared by one, released by another, written once.

create table payment_order (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  claim_id uuid references claim,
  kind text not null constraint payment_order_kind_known check (kind in ('advance','claim','final')),
  year int not null,
  amount_ore bigint not null constraint payment_order_positive check (amount_ore > 0),
  payee_account_id uuid not null references payee_account,
  status text not null default 'approved' constraint payment_order_status_known check (status in
    ('approved','attested','in_run','sent','confirmed','returned')),
  reference text not null constraint payment_order_reference_once unique,
  approved_by uuid not null references person,
  approved_at timestamptz not null,
  attested_by uuid references person,
  attested_at timestamptz,
  -- SHA-256 over payee, account version, amount, project and year, as the attestant saw them.
  attested_hash text,
  confirmed_on date,
  -- The order that the bank sent back, when this one is made in its stead.
  replaces uuid constraint payment_order_replaced_once unique references payment_order,
  constraint payment_order_two_persons check (attested_by is null or attested_by <> approved_by),
  constraint payment_order_attested_by_someone check ((status = 'approved') = (attested_by is null)),
  constraint payment_order_attested_what check ((attested_by is null) = (attested_hash is null))
);
create unique index payment_order_claim_once on payment_order (claim_id) where status <> 'returned';
create unique index payment_order_advance_once on payment_order (project_id) where kind = 'advance' and status <> 'returned';
create unique index payment_order_final_once on payment_order (project_id) where kind = 'final' and status <> 'returned';
-- What has been attested is paid as attested: payee, account version, amount, project and year are frozen.
create function keep_attested() returns trigger language plpgsql as $$ begin
  if (old.amount_ore, old.payee_account_id, old.project_id, old.organisation_id, old.year, old.kind, old.reference, old.approved_by, old.claim_id, old.replaces)
    is distinct from (new.amount_ore, new.payee_account_id, new.project_id, new.organisation_id, new.year, new.kind, new.reference, new.approved_by, new.claim_id, new.replaces) then
    raise exception 'an order is not changed; return it and make a new one' using errcode = '23001', constraint = 'payment_order_is_frozen';
  end if;
  return new;
end $$;
create trigger order_is_frozen before update on payment_order for each row execute function keep_attested();
alter table payment_order enable always trigger order_is_frozen;

create table payment_run (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  no int not null,
  status text not null default 'prepared' constraint payment_run_status_known check (status in ('prepared','released','confirmed')),
  pays_on date not null,
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  released_by uuid references person,
  released_at timestamptz,
  total_ore bigint not null constraint payment_run_positive check (total_ore > 0),
  order_count int not null constraint payment_run_not_empty check (order_count > 0),
  message_id text constraint payment_run_message_once unique,
  file_sha256 text,
  file_content text,
  constraint payment_run_no_once unique (board_id, no),
  constraint payment_run_two_persons check (released_by is null or released_by <> prepared_by),
  constraint payment_run_released_by_someone check ((status = 'prepared') = (released_by is null)),
  constraint payment_run_file_when_released check ((released_by is null) = (file_sha256 is null))
);
create function keep_released_file() returns trigger language plpgsql as $$ begin
  if old.file_sha256 is not null and (old.file_sha256, old.file_content, old.message_id, old.total_ore) is distinct from (new.file_sha256, new.file_content, new.message_id, new.total_ore) then
    raise exception 'a written payment file is not changed' using errcode = '23001', constraint = 'payment_run_file_is_frozen';
  end if;
  return new;
end $$;
create trigger file_is_frozen before update on payment_run for each row execute function keep_released_file();
alter table payment_run enable always trigger file_is_frozen;
create table payment_run_order (
  run_id uuid not null references payment_run,
  order_id uuid not null constraint payment_run_order_once unique references payment_order,
  position int not null,
  primary key (run_id, order_id)
);

alter table payment_order enable row level security;
create policy payment_order_staff on payment_order to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create policy payment_order_own on payment_order for select to lansmedel_app using (organisation_id = app_organisation());
alter table payment_run enable row level security;
create policy payment_run_board on payment_run to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
alter table payment_run_order enable row level security;
create policy payment_run_order_as_run on payment_run_order to lansmedel_app using (exists (select 1 from payment_run r where r.id = run_id)) with check (exists (select 1 from payment_run r where r.id = run_id));
grant select, insert, update on payment_order, payment_run to lansmedel_app;
grant select, insert on payment_run_order to lansmedel_app;
