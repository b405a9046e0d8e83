-- How large a payment a person may attest, and above which amount a third person attests as well. Both are only added, with
-- the day they hold from; a person without a limit attests by the role alone.

create table attest_limit (
  id bigint primary key generated always as identity,
  board_id text not null references board,
  person_id uuid not null references person,
  limit_ore bigint not null constraint attest_limit_not_negative check (limit_ore >= 0),
  valid_from date not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  constraint attest_limit_two_persons check (recorded_by <> person_id)
);
create index attest_limit_person on attest_limit (board_id, person_id, valid_from);
create table large_payment (
  id bigint primary key generated always as identity,
  board_id text not null references board,
  amount_ore bigint not null constraint large_payment_not_negative check (amount_ore >= 0),
  valid_from date not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null
);
create index large_payment_board on large_payment (board_id, valid_from);
create trigger append_only before update or delete or truncate on attest_limit for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on large_payment for each statement execute function refuse_change();
alter table attest_limit enable always trigger append_only;
alter table large_payment enable always trigger append_only;

-- What holds on the day; null when nothing is recorded.
create function attest_limit_of(p_board text, p_person uuid) returns bigint stable language sql set search_path = public, pg_temp as $$
  select limit_ore from attest_limit where board_id = p_board and person_id = p_person and valid_from <= app_today()
  order by valid_from desc, id desc limit 1 $$;
create function large_payment_of(p_board text) returns bigint stable language sql set search_path = public, pg_temp as $$
  select amount_ore from large_payment where board_id = p_board and valid_from <= app_today()
  order by valid_from desc, id desc limit 1 $$;

alter table payment_order
  add column third_by uuid references person,
  add column third_at timestamptz,
  add constraint payment_order_third_is_another check
    (third_by is null or (attested_by is not null and third_by <> attested_by and third_by <> approved_by)),
  add constraint payment_order_third_dated check ((third_by is null) = (third_at is null));

create function guard_attest() returns trigger language plpgsql as $$ begin
  if (new.attested_by is distinct from old.attested_by and new.amount_ore > attest_limit_of(new.board_id, new.attested_by))
    or (new.third_by is distinct from old.third_by and new.amount_ore > attest_limit_of(new.board_id, new.third_by)) then
    raise exception 'the amount is above the limit of the one who attests' using errcode = '23514', constraint = 'payment_order_attest_limit';
  end if;
  return new;
end $$;
create trigger attest_within_limit before update on payment_order for each row execute function guard_attest();
alter table payment_order enable always trigger attest_within_limit;
create function guard_large_payment() returns trigger language plpgsql as $$ begin
  if exists (select 1 from payment_order o
    where o.id = new.order_id and o.third_by is null and o.amount_ore > large_payment_of(o.board_id)) then
    raise exception 'a large payment is attested by a third person' using errcode = '23514', constraint = 'payment_order_third_person';
  end if;
  return new;
end $$;
create trigger large_payments_have_a_third before insert on payment_run_order for each row execute function guard_large_payment();
alter table payment_run_order enable always trigger large_payments_have_a_third;

alter table attest_limit enable row level security;
create policy attest_limit_board on attest_limit to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
alter table large_payment enable row level security;
create policy large_payment_board on large_payment to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
grant select, insert on attest_limit, large_payment to lansmedel_app;
