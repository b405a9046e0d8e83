-- The end of a project: final report with outcome by sex, settlement, and what the public may see of it.

create table final_report (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null constraint final_report_once unique references project,
  status text not null default 'draft' constraint final_report_status_known check (status in ('draft','submitted','settled')),
  cash_cost_ore bigint constraint final_report_cash_not_negative check (cash_cost_ore >= 0),
  in_kind_cost_ore bigint constraint final_report_in_kind_not_negative check (in_kind_cost_ore >= 0),
  lessons text not null default '',
  auditor text,
  submitted_by uuid references person,
  submitted_at timestamptz,
  version int not null default 1
);
create table outcome (
  report_id uuid not null references final_report,
  indicator text not null,
  -- Null is "uppgift saknas"; 0 is nought.
  women int constraint outcome_women_not_negative check (women >= 0),
  men int constraint outcome_men_not_negative check (men >= 0),
  total int constraint outcome_total_not_negative check (total >= 0),
  -- Of how many, where the indicator is a share: completed of those who started.
  started_women int constraint outcome_started_women_not_negative check (started_women >= 0),
  started_men int constraint outcome_started_men_not_negative check (started_men >= 0),
  constraint outcome_within_started check (
    (started_women is null or women is null or women <= started_women) and (started_men is null or men is null or men <= started_men)),
  primary key (report_id, indicator)
);
create table cofinancing_received (
  report_id uuid not null references final_report,
  financier_id uuid not null references financier,
  received_ore bigint not null constraint cofinancing_received_not_negative check (received_ore >= 0),
  primary key (report_id, financier_id)
);
-- What was given in kind, by the row of the decided budget that promised it, at that row's rate.
create table in_kind_delivered (
  report_id uuid not null references final_report,
  budget_row_id uuid not null references budget_row,
  quantity numeric(12,4) not null constraint in_kind_delivered_not_negative check (quantity >= 0),
  primary key (report_id, budget_row_id)
);
create table settlement (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  project_id uuid not null constraint settlement_once unique references project,
  report_id uuid not null references final_report,
  approved_cost_ore bigint not null,
  verified_cofinancing_ore bigint not null,
  final_grant_ore bigint not null constraint settlement_not_negative check (final_grant_ore >= 0),
  payment_ore bigint not null constraint settlement_payment_not_negative check (payment_ore >= 0),
  recovery_ore bigint not null constraint settlement_recovery_not_negative check (recovery_ore >= 0),
  release_ore bigint not null constraint settlement_release_not_negative check (release_ore >= 0),
  calculation jsonb not null,
  reasons text not null default '',
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  constraint settlement_two_persons check (decided_by is null or decided_by <> prepared_by),
  constraint settlement_decided_by_someone check ((decided_by is null) = (decided_at is null)),
  constraint settlement_one_direction check (payment_ore = 0 or recovery_ore = 0)
);
-- What the officer found proved: each financier's cash, and each budget row in kind.
create table settlement_contribution (
  id uuid primary key default gen_random_uuid(),
  settlement_id uuid not null references settlement,
  financier_id uuid references financier,
  budget_row_id uuid references budget_row,
  quantity numeric(12,4),
  amount_ore bigint not null constraint settlement_contribution_not_negative check (amount_ore >= 0),
  constraint settlement_contribution_of_one check (num_nonnulls(financier_id, budget_row_id) = 1),
  constraint settlement_contribution_financier_once unique (settlement_id, financier_id),
  constraint settlement_contribution_row_once unique (settlement_id, budget_row_id)
);
-- What is decided is changed only by a recovery or a new decision.
create function keep_settled() returns trigger language plpgsql as $$ begin
  if old.decided_by is not null then
    raise exception 'a decided settlement is not changed' using errcode = '23001', constraint = 'settlement_is_final';
  end if;
  return new;
end $$;
create trigger settled_is_final before update on settlement for each row execute function keep_settled();
do $$ declare t text; begin
  foreach t in array array['final_report','settlement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['outcome','cofinancing_received','in_kind_delivered'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (exists (select 1 from final_report r where r.id = report_id)) with check (exists (select 1 from final_report r where r.id = report_id))', t || '_as_report', t);
    execute format('grant select, insert, update, delete on %I to lansmedel_app', t);
  end loop;
end $$;
create policy final_report_staff on final_report to lansmedel_app using (board_id = app_board() and status <> 'draft') with check (board_id = app_board());
create policy final_report_own on final_report to lansmedel_app using (organisation_id = app_organisation()) with check (organisation_id = app_organisation());
create policy settlement_board on settlement to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create policy settlement_own on settlement for select to lansmedel_app
  using (decided_by is not null and exists (select 1 from project p where p.id = project_id and p.organisation_id = app_organisation()));

alter table settlement_contribution enable row level security;
create policy settlement_contribution_as_settlement on settlement_contribution to lansmedel_app
  using (exists (select 1 from settlement s where s.id = settlement_id)) with check (exists (select 1 from settlement s where s.id = settlement_id));
grant select, insert, delete on settlement_contribution to lansmedel_app;

-- What came of the money, for everyone; the small cells are hidden by the rule that reads this view (1–4 "döljs").
create view published_outcome as
  select p.id as project_id, p.call_id, o.indicator, o.women, o.men, o.total, o.started_women, o.started_men, s.final_grant_ore, s.approved_cost_ore
  from project p join final_report r on r.project_id = p.id join outcome o on o.report_id = r.id join settlement s on s.project_id = p.id
  where p.published_at is not null and s.decided_at is not null;
grant select on published_outcome to lansmedel_app;
-- A published project against what it promised and what it was finally granted.
create view published_result as
  select p.id as project_id, p.call_id, a.grant_sought_ore, p.granted_ore, p.ends_on, s.final_grant_ore, s.approved_cost_ore, s.release_ore,
    s.decided_at as settled_at, case when s.id is not null then r.lessons end as lessons,
    (select t.answer from application_answer t, jsonb_array_elements(c.definition->'questions') q
     where t.application_id = a.id and t.question = q->>'id' and q->>'type' = 'targets' limit 1) as targets
  from project p join application a on a.id = p.application_id join call c on c.id = p.call_id
  left join settlement s on s.project_id = p.id and s.decided_at is not null
  left join final_report r on r.id = s.report_id
  where p.published_at is not null;
grant select on published_result to lansmedel_app;
