-- Claims (rekvisitioner): what the recipient spent, what the officer approved and why, signed and never overwritten.

create table claim (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  no int not null constraint claim_no_positive check (no > 0),
  status text not null default 'draft' constraint claim_status_known check (status in ('draft','submitted','returned','approved','attested')),
  period_from date,
  period_to date,
  progress text not null default '',
  claimed_ore bigint constraint claim_claimed_not_negative check (claimed_ore >= 0),
  approved_ore bigint constraint claim_approved_not_negative check (approved_ore >= 0),
  approval_reason text,
  -- The rule's result at approval (öre), kept so that the calculation can be shown and remade.
  cumulative_ore bigint,
  earned_ore bigint,
  payable_ore bigint,
  paid_before_ore bigint,
  settled_ore bigint,
  submitted_by uuid references person,
  submitted_at timestamptz,
  approved_by uuid references person,
  approved_at timestamptz,
  version int not null default 1,
  constraint claim_no_once unique (project_id, no),
  constraint claim_period check (period_to is null or period_from is null or period_to >= period_from),
  constraint claim_signer_is_not_officer check (approved_by is null or approved_by <> submitted_by),
  constraint claim_not_above_claimed check (approved_ore is null or approved_ore <= claimed_ore)
);
create table claim_line (
  id uuid primary key default gen_random_uuid(),
  claim_id uuid not null references claim,
  position int not null,
  category text not null,
  description text not null,
  amount_ore bigint not null constraint claim_line_not_zero check (amount_ore <> 0),
  approved_ore bigint,
  reason text,
  constraint claim_line_adjusted_with_reason check (approved_ore is null or approved_ore = amount_ore or coalesce(length(trim(reason)), 0) > 0)
);
create index claim_line_claim on claim_line (claim_id, position);
alter table claim enable row level security;
create policy claim_staff on claim to lansmedel_app using (board_id = app_board() and status <> 'draft') with check (board_id = app_board());
create policy claim_own on claim to lansmedel_app using (organisation_id = app_organisation()) with check (organisation_id = app_organisation());
alter table claim_line enable row level security;
create policy claim_line_as_claim on claim_line to lansmedel_app using (exists (select 1 from claim c where c.id = claim_id)) with check (exists (select 1 from claim c where c.id = claim_id));
grant select, insert, update on claim to lansmedel_app;
grant select, insert, update, delete on claim_line to lansmedel_app;
