-- Bank files in: the original kept with its hash, each line once, each line matched at most once.

create table bank_file (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  name text not null,
  sha256 text not null,
  content bytea not null,
  -- Null when the command line imported it.
  imported_by uuid references person,
  imported_at timestamptz not null,
  constraint bank_file_once unique (board_id, sha256)
);
create table bank_statement (
  id uuid primary key default gen_random_uuid(),
  file_id uuid not null references bank_file,
  board_id text not null references board,
  statement_ref text not null,
  account text not null,
  currency text not null,
  -- The order in which they came in: each begins where the one before ended.
  no bigint generated always as identity,
  opening_ore bigint not null,
  closing_ore bigint not null,
  constraint bank_statement_once unique (board_id, account, statement_ref)
);
create table bank_line (
  id uuid primary key default gen_random_uuid(),
  statement_id uuid not null references bank_statement,
  board_id text not null references board,
  position int not null,
  booked_on date not null,
  -- Money out is negative.
  amount_ore bigint not null constraint bank_line_not_zero check (amount_ore <> 0),
  reference text,
  counterparty text,
  is_return boolean not null default false,
  -- What the bank gave as reason for sending it back, e.g. "AC04 Kontot är avslutat".
  return_reason text,
  fingerprint text not null,
  -- Why it could not be matched when it came in.
  oddity text constraint bank_line_oddity_known check (oddity in
    ('no_reference','unknown_reference','amount_differs','not_sent','already_confirmed','not_paid','already_returned')),
  constraint bank_line_once unique (board_id, fingerprint)
);
create index bank_line_statement on bank_line (statement_id, position);
-- A line that a later file said again: it is not booked twice, and it is shown.
create table bank_line_repeat (
  statement_id uuid not null references bank_statement,
  bank_line_id uuid not null references bank_line,
  board_id text not null references board,
  -- True when the statement's own balances say that the money moved again; false when the statements overlap.
  moved_again boolean not null,
  primary key (statement_id, bank_line_id)
);
create table bank_match (
  bank_line_id uuid primary key references bank_line,
  board_id text not null references board,
  order_id uuid not null references payment_order,
  kind text not null constraint bank_match_kind_known check (kind in ('payment','return')),
  reason text not null,
  matched_by uuid references person,
  matched_at timestamptz not null,
  constraint bank_match_order_once unique (order_id, kind)
);
do $$ declare t text; begin
  foreach t in array array['bank_file','bank_statement','bank_line','bank_line_repeat','bank_match'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board()) with check (board_id = app_board())', t || '_board', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
end $$;
