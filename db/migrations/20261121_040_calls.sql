-- Calls (utlysningar). The definition (questions, criteria, budget and financing rules, indicators, reports) is frozen when published.

create table call (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  case_number text not null,
  title_sv text not null,
  title_en text not null,
  item_id uuid not null references appropriation_item,
  status text not null default 'draft' constraint call_status_known check (status in ('draft','published','closed','withdrawn')),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  decision_on date not null,
  definition jsonb not null,
  prepared_by uuid not null references person,
  prepared_at timestamptz not null default app_now(),
  published_by uuid references person,
  published_at timestamptz,
  constraint call_case_number_once unique (board_id, case_number),
  constraint call_opens_before_it_closes check (opens_at < closes_at),
  constraint call_two_persons check (published_by is null or published_by <> prepared_by),
  constraint call_published_by_someone check ((status = 'draft') = (published_at is null))
);
create table call_envelope (
  call_id uuid not null references call,
  year int not null,
  amount_ore bigint not null constraint call_envelope_positive check (amount_ore > 0),
  primary key (call_id, year)
);
create function keep_published_call() returns trigger language plpgsql as $$ begin
  if old.status <> 'draft' and (old.definition, old.opens_at, old.item_id, old.board_id, old.case_number)
     is distinct from (new.definition, new.opens_at, new.item_id, new.board_id, new.case_number) then
    raise exception 'a published call is not changed' using errcode = '23001', constraint = 'call_published_is_frozen';
  end if;
  return new;
end $$;
create trigger published_is_frozen before update on call for each row execute function keep_published_call();
grant select, insert, update on call to lansmedel_app;
grant select, insert, delete on call_envelope to lansmedel_app;
alter table call enable row level security;
create policy call_board on call to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create policy call_published on call for select to lansmedel_app using (status <> 'draft');
alter table call_envelope enable row level security;
create policy call_envelope_as_call on call_envelope to lansmedel_app
  using (exists (select 1 from call c where c.id = call_id))
  with check (exists (select 1 from call c where c.id = call_id and c.board_id = app_board()));

-- The call's question log: asked by anyone, the same answers to everybody (5 § förvaltningslagen). An unanswered question is
-- seen by the board alone.
create table call_question (
  id uuid primary key,
  call_id uuid not null references call,
  question text not null constraint call_question_said check (length(trim(question)) between 1 and 2000),
  asked_at timestamptz not null,
  answer text,
  answered_by uuid references person,
  answered_at timestamptz,
  constraint call_question_answered_by_someone check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create index call_question_call on call_question (call_id, asked_at);
grant select, insert, update on call_question to lansmedel_app;
alter table call_question enable row level security;
create policy call_question_board on call_question to lansmedel_app
  using (exists (select 1 from call c where c.id = call_id and c.board_id = app_board()))
  with check (exists (select 1 from call c where c.id = call_id and c.board_id = app_board()));
create policy call_question_answered on call_question for select to lansmedel_app
  using (answered_at is not null and exists (select 1 from call c where c.id = call_id and c.status <> 'draft'));
create policy call_question_asked on call_question for insert to lansmedel_app
  with check (answered_at is null and exists (select 1 from call c where c.id = call_id and c.status <> 'draft'));
