-- Co-financing certificates (medfinansieringsintyg): before a project starts, every co-financier's part of its budget is certified, and the parts
-- cover what the grant does not.

create table certificate (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  -- Whose part it is of: money, or a budget row in kind.
  financier_id uuid references financier,
  budget_row_id uuid references budget_row,
  -- Nothing, when the co-financier no longer takes part.
  amount_ore bigint not null constraint certificate_not_negative check (amount_ore >= 0),
  quantity numeric(12,4) constraint certificate_quantity_not_negative check (quantity >= 0),
  rate_ore bigint constraint certificate_rate_positive check (rate_ore > 0),
  -- How a part in kind is valued, or why a co-financier gives less.
  basis text,
  file_name text,
  media_type text,
  size_bytes bigint constraint certificate_file_size check (size_bytes > 0),
  sha256 text,
  stated_by uuid not null references person,
  stated_at timestamptz not null,
  judgement text constraint certificate_judgement_known check (judgement in ('accepted','returned')),
  reason text,
  judged_by uuid references person,
  judged_at timestamptz,
  constraint certificate_of_one_part check (num_nonnulls(financier_id, budget_row_id) = 1),
  constraint certificate_in_kind_valued check (num_nonnulls(quantity, rate_ore) = case when budget_row_id is null then 0 else 2 end
    and (budget_row_id is null or coalesce(length(trim(basis)), 0) >= 5)),
  constraint certificate_in_kind_counted check (budget_row_id is null or amount_ore = round(quantity * rate_ore)),
  constraint certificate_file_whole check (num_nonnulls(file_name, media_type, size_bytes, sha256) in (0, 4)),
  constraint certificate_shown_or_said check (sha256 is not null or (amount_ore = 0 and coalesce(length(trim(basis)), 0) >= 5)),
  constraint certificate_judged_whole check (num_nonnulls(judgement, judged_by, judged_at) in (0, 3)),
  constraint certificate_two_persons check (judged_by is null or judged_by <> stated_by),
  constraint certificate_returned_with_reason check (judgement is distinct from 'returned' or coalesce(length(trim(reason)), 0) >= 10)
);
create unique index certificate_one_at_a_time on certificate (coalesce(financier_id, budget_row_id)) where judgement is null;
create unique index certificate_accepted_once on certificate (coalesce(financier_id, budget_row_id)) where judgement = 'accepted';
create index certificate_project on certificate (project_id, stated_at);

-- What the recipient sent in and the officer found stands.
create function keep_certificate() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.judgement is not null
    or to_jsonb(old) - array['judgement','reason','judged_by','judged_at'] <> to_jsonb(new) - array['judgement','reason','judged_by','judged_at'] then
    raise exception 'a certificate is not changed' using errcode = '23001', constraint = 'certificate_is_final';
  end if;
  return new;
end $$;
create trigger certificate_is_final before update or delete on certificate for each row execute function keep_certificate();
alter table certificate enable always trigger certificate_is_final;

-- Every part of a project's co-financing. The applicant's own is vouched for by the signature of the application and the acceptance.
create view cofinancing_part with (security_invoker = true) as
  select p.id as project_id, p.board_id, p.organisation_id, f.id, 'cash'::text as form, f.position, f.name, f.orgnr, f.sector, f.is_own,
    f.amount_ore as promised_ore, null::numeric as quantity, null::text as unit, null::bigint as rate_ore, null::text as description,
    f.email, f.status in ('confirmed','verified') as is_confirmed, f.status = 'refused' as is_refused
  from project p join financier f on f.application_id = p.application_id
  union all
  select p.id, p.board_id, p.organisation_id, b.id, 'in_kind', b.position, b.contributor_name, b.contributor_orgnr, b.contributor_sector,
    b.contributor_orgnr is not distinct from o.orgnr, b.amount_ore, b.quantity, b.unit, b.rate_ore, b.description, null, false, false
  from project p join organisation o on o.id = p.organisation_id join budget_row b on b.application_id = p.application_id
  where b.kind = 'in_kind' and b.amount_ore > 0;

create view cofinancing_state with (security_invoker = true) as
  select c.*, a.amount_ore as certified_ore,
    case
      when w.id is not null then 'certified'
      when a.id is not null or c.is_own or c.is_confirmed then 'accepted'
      when c.is_refused then 'refused'
      when exists (select 1 from certificate r where coalesce(r.financier_id, r.budget_row_id) = c.id) then 'returned'
      else 'intended'
    end as state,
    -- What the budget can count on, as far as it is known.
    coalesce(a.amount_ore, case when c.is_refused and w.id is null then 0 else c.promised_ore end) as expected_ore
  from cofinancing_part c
  left join certificate a on coalesce(a.financier_id, a.budget_row_id) = c.id and a.judgement = 'accepted'
  left join certificate w on coalesce(w.financier_id, w.budget_row_id) = c.id and w.judgement is null;

-- What the grant does not pay, and what is known to be missing of it. Before the acceptance it is as it was applied for: how a partial award
-- is made to fit is said when it is accepted.
create view cofinancing_gap with (security_invoker = true) as
  select k.project_id, k.board_id, k.organisation_id, k.needed_ore, k.expected_ore, greatest(k.needed_ore - k.expected_ore, 0) as gap_ore
  from (
    select p.id as project_id, p.board_id, p.organisation_id,
      case when p.accepted_at is null then a.total_cost_ore - a.grant_sought_ore else p.total_cost_ore - p.granted_ore end as needed_ore,
      sum(c.expected_ore)::bigint as expected_ore
    from project p join application a on a.id = p.application_id join cofinancing_state c on c.project_id = p.id
    group by p.id, a.id
  ) k;

-- Only a part of the project's own budget is certified, and never while the project runs: then money is received, and reported.
create function of_own_cofinancing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not exists (select 1 from cofinancing_part c join project p on p.id = c.project_id
    where c.id = coalesce(new.financier_id, new.budget_row_id) and c.project_id = new.project_id and c.board_id = new.board_id
      and c.organisation_id = new.organisation_id and p.status in ('awarded','accepted')
      and (c.form = 'cash') = (new.financier_id is not null) and not c.is_own) then
    raise exception 'the part is not to be certified' using errcode = '23001', constraint = 'certificate_of_own_cofinancing';
  end if;
  return new;
end $$;
create trigger certificate_of_own_cofinancing before insert on certificate for each row execute function of_own_cofinancing();

create or replace view project_hindrance with (security_invoker = true) as
  select project_id, 'condition' as kind, id as subject_id, text as subject from condition_unmet where kind = 'before_start'
  union all
  select project_id, 'certificate', id, name from cofinancing_state where state not in ('accepted','refused')
  union all
  select project_id, 'cofinancing_gap', project_id, null from cofinancing_gap where gap_ore > 0;

alter table certificate enable row level security;
create policy certificate_board on certificate to lansmedel_app
  using (board_id = app_board() and exists (select 1 from project p where p.id = project_id)) with check (board_id = app_board());
create policy certificate_own on certificate for select to lansmedel_app using (organisation_id = app_organisation());
create policy certificate_written on certificate for insert to lansmedel_app with check (organisation_id = app_organisation());
grant select, insert, update on certificate to lansmedel_app;
grant select on cofinancing_part, cofinancing_state, cofinancing_gap to lansmedel_app;
