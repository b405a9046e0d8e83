-- Sub-projects: the towns an application is carried out in, who pays what in each, and what each has of the award. The towns always make up the whole.

create table application_site (
  id uuid primary key default gen_random_uuid(),
  application_id uuid not null references application,
  no int not null constraint application_site_no_positive check (no > 0),
  -- The municipality's code (Statistics Sweden).
  municipality text not null constraint application_site_municipality_code check (municipality ~ '^[0-9]{4}$'),
  place text not null constraint application_site_place_said check (trim(place) <> ''),
  responsible text not null constraint application_site_responsible_said check (trim(responsible) <> ''),
  constraint application_site_no_once unique (application_id, no)
);
-- The grant, a co-financier's money, or what is given in kind.
create table application_site_amount (
  site_id uuid not null references application_site on delete cascade,
  source text not null constraint application_site_amount_source_known check (source in ('grant','financier','in_kind')),
  financier_id uuid references financier on delete cascade,
  amount_ore bigint not null constraint application_site_amount_positive check (amount_ore > 0),
  constraint application_site_amount_of_financier check ((source = 'financier') = (financier_id is not null)),
  constraint application_site_amount_once unique nulls not distinct (site_id, source, financier_id)
);
create table project_site (
  site_id uuid primary key references application_site,
  project_id uuid not null references project,
  grant_ore bigint not null constraint project_site_grant_not_negative check (grant_ore >= 0),
  -- The site's part of the project's total cost.
  budget_ore bigint not null constraint project_site_budget_positive check (budget_ore > 0),
  constraint project_site_budget_covers_grant check (budget_ore >= grant_ore)
);
create index project_site_project on project_site (project_id);

-- From the submission until the award every source is spread over the sites to the last öre.
create function check_application_sites(of_application uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not exists (select 1 from application a where a.id = of_application and a.status <> 'draft'
      and not exists (select 1 from project p where p.application_id = a.id))
    or not exists (select 1 from application_site s where s.application_id = of_application) then
    return;
  end if;
  if exists (
    with whole as (
      select 'grant' as source, null::uuid as financier_id, coalesce(grant_sought_ore, 0) as amount from application where id = of_application
      union all select 'financier', id, amount_ore from financier where application_id = of_application
      union all select 'in_kind', null, coalesce(sum(amount_ore), 0) from budget_row where application_id = of_application and kind = 'in_kind'),
    spread as (
      select m.source, m.financier_id, sum(m.amount_ore) as amount from application_site_amount m join application_site s on s.id = m.site_id
      where s.application_id = of_application group by 1, 2)
    select 1 from whole w full join spread p on p.source = w.source and p.financier_id is not distinct from w.financier_id
    where coalesce(w.amount, 0) <> coalesce(p.amount, 0)) then
    raise exception 'the sites are not the whole' using errcode = '23514', constraint = 'application_sites_are_the_whole';
  end if;
end $$;
create function application_sites_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_of jsonb := to_jsonb(coalesce(new, old));
begin
  perform check_application_sites(case tg_table_name
    when 'application' then (row_of->>'id')::uuid
    when 'application_site_amount' then (select application_id from application_site where id = (row_of->>'site_id')::uuid)
    else (row_of->>'application_id')::uuid end);
  return null;
end $$;
create constraint trigger application_sites_are_the_whole after insert or update or delete on application_site_amount
  deferrable initially deferred for each row execute function application_sites_changed();
create constraint trigger application_sites_are_the_whole after insert or update or delete on application_site
  deferrable initially deferred for each row execute function application_sites_changed();
create constraint trigger application_sites_are_the_whole after update of status, grant_sought_ore on application
  deferrable initially deferred for each row execute function application_sites_changed();
create constraint trigger application_sites_are_the_whole after insert or update of amount_ore or delete on financier
  deferrable initially deferred for each row execute function application_sites_changed();
create constraint trigger application_sites_are_the_whole after insert or update of amount_ore or delete on budget_row
  deferrable initially deferred for each row execute function application_sites_changed();

-- From the award on, the sites' grants are the grant and their budgets the total cost.
create function project_sites_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_project uuid := (to_jsonb(coalesce(new, old))->>case tg_table_name when 'project' then 'id' else 'project_id' end)::uuid;
begin
  if exists (select 1 from project p join project_site s on s.project_id = p.id where p.id = of_project
    group by p.id having sum(s.grant_ore) <> p.granted_ore or sum(s.budget_ore) <> p.total_cost_ore) then
    raise exception 'the sites are not the whole' using errcode = '23514', constraint = 'project_sites_are_the_whole';
  end if;
  return null;
end $$;
create constraint trigger project_sites_are_the_whole after insert or update or delete on project_site
  deferrable initially deferred for each row execute function project_sites_changed();
create constraint trigger project_sites_are_the_whole after update of granted_ore, total_cost_ore on project
  deferrable initially deferred for each row execute function project_sites_changed();

-- A cost may be of one site; the rest is shared between them.
alter table claim_line add column site_id uuid references project_site;
create function claim_line_of_own_site() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not exists (select 1 from claim c join project_site s on s.project_id = c.project_id where c.id = new.claim_id and s.site_id = new.site_id) then
    raise exception 'a site of another project' using errcode = '23503', constraint = 'claim_line_site_is_own';
  end if;
  return new;
end $$;
create trigger claim_line_site_is_own before insert or update of site_id, claim_id on claim_line for each row
  when (new.site_id is not null) execute function claim_line_of_own_site();

do $$ declare t text; begin
  foreach t in array array['application_site','application_site_amount','project_site'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;
create policy application_site_as_application on application_site for select to lansmedel_app
  using (exists (select 1 from application a where a.id = application_id));
create policy application_site_while_open on application_site to lansmedel_app
  using (exists (select 1 from application a where a.id = application_id and a.organisation_id = app_organisation() and a.status in ('draft','completion_requested')))
  with check (exists (select 1 from application a where a.id = application_id and a.organisation_id = app_organisation() and a.status in ('draft','completion_requested')));
create policy application_site_amount_as_site on application_site_amount for select to lansmedel_app
  using (exists (select 1 from application_site s where s.id = site_id));
create policy application_site_amount_while_open on application_site_amount to lansmedel_app
  using (exists (select 1 from application_site s join application a on a.id = s.application_id where s.id = site_id and a.organisation_id = app_organisation() and a.status in ('draft','completion_requested')))
  with check (exists (select 1 from application_site s join application a on a.id = s.application_id where s.id = site_id and a.organisation_id = app_organisation() and a.status in ('draft','completion_requested')));
create policy project_site_as_project on project_site to lansmedel_app
  using (exists (select 1 from project p where p.id = project_id)) with check (exists (select 1 from project p where p.id = project_id));
grant select, insert, delete on application_site, application_site_amount to lansmedel_app;
grant select, insert, update on project_site to lansmedel_app;
revoke all on function check_application_sites from public;
