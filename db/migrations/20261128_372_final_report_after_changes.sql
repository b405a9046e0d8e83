-- A final report is of what is decided: it waits until a request to change the decision is decided or withdrawn.
create function project_reported_as_decided() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from change_request c where c.project_id = new.id and c.status in ('submitted','returned')) then
    raise exception 'a request to change the decision is open' using errcode = '23001', constraint = 'project_reported_as_decided';
  end if;
  return new;
end $$;
create trigger project_reported_as_decided before update of status on project for each row
  when (new.status = 'final_reported' and old.status <> 'final_reported') execute function project_reported_as_decided();
