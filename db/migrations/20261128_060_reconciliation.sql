-- Bank files of every kind and any length; a match can be undone by two persons; what nobody's payment explains has an owner
-- and an end; a month's reconciliation is signed by two.

-- The original, exactly as it came, in pieces: a file of any length is written and read without being held whole.
create table bank_file_part (
  file_id uuid not null references bank_file,
  no int not null,
  board_id text not null references board,
  content bytea not null,
  primary key (file_id, no)
);
insert into bank_file_part (file_id, no, board_id, content) select id, 1, board_id, content from bank_file;
alter table bank_file drop column content;
alter table bank_file
  add column kind text not null default 'statement' constraint bank_file_kind_known check (kind in ('statement', 'notification', 'statusReport')),
  add column message text not null default '',
  -- What was odd in the file itself: [{ code, params }].
  add column warnings jsonb not null default '[]';

alter table bank_line
  add column counterparty_account text,
  -- What the payer wrote: free text, OCR and invoice numbers, separated by spaces.
  add column remittance text,
  add column bank_reference text;
create index bank_line_day on bank_line (board_id, booked_on);
create index bank_line_reference on bank_line (board_id, reference) where reference is not null;

-- What the bank tells besides the statement (camt.054, BgMax): never booked, but it says what is in a sum of the statement.
create table bank_notice (
  id uuid primary key default gen_random_uuid(),
  file_id uuid not null references bank_file,
  board_id text not null references board,
  -- Payments of one sum on the account: an entry of camt.054, a deposit of BgMax.
  sum_no int not null,
  position int not null,
  account text not null,
  booked_on date not null,
  sum_ore bigint not null,
  sum_reference text,
  -- Of the payments in the sum: the same when the bank tells of it again.
  sum_hash text not null,
  amount_ore bigint not null,
  reference text,
  counterparty text,
  counterparty_account text,
  remittance text,
  bank_reference text,
  return_reason text,
  constraint bank_notice_once unique (file_id, sum_no, position)
);
create index bank_notice_hash on bank_notice (board_id, sum_hash);
create index bank_notice_sum on bank_notice (board_id, booked_on, sum_ore);

-- The bank's answer about sent payments (pain.002), in its own words, and the order it was about.
create table bank_payment_status (
  file_id uuid not null references bank_file,
  position int not null,
  board_id text not null references board,
  level text not null constraint bank_payment_status_level_known check (level in ('file', 'batch', 'payment')),
  message_id text,
  batch_id text,
  reference text,
  status text,
  reason text,
  primary key (file_id, position)
);

-- A match is undone, never taken away: one person asks with the reason, another agrees, and the entry is reversed.
alter table bank_match drop constraint bank_match_pkey;
alter table bank_match drop constraint bank_match_order_once;
alter table bank_match
  add column id uuid primary key default gen_random_uuid(),
  -- The entry in the ledger, and its day: later than the bank's when the bank's month was closed.
  add column journal_id text,
  add column posted_on date,
  add column undo_reason text,
  add column undo_asked_by uuid references person,
  add column undo_asked_at timestamptz,
  add column undone_by uuid references person,
  add column undone_at timestamptz,
  -- The day of the entry that reverses it.
  add column undone_on date,
  add constraint bank_match_undo_asked check ((undo_asked_by is null) = (undo_reason is null) and (undo_asked_by is null) = (undo_asked_at is null)),
  add constraint bank_match_undo_two_persons check (undone_by is null or (undo_asked_by is not null and undone_by <> undo_asked_by)),
  add constraint bank_match_undone_by_someone check ((undone_by is null) = (undone_at is null) and (undone_by is null) = (undone_on is null));
create unique index bank_match_line_once on bank_match (bank_line_id) where undone_at is null;
create unique index bank_match_order_once on bank_match (order_id, kind) where undone_at is null;
drop trigger append_only on bank_match;
create trigger append_only before delete or truncate on bank_match for each statement execute function refuse_change();
alter table bank_match enable always trigger append_only;
create function keep_match() returns trigger language plpgsql as $$ begin
  if old.undone_at is not null or (old.id, old.bank_line_id, old.board_id, old.order_id, old.kind, old.reason, old.matched_by, old.matched_at, old.journal_id, old.posted_on)
    is distinct from (new.id, new.bank_line_id, new.board_id, new.order_id, new.kind, new.reason, new.matched_by, new.matched_at, new.journal_id, new.posted_on) then
    raise exception 'a match is not changed; it is undone by two persons' using errcode = '23001', constraint = 'bank_match_is_frozen';
  end if;
  return new;
end $$;
create trigger match_is_frozen before update on bank_match for each row execute function keep_match();
alter table bank_match enable always trigger match_is_frozen;
grant update (undo_reason, undo_asked_by, undo_asked_at, undone_by, undone_at, undone_on) on bank_match to lansmedel_app;

