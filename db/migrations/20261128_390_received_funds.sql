-- Money that the board receives from a financier to pass on (förmedling): an envelope of its own beside the appropriation's.

-- An envelope is the State's appropriation, or what a financier has given; calls are fed by either, never by both.
alter table appropriation_item
  add column source text not null default 'appropriation' constraint appropriation_item_source_known check (source in ('appropriation', 'fund')),
  add constraint appropriation_item_of_source unique (id, source);

create table received_fund (
  -- The envelope's own id: what its accounts in the ledger are named by.
  id uuid primary key,
  source text not null default 'fund' constraint received_fund_is_fund check (source = 'fund'),
  board_id text not null references board,
  -- What the financier writes on the payment, and the code of the envelope.
  reference text not null constraint received_fund_reference_once unique constraint received_fund_reference_form check (reference ~ '^MF[0-9A-Z]{12}$'),
  agreement_number text not null constraint received_fund_agreement_said check (length(trim(agreement_number)) between 1 and 80),
  agreed_on date not null,
  purpose text not null constraint received_fund_purpose_said check (length(trim(purpose)) between 1 and 200),
  agreed_ore bigint not null constraint received_fund_positive check (agreed_ore > 0),
  -- The agreement says "about".
  is_about boolean not null,
  -- The financiers named are some of them ("bl.a.").
  is_list_incomplete boolean not null,
  -- The board's own staff for the same purpose: information, never booked here.
  own_staff_ore bigint constraint received_fund_own_staff_positive check (own_staff_ore > 0),
  is_own_staff_about boolean not null default false,
  -- Full-time equivalents, in hundredths.
  own_staff_fte_hundredths int constraint received_fund_fte_positive check (own_staff_fte_hundredths between 1 and 100000),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  constraint received_fund_agreement_once unique (board_id, agreement_number),
  constraint received_fund_envelope foreign key (id, source) references appropriation_item (id, source),
  constraint received_fund_fte_with_cost check (own_staff_fte_hundredths is null or own_staff_ore is not null)
);

-- Who gives, and how much of it when that is stated: what is not stated is never counted out.
create table fund_financier (
  fund_id uuid not null references received_fund,
  no int not null,
  board_id text not null references board,
  name text not null constraint fund_financier_name_said check (length(trim(name)) between 1 and 200),
  amount_ore bigint constraint fund_financier_positive check (amount_ore > 0),
  primary key (fund_id, no),
  constraint fund_financier_once unique (fund_id, name)
);
create function check_fund_split() returns trigger language plpgsql as $$ begin
  if exists (select 1 from received_fund f where f.id = new.fund_id
      and f.agreed_ore < (select sum(s.amount_ore) from fund_financier s where s.fund_id = f.id)) then
    raise exception 'the financiers give more than was agreed' using errcode = '23514', constraint = 'fund_split_within_agreed';
  end if;
  return null;
end $$;
create constraint trigger fund_split_within_agreed after insert on fund_financier deferrable initially deferred
  for each row execute function check_fund_split();

-- Asked for, with the day it is expected.
create table fund_requisition (
  id uuid primary key default gen_random_uuid(),
  fund_id uuid not null references received_fund,
  board_id text not null references board,
  amount_ore bigint not null constraint fund_requisition_positive check (amount_ore > 0),
  due_on date not null,
  requested_by uuid not null references person,
  requested_at timestamptz not null,
  constraint fund_requisition_of_fund unique (id, fund_id)
);
create index fund_requisition_fund on fund_requisition (fund_id, due_on);

-- What is left and goes back to the financier: proposed by one, approved by another, and paid when the bank says so.
create table fund_repayment (
  id uuid primary key default gen_random_uuid(),
  fund_id uuid not null references received_fund,
  board_id text not null references board,
  amount_ore bigint not null constraint fund_repayment_positive check (amount_ore > 0),
  account text not null constraint fund_repayment_account_said check (length(trim(account)) between 1 and 60),
  reasons text not null constraint fund_repayment_reasons_said check (length(trim(reasons)) >= 5),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  outcome text constraint fund_repayment_outcome_known check (outcome in ('approved', 'declined')),
  answered_by uuid references person,
  answered_at timestamptz,
  constraint fund_repayment_answered_by_someone check ((outcome is null) = (answered_by is null) and (outcome is null) = (answered_at is null)),
  -- The one who proposed may take it back alone; to approve takes another.
  constraint fund_repayment_two_persons check (outcome is distinct from 'approved' or answered_by <> proposed_by)
);
create unique index fund_repayment_one_at_a_time on fund_repayment (fund_id) where outcome is null;
create function keep_fund_repayment() returns trigger language plpgsql as $$ begin
  if old.outcome is not null or (old.id, old.fund_id, old.board_id, old.amount_ore, old.account, old.reasons, old.proposed_by, old.proposed_at)
    is distinct from (new.id, new.fund_id, new.board_id, new.amount_ore, new.account, new.reasons, new.proposed_by, new.proposed_at) then
    raise exception 'a repayment to a financier is not changed' using errcode = '23001', constraint = 'fund_repayment_is_final';
  end if;
  return new;
end $$;
create trigger fund_repayment_is_final before update on fund_repayment for each row execute function keep_fund_repayment();
alter table fund_repayment enable always trigger fund_repayment_is_final;
create trigger append_only before delete or truncate on fund_repayment for each statement execute function refuse_change();
alter table fund_repayment enable always trigger append_only;

do $$ declare t text; begin
  foreach t in array array['received_fund', 'fund_financier', 'fund_requisition'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
  end loop;
  foreach t in array array['received_fund', 'fund_financier', 'fund_requisition', 'fund_repayment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board()) with check (board_id = app_board())', t || '_board', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
end $$;
grant update (outcome, answered_by, answered_at) on fund_repayment to lansmedel_app;
