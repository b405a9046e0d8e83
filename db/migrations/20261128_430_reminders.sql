-- A reminder of a last day, sent before it to those who sign for the recipient and lead its project: once for each matter,
-- day and distance. A day that is moved is reminded of anew.
create table reminder (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  application_id uuid not null references application,
  matter text not null constraint reminder_matter_known check (matter in ('acceptance','completion','condition','report','cut_off')),
  -- Which of them: the condition's or the request's id, the report's id in the call.
  matter_id text not null constraint reminder_matter_id_length check (length(matter_id) between 1 and 100),
  due_on date not null,
  days_before int not null constraint reminder_days_before check (days_before between 0 and 60),
  reminded_at timestamptz not null,
  constraint reminder_once unique (application_id, matter, matter_id, due_on, days_before)
);
create trigger append_only before update or delete or truncate on reminder for each statement execute function refuse_change();
alter table reminder enable always trigger append_only;
alter table reminder enable row level security;
create policy reminder_board on reminder to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
grant select, insert on reminder to lansmedel_app;
