-- A proposed payment stop is withdrawn by whoever proposed it, or returned by whoever was to decide: never both decided and closed.

alter table payment_stop
  add column returned_by uuid references person,
  add column returned_at timestamptz,
  add column return_reasons text constraint payment_stop_return_said check (length(trim(return_reasons)) between 10 and 3000),
  add column withdrawn_by uuid references person,
  add column withdrawn_at timestamptz,
  add column withdrawal_reasons text constraint payment_stop_withdrawal_said check (length(trim(withdrawal_reasons)) between 10 and 3000),
  add constraint payment_stop_returned_whole check (num_nonnulls(returned_by, returned_at, return_reasons) in (0, 3)),
  add constraint payment_stop_returned_by_another check (returned_by is null or returned_by <> prepared_by),
  add constraint payment_stop_withdrawn_whole check (num_nonnulls(withdrawn_by, withdrawn_at, withdrawal_reasons) in (0, 3)),
  add constraint payment_stop_withdrawn_by_its_proposer check (withdrawn_by is null or withdrawn_by = prepared_by),
  add constraint payment_stop_ends_once check (num_nonnulls(decided_by, returned_by, withdrawn_by) <= 1),
  drop constraint payment_stop_lifted_once;

drop index payment_stop_proposed_once;
create unique index payment_stop_proposed_once on payment_stop (project_id) where num_nonnulls(decided_by, returned_by, withdrawn_by) = 0;
create unique index payment_stop_lifted_once on payment_stop (lifts) where num_nonnulls(returned_by, withdrawn_by) = 0;

create or replace function keep_payment_stop() returns trigger language plpgsql as $$ begin
  if num_nonnulls(old.decided_by, old.returned_by, old.withdrawn_by) > 0 then
    raise exception 'what has come to its end is changed only by something new' using errcode = '23001', constraint = 'payment_stop_is_final';
  end if;
  return coalesce(new, old);
end $$;
