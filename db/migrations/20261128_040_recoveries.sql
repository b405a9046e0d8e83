-- Recovery (återkrav): the case from its opening until the debt is settled, and every movement of the debt.

create table recovery (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  -- Null when it was opened on another ground than the settlement's.
  settlement_id uuid constraint recovery_settlement_once unique references settlement,
  -- What the recipient writes on the payment, and the bank gives back.
  reference text not null constraint recovery_reference_once unique,
  ground text not null,
  amount_ore bigint not null constraint recovery_amount_positive check (amount_ore > 0),
  facts text not null constraint recovery_facts_said check (length(trim(facts)) >= 20),
  status text not null default 'opened' constraint recovery_status_known check (status in
    ('opened','communicated','proposed','waived','decided','demanded','settled')),
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  communicated_by uuid references person,
  communicated_at timestamptz,
  answer_by date,
  reasons text,
  waived_ore bigint not null default 0 constraint recovery_waived_within check (waived_ore between 0 and amount_ore),
  waiver_reasons text,
  proposed_by uuid references person,
  proposed_at timestamptz,
  decided_by uuid references person,
  decided_at timestamptz,
  -- Where the money goes when it comes: the board's setting, as it was when the recovery was decided.
  returns_to text constraint recovery_returns_to_known check (returns_to in ('item','income_title')),
  principal_ore bigint not null default 0 constraint recovery_principal_is_the_rest check (principal_ore = 0 or principal_ore = amount_ore - waived_ore),
  demanded_by uuid references person,
  demand_sent_on date,
  -- Interest has been charged for the days before this one.
  interest_until date,
  cleared_ore bigint not null default 0 constraint recovery_cleared_within check (cleared_ore between 0 and principal_ore),
  interest_ore bigint not null default 0 constraint recovery_interest_not_negative check (interest_ore >= 0),
  interest_cleared_ore bigint not null default 0 constraint recovery_interest_cleared_within check (interest_cleared_ore between 0 and interest_ore),
  collection_from date,
  settled_on date,
  constraint recovery_two_persons check (decided_by is null or decided_by <> proposed_by),
  constraint recovery_communicated_whole check ((communicated_by is null) = (answer_by is null)),
  constraint recovery_communicated_first check (status = 'opened' or communicated_by is not null),
  constraint recovery_proposed_with_reasons check (status in ('opened','communicated') or coalesce(length(trim(reasons)), 0) >= 20),
  constraint recovery_waived_with_reasons check (waived_ore = 0 or coalesce(length(trim(waiver_reasons)), 0) >= 20),
  constraint recovery_decided_by_someone check ((status in ('waived','decided','demanded','settled')) = (decided_by is not null)),
  constraint recovery_demanded_whole check ((status in ('demanded','settled')) = (demand_sent_on is not null)),
  constraint recovery_settled_when_nothing_is_left check (
    status <> 'settled' or (cleared_ore = principal_ore and interest_cleared_ore = interest_ore and settled_on is not null))
);
create unique index recovery_one_at_a_time on recovery (project_id) where status not in ('waived','settled');
create index recovery_board on recovery (board_id, opened_at);

-- What is communicated, decided and demanded stands.
create function keep_recovery() returns trigger language plpgsql as $$ begin
  if (old.board_id, old.organisation_id, old.project_id, old.settlement_id, old.reference, old.ground, old.amount_ore, old.facts, old.opened_by)
    is distinct from (new.board_id, new.organisation_id, new.project_id, new.settlement_id, new.reference, new.ground, new.amount_ore, new.facts, new.opened_by)
    or (old.decided_by is not null and
      (old.reasons, old.waived_ore, old.waiver_reasons, old.proposed_by, old.decided_by, old.decided_at, old.returns_to, old.principal_ore)
      is distinct from (new.reasons, new.waived_ore, new.waiver_reasons, new.proposed_by, new.decided_by, new.decided_at, new.returns_to, new.principal_ore))
    or (old.demand_sent_on is not null and old.demand_sent_on is distinct from new.demand_sent_on) then
    raise exception 'what is decided about a recovery is not changed' using errcode = '23001', constraint = 'recovery_is_final';
  end if;
  return new;