-- What to investigate: a line that no payment explains, or one whose money moved again.
create table bank_difference (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  bank_line_id uuid not null references bank_line,
  -- The statement in which the line came again; null when the line itself is the difference.
  repeated_in uuid references bank_statement,
  cause text not null constraint bank_difference_cause_known check (cause in ('no_reference', 'unknown_reference', 'amount_differs',
    'not_sent', 'already_confirmed', 'not_paid', 'already_returned', 'moved_again', 'match_undone')),
  status text not null default 'open' constraint bank_difference_status_known check (status in ('open', 'matched', 'closed')),
  owner_id uuid references person,
  -- Chosen by hand, for another person to confirm.
  proposed_order_id uuid references payment_order,
  proposed_by uuid references person,
  opened_at timestamptz not null,
  closed_on date,
  constraint bank_difference_proposed_by_someone check ((proposed_order_id is null) = (proposed_by is null)),
  constraint bank_difference_closed_some_day check ((status = 'open') = (closed_on is null)),
  constraint bank_difference_once unique nulls not distinct (bank_line_id, repeated_in)
);
create index bank_difference_open on bank_difference (board_id) where status = 'open';
insert into bank_difference (board_id, bank_line_id, cause, opened_at)
  select l.board_id, l.id, coalesce(l.oddity, 'no_reference'), f.imported_at
  from bank_line l join bank_statement s on s.id = l.statement_id join bank_file f on f.id = s.file_id
  where not exists (select 1 from bank_match m where m.bank_line_id = l.id)
    and not exists (select 1 from recovery_movement r where r.bank_line_id = l.id);
insert into bank_difference (board_id, bank_line_id, repeated_in, cause, opened_at)
  select r.board_id, r.bank_line_id, r.statement_id, 'moved_again', f.imported_at
  from bank_line_repeat r join bank_statement s on s.id = r.statement_id join bank_file f on f.id = s.file_id
  where r.moved_again;

create table bank_difference_event (
  id bigint primary key generated always as identity,
  difference_id uuid not null references bank_difference,
  board_id text not null references board,
  kind text not null constraint bank_difference_event_kind_known check (kind in ('note', 'owner', 'proposed', 'declined', 'matched', 'closed', 'reopened')),
  -- A note, or why.
  text text,
  -- Of a closing: how it was mended.
  outcome text constraint bank_difference_event_outcome_known check (outcome in ('booked_elsewhere', 'evened_out', 'bank_mistake', 'other')),
  owner_id uuid references person,
  order_id uuid references payment_order,
  made_by uuid not null references person,
  made_at timestamptz not null,
  constraint bank_difference_closing_says_why check (kind <> 'closed' or (outcome is not null and trim(coalesce(text, '')) <> ''))
);
create index bank_difference_event_of on bank_difference_event (difference_id, id);

-- A month, as it was when the first person signed it; another signs the same content.
create table reconciliation_sheet (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  account text not null,
  month text not null constraint reconciliation_sheet_month_form check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  version int not null,
  content text not null,
  sha256 text not null constraint reconciliation_sheet_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  countersigned_by uuid references person,
  countersigned_at timestamptz,
  constraint reconciliation_sheet_once unique (board_id, account, month, version),
  constraint reconciliation_sheet_two_persons check (countersigned_by is null or countersigned_by <> signed_by),
  constraint reconciliation_sheet_countersigned_by_someone check ((countersigned_by is null) = (countersigned_at is null))
);
create function keep_sheet() returns trigger language plpgsql as $$ begin
  if old.countersigned_at is not null or (old.id, old.board_id, old.account, old.month, old.version, old.content, old.sha256, old.signed_by, old.signed_at)
    is distinct from (new.id, new.board_id, new.account, new.month, new.version, new.content, new.sha256, new.signed_by, new.signed_at) then
    raise exception 'a signed sheet is not changed; sign a new one' using errcode = '23001', constraint = 'reconciliation_sheet_is_frozen';
  end if;
  return new;
end $$;
create trigger sheet_is_frozen before update on reconciliation_sheet for each row execute function keep_sheet();
alter table reconciliation_sheet enable always trigger sheet_is_frozen;
create trigger append_only before delete or truncate on reconciliation_sheet for each statement execute function refuse_change();
alter table reconciliation_sheet enable always trigger append_only;

do $$ declare t text; begin
  foreach t in array array['bank_file_part', 'bank_notice', 'bank_payment_status', 'bank_difference_event'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
  end loop;
  foreach t in array array['bank_file_part', 'bank_notice', 'bank_payment_status', 'bank_difference', 'bank_difference_event', 'reconciliation_sheet'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board()) with check (board_id = app_board())', t || '_board', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
end $$;
grant update (status, owner_id, proposed_order_id, proposed_by, closed_on) on bank_difference to lansmedel_app;
grant update (countersigned_by, countersigned_at) on reconciliation_sheet to lansmedel_app;
