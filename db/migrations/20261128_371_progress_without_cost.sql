-- A progress report for a period without any cost: sent in and registered, with nothing to judge and nothing to pay.

alter table claim drop constraint claim_status_known;
alter table claim add constraint claim_status_known check (status in ('draft','submitted','returned','approved','attested','reported'));
alter table claim add constraint claim_reported_without_money check (status <> 'reported'
  or (claimed_ore = 0 and approved_ore is null and payable_ore is null and submitted_at is not null and length(trim(progress)) > 0));

create function claim_reports_alone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from claim_line l join claim c on c.id = l.claim_id where c.id = new.id and c.status = 'reported') then
    raise exception 'a report without cost has no lines' using errcode = '23001', constraint = 'claim_reported_without_lines';
  end if;
  return null;
end $$;
create trigger claim_reports_alone after update of status on claim for each row when (new.status = 'reported') execute function claim_reports_alone();
create function claim_line_of_claim() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from claim c where c.id = new.claim_id and c.status = 'reported') then
    raise exception 'a report without cost has no lines' using errcode = '23001', constraint = 'claim_reported_without_lines';
  end if;
  return new;
end $$;
create trigger claim_reported_without_lines before insert on claim_line for each row execute function claim_line_of_claim();
-- What was sent in stands.
create function keep_reported() returns trigger language plpgsql as $$ begin
  raise exception 'a report that is sent in is not changed' using errcode = '23001', constraint = 'claim_reported_is_final';
end $$;
create trigger claim_reported_is_final before update or delete on claim for each row when (old.status = 'reported') execute function keep_reported();