end $$;
create trigger recovery_is_final before update on recovery for each row execute function keep_recovery();

-- When the debt is due: one row with the demand; anew, for what is left, with a respite or instalments.
create table recovery_due (
  recovery_id uuid not null references recovery,
  version int not null,
  no int not null,
  due_on date not null,
  -- The first day of interest on what is not paid then.
  interest_from date not null,
  amount_ore bigint not null constraint recovery_due_positive check (amount_ore > 0),
  primary key (recovery_id, version, no)
);

-- What the recipient says: the answer before the decision, and what is asked for afterwards.
create table recovery_message (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  recovery_id uuid not null references recovery,
  kind text not null constraint recovery_message_kind_known check (kind in ('answer','respite','instalments','remission')),
  body text not null constraint recovery_message_said check (length(trim(body)) >= 2),
  written_by uuid not null references person,
  written_at timestamptz not null
);
create index recovery_message_recovery on recovery_message (recovery_id, written_at);

-- What one person proposes about a debt and another decides.
create table recovery_measure (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  recovery_id uuid not null references recovery,
  kind text not null constraint recovery_measure_kind_known check (kind in
    ('payment','respite','instalments','remission','write_off','collection')),
  amount_ore bigint constraint recovery_measure_amount_positive check (amount_ore > 0),
  -- The day of the payment, or the last day of a respite, or the first instalment's.
  day date,
  instalments int constraint recovery_measure_instalments check (instalments between 2 and 60),
  -- Longer than a year only when the State gains by it or there are exceptional reasons.
  is_long boolean not null default false,
  reasons text not null constraint recovery_measure_reasons_said check (length(trim(reasons)) >= 5),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  consulted text,
  consulted_on date,
  opinion text,
  opinion_on date,
  outcome text constraint recovery_measure_outcome_known check (outcome in ('granted','refused')),
  decided_by uuid references person,
  decided_at timestamptz,
  decision_reasons text,
  constraint recovery_measure_two_persons check (decided_by is null or decided_by <> proposed_by),
  constraint recovery_measure_decided_whole check ((outcome is null) = (decided_by is null)),
  constraint recovery_measure_amount_said check ((kind in ('payment','remission','write_off')) = (amount_ore is not null)),
  constraint recovery_measure_day_said check ((kind in ('payment','respite','instalments')) = (day is not null)),
  constraint recovery_measure_instalments_said check ((kind = 'instalments') = (instalments is not null)),
  constraint recovery_measure_consulted_whole check ((consulted is null) = (consulted_on is null) and (opinion is null) = (opinion_on is null)),
  constraint recovery_remission_consulted check (kind <> 'remission' or outcome is distinct from 'granted' or opinion_on is not null)
);
create unique index recovery_measure_one_at_a_time on recovery_measure (recovery_id, kind) where outcome is null;
create function keep_measure() returns trigger language plpgsql as $$ begin
  if old.outcome is not null
    or (old.recovery_id, old.kind, old.amount_ore, old.day, old.instalments, old.reasons, old.proposed_by)
    is distinct from (new.recovery_id, new.kind, new.amount_ore, new.day, new.instalments, new.reasons, new.proposed_by) then
    raise exception 'a measure is not changed' using errcode = '23001', constraint = 'recovery_measure_is_final';
  end if;
  return new;
end $$;
create trigger recovery_measure_is_final before update on recovery_measure for each row execute function keep_measure();

