-- Mail waiting to leave (outbox): written in the transaction of what it tells about, sent afterwards, never twice at once.

create table mail_outbox (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  to_address text not null constraint mail_outbox_address_form check (to_address ~ '^[^@\s,;<>"]+@[^@\s,;<>"]+$'),
  subject text not null constraint mail_outbox_subject_one_line check (length(trim(subject)) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  body_text text not null,
  created_at timestamptz not null,
  send_after timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0 constraint mail_outbox_attempts check (attempts >= 0),
  last_error text,
  -- Whoever delivers holds the row until then; after a crash another may take it.
  claimed_until timestamptz
);
create index mail_outbox_waiting on mail_outbox (send_after) where sent_at is null;
create index mail_outbox_board on mail_outbox (board_id, created_at);
grant select, insert, update on mail_outbox to lansmedel_app;
alter table mail_outbox enable row level security;
create policy mail_outbox_board on mail_outbox to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
-- An applicant's command also writes to the board's outbox (a receipt), without seeing what is in it.
create policy mail_outbox_write on mail_outbox for insert to lansmedel_app with check (true);
