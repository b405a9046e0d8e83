-- A bank line may be a payment of ours, a repayment of a recovery, that repayment taken back, or a financier's money in or out:
-- each is a match, with its reason and its entry, and each is undone by two persons.

-- A movement of a debt may turn an earlier one round: the bank took a repayment back, or a match was undone.
alter table recovery_movement
  add column of_movement uuid constraint recovery_movement_turned_once unique references recovery_movement,
  -- The day of its entry, when it is not the day of the event; and the envelope that it was booked on.
  add column posted_on date,
  add column item_id uuid references appropriation_item;
alter table recovery_movement
  drop constraint recovery_movement_kind_known,
  add constraint recovery_movement_kind_known check (kind in ('interest', 'received', 'remitted', 'written_off', 'returned', 'interest_credited')),
  drop constraint recovery_movement_interest_alone,
  add constraint recovery_movement_interest_alone check (kind not in ('interest', 'interest_credited') or principal_ore = 0),
  add constraint recovery_movement_interest_counted check (kind <> 'interest' or calculation is not null),
  add constraint recovery_movement_turns_something check (kind not in ('returned', 'interest_credited') or of_movement is not null),
  drop constraint recovery_movement_has_source,
  add constraint recovery_movement_has_source check (num_nonnulls(bank_line_id, measure_id) <= 1
    and (kind in ('interest', 'interest_credited')) = (num_nonnulls(bank_line_id, measure_id) = 0 and (of_movement is null or kind = 'interest_credited'))),
  -- A line is matched once at a time, which its match holds.
  drop constraint recovery_movement_line_once;
create index recovery_movement_line on recovery_movement (bank_line_id) where bank_line_id is not null;

create or replace function count_recovery_movement() returns trigger language plpgsql as $$ begin
  case new.kind
    when 'interest' then
      update recovery set interest_ore = interest_ore + new.interest_ore where id = new.recovery_id and status = 'demanded';
    when 'interest_credited' then
      update recovery set interest_ore = interest_ore - new.interest_ore where id = new.recovery_id and status = 'demanded';
    when 'returned' then
      update recovery set cleared_ore = cleared_ore - new.principal_ore, interest_cleared_ore = interest_cleared_ore - new.interest_ore,
          status = 'demanded', settled_on = null
        where id = new.recovery_id and status in ('demanded', 'settled');
    else
      update recovery set cleared_ore = cleared_ore + new.principal_ore, interest_cleared_ore = interest_cleared_ore + new.interest_ore
        where id = new.recovery_id and status = 'demanded';
  end case;
  if not found then
    raise exception 'nothing is demanded' using errcode = '23001', constraint = 'recovery_movement_of_a_demand';
  end if;
  return new;
end $$;

-- What is turned round is the whole of an earlier movement of the same debt.
create function check_turned_movement() returns trigger language plpgsql as $$ begin
  if new.kind in ('returned', 'interest_credited') and not exists (
    select 1 from recovery_movement m where m.id = new.of_movement and m.recovery_id = new.recovery_id
      and m.kind = case new.kind when 'returned' then 'received' else 'interest' end
      and (m.principal_ore, m.interest_ore) = (new.principal_ore, new.interest_ore)) then
    raise exception 'only a whole movement of the same debt is turned round' using errcode = '23514', constraint = 'recovery_movement_turned_whole';
  end if;
  return new;
end $$;
create trigger recovery_turned_whole before insert on recovery_movement for each row execute function check_turned_movement();

-- A match is of one thing.
alter table bank_match
  alter column order_id drop not null,
  add column movement_id uuid references recovery_movement,
  add column fund_id uuid references received_fund,
  add column requisition_id uuid,
  add column repayment_id uuid references fund_repayment,
  add constraint bank_match_requisition foreign key (requisition_id, fund_id) references fund_requisition (id, fund_id),
  drop constraint bank_match_kind_known,
  add constraint bank_match_of_its_kind check (case
    when kind in ('payment', 'return') then order_id is not null
    when kind in ('repayment', 'repayment_return') then movement_id is not null
    when kind = 'fund_receipt' then fund_id is not null
    when kind = 'fund_repayment' then repayment_id is not null
    else false end),
  add constraint bank_match_of_one_thing check (num_nonnulls(order_id, movement_id, fund_id, repayment_id) = 1 and (requisition_id is null or fund_id is not null));
create unique index bank_match_movement_once on bank_match (movement_id) where undone_at is null;
create unique index bank_match_requisition_once on bank_match (requisition_id) where undone_at is null;
create unique index bank_match_repayment_once on bank_match (repayment_id) where undone_at is null;
create index bank_match_fund on bank_match (fund_id) where fund_id is not null;
create or replace function keep_match() returns trigger language plpgsql as $$ begin
  if old.undone_at is not null or (old.id, old.bank_line_id, old.board_id, old.order_id, old.movement_id, old.fund_id, old.requisition_id, old.repayment_id,
      old.kind, old.reason, old.matched_by, old.matched_at, old.journal_id, old.posted_on)
    is distinct from (new.id, new.bank_line_id, new.board_id, new.order_id, new.movement_id, new.fund_id, new.requisition_id, new.repayment_id,
      new.kind, new.reason, new.matched_by, new.matched_at, new.journal_id, new.posted_on) then
    raise exception 'a match is not changed; it is undone by two persons' using errcode = '23001', constraint = 'bank_match_is_frozen';
  end if;
  return new;
end $$;
-- The repayments that came before matches were of every kind.
insert into bank_match (bank_line_id, board_id, movement_id, kind, reason, matched_by, matched_at, posted_on)
  select bank_line_id, board_id, id, 'repayment', 'reference_and_amount', recorded_by, recorded_at, booked_on
  from recovery_movement where bank_line_id is not null and kind = 'received';

-- Why a line could not be matched: its month is closed, or what it would turn back is not there to be turned.
alter table bank_line
  drop constraint bank_line_oddity_known,
  add constraint bank_line_oddity_known check (oddity in ('no_reference', 'unknown_reference', 'amount_differs', 'not_sent', 'already_confirmed',
    'not_paid', 'already_returned', 'month_closed', 'not_reversible'));
alter table bank_difference
  drop constraint bank_difference_cause_known,
  add constraint bank_difference_cause_known check (cause in ('no_reference', 'unknown_reference', 'amount_differs', 'not_sent', 'already_confirmed',
    'not_paid', 'already_returned', 'month_closed', 'not_reversible', 'moved_again', 'match_undone')),
  -- Chosen by hand: one of these, and by someone.
  add column proposed_recovery_id uuid references recovery,
  add column proposed_movement_id uuid references recovery_movement,
  add column proposed_fund_id uuid references received_fund,
  add column proposed_repayment_id uuid references fund_repayment,
  drop constraint bank_difference_proposed_by_someone,
  add constraint bank_difference_proposed_by_someone check ((proposed_by is null) = (num_nonnulls(proposed_order_id, proposed_recovery_id,
    proposed_movement_id, proposed_fund_id, proposed_repayment_id) = 0)),
  add constraint bank_difference_proposes_one check (num_nonnulls(proposed_order_id, proposed_recovery_id, proposed_movement_id, proposed_fund_id,
    proposed_repayment_id) <= 1);
grant update (proposed_recovery_id, proposed_movement_id, proposed_fund_id, proposed_repayment_id) on bank_difference to lansmedel_app;
-- Of a match that is not with an order: what it was with, as it was called.
alter table bank_difference_event add column reference text;
