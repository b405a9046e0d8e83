-- Activities (verksamheter): what a board must account for by itself, by its letter of appropriation or an assignment. A
-- call has one, and every entry of its grants carries the code for good: a row is ended, never changed and never deleted.

create table activity (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  -- As in the authority's own accounts; the ledger carries it.
  code text not null constraint activity_code_form check (code ~ '^[A-Za-z0-9._:+-]{1,20}$'),
  name text not null constraint activity_name_said check (length(trim(name)) between 3 and 200),
  -- What says that it is accounted for by itself.
  source text not null constraint activity_source_said check (length(trim(source)) between 5 and 300),
  valid_from date not null,
  ends_on date constraint activity_ends_after_it_begins check (ends_on >= valid_from),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  constraint activity_code_once unique (board_id, code),
  constraint activity_of_board unique (board_id, id),
  constraint activity_ended_by_someone check (num_nonnulls(ends_on, ended_by, ended_at) in (0, 3))
);
create function keep_activity() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.ended_at is not null
    or (old.id, old.board_id, old.code, old.name, old.source, old.valid_from, old.recorded_by, old.recorded_at)
      is distinct from (new.id, new.board_id, new.code, new.name, new.source, new.valid_from, new.recorded_by, new.recorded_at) then
    raise exception 'an activity is ended, once, and otherwise kept' using errcode = '23001', constraint = 'activity_is_kept';
  end if;
  return new;
end $$;
create trigger kept before update or delete on activity for each row execute function keep_activity();
alter table activity enable always trigger kept;
alter table activity enable row level security;
create policy activity_board on activity to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
grant select, insert, update on activity to lansmedel_app;

-- Calls published before there were activities have none; no other call is published without.
alter table call
  add column activity_id uuid,
  add constraint call_activity_of_board foreign key (board_id, activity_id) references activity (board_id, id);
create function guard_call_activity() returns trigger language plpgsql as $$ begin
  if new.status <> 'draft' and (tg_op = 'INSERT' or old.status = 'draft') and new.activity_id is null then
    raise exception 'a call is published with an activity' using errcode = '23514', constraint = 'call_published_with_activity';
  end if;
  if tg_op = 'UPDATE' and old.status <> 'draft' and new.activity_id is distinct from old.activity_id then
    raise exception 'a published call keeps its activity' using errcode = '23001', constraint = 'call_published_is_frozen';
  end if;
  return new;
end $$;
create trigger published_with_activity before insert or update on call for each row execute function guard_call_activity();
alter table call enable always trigger published_with_activity;

-- What every entry of a grant carries, for calls and for applications, whose ids their projects have: the recipient as the
-- counterparty and the call's activity. Whoever asks: what is hidden from a person is booked all the same.
create function grant_dims(p_ids uuid[]) returns table (id uuid, counterparty text, activity text)
stable language sql security definer set search_path = public, pg_temp as $$
  select a.id, o.orgnr, y.code
  from application a join organisation o on o.id = a.organisation_id join call c on c.id = a.call_id
  left join activity y on y.id = c.activity_id
  where a.id = any (p_ids)
  union all
  select c.id, null, y.code from call c left join activity y on y.id = c.activity_id where c.id = any (p_ids)
$$;
revoke all on function grant_dims from public;
grant execute on function grant_dims to lansmedel_app;
