-- How a project counts its costs: actual costs with a rate for the indirect ones, or a flat rate on staff costs instead of every
-- other cost (art. 56.1 in regulation (EU) 2021/1060). Chosen in the application among what the call offers, then kept.
alter table application add column cost_method text not null default 'actual'
  constraint application_cost_method_known check (cost_method in ('actual', 'staff_flat_rate'));
create function cost_method_chosen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if tg_op = 'UPDATE' and new.cost_method is distinct from old.cost_method and old.status not in ('draft', 'completion_requested') then
    raise exception 'what was applied for by one method is not decided by another' using errcode = '23001', constraint = 'application_cost_method_kept';
  end if;
  if new.cost_method = 'staff_flat_rate'
    and (select c.definition #>> '{financing,staffFlatRatePercent}' from call c where c.id = new.call_id) is null then
    raise exception 'the call offers no flat rate on staff costs' using errcode = '23514', constraint = 'application_cost_method_offered';
  end if;
  return new;
end $$;
create trigger cost_method_chosen before insert or update of cost_method on application for each row execute function cost_method_chosen();
alter table application enable always trigger cost_method_chosen;

-- What is decided is decided by the method that was applied for, and stays so. Whoever reaches the project reads it there.
alter table project add column cost_method text not null default 'actual'
  constraint project_cost_method_known check (cost_method in ('actual', 'staff_flat_rate'));
create function project_cost_method() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  new.cost_method := (select a.cost_method from application a where a.id = new.application_id);
  return new;
end $$;
create trigger project_cost_method before insert or update of cost_method, application_id on project for each row execute function project_cost_method();
alter table project enable always trigger project_cost_method;

-- With the flat rate no other cost is claimed, and none is decided.
create function refuse_other_costs(of_project uuid, categories text[]) returns void
stable language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from project p join call c on c.id = p.call_id,
      jsonb_array_elements(c.definition -> 'budgetCategories') k
    where p.id = of_project and p.cost_method = 'staff_flat_rate' and k ->> 'kind' = 'other' and k ->> 'id' = any(categories)) then
    raise exception 'the flat rate on staff costs is instead of every other cost' using errcode = '23514', constraint = 'no_other_costs_beside_flat_rate';
  end if;
end $$;
revoke all on function refuse_other_costs from public;
create function claimed_by_method() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  perform refuse_other_costs(c.project_id, array_agg(distinct l.category)) from added l join claim c on c.id = l.claim_id group by c.project_id;
  return null;
end $$;
create trigger claimed_by_method after insert on claim_line referencing new table as added for each statement execute function claimed_by_method();
alter table claim_line enable always trigger claimed_by_method;
create function decided_by_method() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  perform refuse_other_costs(l.project_id, array_agg(distinct l.category)) from added l where l.amount_ore <> 0 group by l.project_id;
  return null;
end $$;
create trigger decided_by_method after insert on decision_version_line referencing new table as added for each statement execute function decided_by_method();
alter table decision_version_line enable always trigger decided_by_method;

-- A counted line says by which rate.
alter table claim_line drop constraint claim_line_derived_known;
alter table claim_line add constraint claim_line_derived_known check (derived in ('social_fees', 'indirect', 'staff_flat_rate'));
