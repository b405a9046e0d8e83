-- Many years: a commitment moved to another year, what an item may save, and the roll that ends a year.

-- What the Government lets the board save of an item for the year after (7 § anslagsförordningen 2011:223); without a row, nothing.
create table appropriation_saving (
  item_id uuid primary key references appropriation_item,
  board_id text not null references board,
  amount_ore bigint not null constraint appropriation_saving_not_negative check (amount_ore >= 0),
  source text not null constraint appropriation_saving_source_said check (length(trim(source)) >= 5),
  decided_on date not null,
  recorded_by uuid not null references person
);
create trigger append_only before update or delete or truncate on appropriation_saving for each statement execute function refuse_change();
alter table appropriation_saving enable always trigger append_only;

-- The end of an item's year: prepared by one controller, signed by another, posted when it is signed.
create table year_roll (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  item_id uuid not null constraint year_roll_once unique references appropriation_item,
  next_item_id uuid not null references appropriation_item,
  -- Reserved by calls and never granted; available and saved; given back to the State; room to promise that nobody used.
  envelopes_ore bigint not null constraint year_roll_envelopes_not_negative check (envelopes_ore >= 0),
  saved_ore bigint not null constraint year_roll_saved_not_negative check (saved_ore >= 0),
  withdrawn_ore bigint not null constraint year_roll_withdrawn_not_negative check (withdrawn_ore >= 0),
  lapsed_ore bigint not null constraint year_roll_lapsed_not_negative check (lapsed_ore >= 0),
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  signed_by uuid references person,
  signed_at timestamptz,
  -- SHA-256 of exactly what the second person saw.
  shown_hash text,
  constraint year_roll_into_another check (next_item_id <> item_id),
  constraint year_roll_two_persons check (signed_by is null or signed_by <> prepared_by),
  constraint year_roll_signed_whole check (num_nonnulls(signed_by, signed_at, shown_hash) in (0, 3))
);
create table year_roll_row (
  roll_id uuid not null references year_roll,
  board_id text not null references board,
  project_id uuid not null references project,
  -- Granted and not approved, and approved and not sent, when the year had ended.
  committed_ore bigint not null constraint year_roll_row_committed_not_negative check (committed_ore >= 0),
  to_be_paid_ore bigint not null constraint year_roll_row_to_be_paid_not_negative check (to_be_paid_ore >= 0),
  carried_ore bigint not null constraint year_roll_row_carried_not_negative check (carried_ore >= 0),
  moved_ore bigint not null constraint year_roll_row_moved_not_negative check (moved_ore >= 0),
  returned_ore bigint not null constraint year_roll_row_returned_within check (returned_ore between 0 and committed_ore),
  primary key (roll_id, project_id),
  constraint year_roll_row_adds_up check (carried_ore + moved_ore + returned_ore = committed_ore + to_be_paid_ore),
  constraint year_roll_row_of_something check (committed_ore + to_be_paid_ore > 0)
);
create index year_roll_row_project on year_roll_row (project_id);

create function keep_year_roll() returns trigger language plpgsql as $$ begin
  if old.signed_by is not null then
    raise exception 'a signed roll is not changed' using errcode = '23001', constraint = 'year_roll_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger signed_is_final before update or delete on year_roll for each row execute function keep_year_roll();
alter table year_roll enable always trigger signed_is_final;
create function keep_year_roll_row() returns trigger language plpgsql as $$ begin
  if exists (select 1 from year_roll r where r.id = coalesce(new.roll_id, old.roll_id) and r.signed_by is not null) then
    raise exception 'a signed roll is not changed' using errcode = '23001', constraint = 'year_roll_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger signed_is_final before insert or update or delete on year_roll_row for each row execute function keep_year_roll_row();
alter table year_roll_row enable always trigger signed_is_final;

-- A year is closed to an item when its roll is signed, and to all of the board's when its December is closed.
create function year_is_closed(p_board text, p_code text, p_year int) returns boolean stable language sql set search_path = public, pg_temp as $$
  select exists (
    select 1 from year_roll r join appropriation_item i on i.id = r.item_id
    where i.board_id = p_board and i.code = p_code and i.year = p_year and r.signed_by is not null)
  or coalesce((
    select e.event in ('closed', 'reopenAsked', 'reopenDeclined') from ledger.period_event e
    where e.tenant = p_board and e.month = p_year * 100 + 12 order by e.seq desc limit 1), false) $$;

-- An amount of a project's commitment that another year is to bear: proposed by one person, decided by another.
create table year_move (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  project_id uuid not null references project,
  from_year int not null,
  to_year int not null,
  amount_ore bigint not null constraint year_move_positive check (amount_ore > 0),
  reasons text not null constraint year_move_reasons_said check (length(trim(reasons)) >= 10),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  outcome text constraint year_move_outcome_known check (outcome in ('moved','refused')),
  decided_by uuid references person,
  decided_at timestamptz,
  -- SHA-256 of exactly what the second person saw.
  shown_hash text,
  constraint year_move_to_another check (from_year <> to_year),
  constraint year_move_two_persons check (decided_by is null or decided_by <> proposed_by),
  constraint year_move_decided_whole check (num_nonnulls(outcome, decided_by, decided_at, shown_hash) in (0, 4))
);
create unique index year_move_proposed_once on year_move (project_id) where outcome is null;
create index year_move_project on year_move (project_id, proposed_at);
create function keep_year_move() returns trigger language plpgsql as $$ begin
  if tg_op <> 'INSERT' and old.outcome is not null then
    raise exception 'a decided move is not changed' using errcode = '23001', constraint = 'year_move_is_final';
  end if;
  if tg_op <> 'DELETE' and new.outcome is distinct from 'refused' and exists (
    select 1 from project p join call c on c.id = p.call_id join appropriation_item i on i.id = c.item_id
    where p.id = new.project_id
      and (year_is_closed(new.board_id, i.code, new.from_year) or year_is_closed(new.board_id, i.code, new.to_year))) then
    raise exception 'nothing crosses a closed year' using errcode = '23514', constraint = 'year_move_of_open_years';
  end if;
  return coalesce(new, old);
end $$;
create trigger decided_is_final before insert or update or delete on year_move for each row execute function keep_year_move();
alter table year_move enable always trigger decided_is_final;

do $$ declare t text; begin
  foreach t in array array['appropriation_saving','year_roll','year_roll_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board()) with check (board_id = app_board())', t || '_board', t);
  end loop;
end $$;
alter table year_move enable row level security;
create policy year_move_board on year_move to lansmedel_app
  using (board_id = app_board() and exists (select 1 from project p where p.id = project_id)) with check (board_id = app_board());
grant select, insert on appropriation_saving to lansmedel_app;
grant select, insert, update on year_roll, year_move to lansmedel_app;
grant select, insert, delete on year_roll_row to lansmedel_app;
