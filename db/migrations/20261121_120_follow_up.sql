-- The end of a project: final report with outcome by sex, settlement, and what the public may see of it.

create table final_report (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null constraint final_report_once unique references project,
  status text not null default 'draft' constraint final_report_status_known check (status in ('draft','submitted','settled')),
  cash_cost_ore bigint constraint final_report_cash_not_negative check (cash_cost_ore >= 0),
  in_kind_cost_ore bigint constraint final_report_in_kind_not_negative check (in_kind_cost_ore >= 0),
  in_kind_hours numeric(10,2),
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
  started_women int, started_men int,
  primary key (report_id, indicator)
);
create table cofinancing_received (
  report_id uuid not null references final_report,
  financier_id uuid not null references financier,
  received_ore bigint not null constraint cofinancing_received_not_negative check (received_ore >= 0),
  primary key (report_id, financier_id)
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
  constraint settlement_one_direction check (payment_ore = 0 or recovery_ore = 0)
);
do $$ declare t text; begin
  foreach t in array array['final_report','settlement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['outcome','cofinancing_received'] loop
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

-- What came of the money, for everyone; the small cells are hidden by the rule that reads this view (1–4 "döljs").
create view published_outcome as
  select p.id as project_id, p.call_id, o.indicator, o.women, o.men, o.total, o.started_women, o.started_men, s.final_grant_ore, s.approved_cost_ore
  from project p join final_report r on r.project_id = p.id join outcome o on o.report_id = r.id join settlement s on s.project_id = p.id
  where p.published_at is not null and s.decided_at is not null;
grant select on published_outcome to lansmedel_app;