-- Every movement of the debt after the decision, each with its entry in the ledger.
create table recovery_movement (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  recovery_id uuid not null references recovery,
  kind text not null constraint recovery_movement_kind_known check (kind in ('interest','received','remitted','written_off')),
  booked_on date not null,
  principal_ore bigint not null constraint recovery_movement_principal_not_negative check (principal_ore >= 0),
  interest_ore bigint not null constraint recovery_movement_interest_not_negative check (interest_ore >= 0),
  -- From the bank, or by two persons.
  bank_line_id uuid constraint recovery_movement_line_once unique references bank_line,
  measure_id uuid constraint recovery_movement_measure_once unique references recovery_measure,
  -- How interest was counted: its parts with days and percent.
  calculation jsonb,
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  constraint recovery_movement_of_something check (principal_ore + interest_ore > 0),
  constraint recovery_movement_interest_alone check (kind <> 'interest' or (principal_ore = 0 and calculation is not null)),
  constraint recovery_movement_has_source check ((kind = 'interest') = (num_nonnulls(bank_line_id, measure_id) = 0)
    and num_nonnulls(bank_line_id, measure_id) <= 1)
);
create index recovery_movement_recovery on recovery_movement (recovery_id, booked_on);
-- The recovery's own sums follow its movements; their bounds refuse what is more than was demanded.
create function count_recovery_movement() returns trigger language plpgsql as $$ begin
  if new.kind = 'interest' then
    update recovery set interest_ore = interest_ore + new.interest_ore where id = new.recovery_id and status = 'demanded';
  else
    update recovery set cleared_ore = cleared_ore + new.principal_ore, interest_cleared_ore = interest_cleared_ore + new.interest_ore
      where id = new.recovery_id and status = 'demanded';
  end if;
  if not found then
    raise exception 'nothing is demanded' using errcode = '23001', constraint = 'recovery_movement_of_a_demand';
  end if;
  return new;
end $$;
create trigger recovery_counts after insert on recovery_movement for each row execute function count_recovery_movement();

do $$ declare t text; begin
  foreach t in array array['recovery_due','recovery_message','recovery_movement'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['recovery','recovery_measure'] loop
    execute format('grant select, insert, update on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['recovery','recovery_due','recovery_message','recovery_measure','recovery_movement'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['recovery','recovery_message','recovery_measure','recovery_movement'] loop
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board()) with check (board_id = app_board())', t || '_board', t);
  end loop;
  foreach t in array array['recovery_message','recovery_movement'] loop
    execute format('create policy %I on %I for select to lansmedel_app using (exists (select 1 from recovery r where r.id = recovery_id and r.organisation_id = app_organisation()))', t || '_own', t);
  end loop;
end $$;
create policy recovery_own on recovery for select to lansmedel_app using (organisation_id = app_organisation() and status <> 'opened');
create policy recovery_conflict on recovery as restrictive for select to lansmedel_app
  using (app_board() is null or exists (select 1 from project p where p.id = project_id));
create policy recovery_due_as_recovery on recovery_due to lansmedel_app
  using (exists (select 1 from recovery r where r.id = recovery_id)) with check (exists (select 1 from recovery r where r.id = recovery_id and r.board_id = app_board()));
create policy recovery_message_write on recovery_message for insert to lansmedel_app with check (
  exists (select 1 from recovery r where r.id = recovery_id and r.board_id = recovery_message.board_id and r.organisation_id = app_organisation()));
create policy recovery_measure_own on recovery_measure for select to lansmedel_app using (
  outcome is not null and exists (select 1 from recovery r where r.id = recovery_id and r.organisation_id = app_organisation()));

-- The recipient sees by which rates its own debt is counted.
create policy dated_rule_own on dated_rule for select to lansmedel_app using (
  exists (select 1 from recovery r where r.board_id = dated_rule.board_id and r.organisation_id = app_organisation()));

-- What was decided with a settlement before recoveries were cases of their own: its receivable stands in the ledger already.
insert into recovery (board_id, organisation_id, project_id, settlement_id, reference, ground, amount_ore, facts, status, opened_by, opened_at,
    communicated_by, communicated_at, answer_by, reasons, proposed_by, proposed_at, decided_by, decided_at, returns_to, principal_ore)
  select s.board_id, p.organisation_id, p.id, s.id, 'AK' || upper(substr(md5(s.id::text), 1, 12)), 'tia_unused', s.recovery_ore,
    'Mer är utbetalt än det slutliga bidraget enligt slutregleringen.', 'decided', s.prepared_by, s.prepared_at,
    s.prepared_by, s.prepared_at, s.decided_at::date, 'Mer är utbetalt än det slutliga bidraget enligt slutregleringen.', s.prepared_by, s.prepared_at,
    s.decided_by, s.decided_at, 'item', s.recovery_ore
  from settlement s join project p on p.id = s.project_id where s.recovery_ore > 0 and s.decided_by is not null;
