-- Signals at a payee account: shared with another organisation, an employee's own, or signed for by an employee. Nothing is
-- paid to the account before a second person has judged each of them, in words.

-- What an account is known by, however it is written: a bank account and its IBAN have the last seven digits in common.
create function account_mark(p_kind text, p_number text) returns text immutable parallel safe language sql set search_path = public, pg_temp as $$
  select case when p_kind in ('account', 'iban') then 'bank:' || right(regexp_replace(p_number, '[^0-9]', '', 'g'), 7)
    else p_kind || ':' || regexp_replace(p_number, '[^0-9]', '', 'g') end $$;
create index payee_account_mark on payee_account (account_mark(kind, number));

-- Employees' own accounts are kept as keyed hashes. The application never reads the key, and cannot find a number again.
create table staff_account_key (board_id text primary key references board, key bytea not null);
create table staff_account (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  employee text not null constraint staff_account_employee_said check (length(trim(employee)) between 1 and 100),
  kind text not null constraint staff_account_kind_known check (kind in ('bankgiro','plusgiro','account','iban')),
  hash bytea not null constraint staff_account_hash_form check (octet_length(hash) = 32),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  constraint staff_account_ended_by_someone check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
create unique index staff_account_once on staff_account (board_id, hash) where ended_at is null;
create function keep_staff_account() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null
    or (old.id, old.board_id, old.employee, old.kind, old.hash, old.recorded_by, old.recorded_at)
      is distinct from (new.id, new.board_id, new.employee, new.kind, new.hash, new.recorded_by, new.recorded_at) then
    raise exception 'an account in the list is ended, never changed' using errcode = '23001', constraint = 'staff_account_is_kept';
  end if;
  return new;
end $$;
create trigger only_ended before update or delete on staff_account for each row execute function keep_staff_account();
alter table staff_account enable always trigger only_ended;

-- Hashed in the database, so that the key stays there; made with the board's first account.
create function staff_account_hash(p_board text, p_kind text, p_number text) returns bytea volatile language plpgsql
  security definer set search_path = public, pg_temp as $$ begin
  insert into staff_account_key values (p_board, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) on conflict do nothing;
  return (select sha256(k.key || convert_to(account_mark(p_kind, p_number), 'UTF8')) from staff_account_key k where k.board_id = p_board);
end $$;

create table payee_signal_judgement (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  payee_account_id uuid not null references payee_account,
  signal text not null constraint payee_signal_known check (signal in ('shared_account','staff_account','staff_signatory')),
  -- The other organisation, the row of the list, or the employee.
  about uuid not null,
  is_cleared boolean not null,
  reasons text not null constraint payee_signal_reasons_said check (length(trim(reasons)) >= 20),
  judged_by uuid not null references person,
  judged_at timestamptz not null
);
create index payee_signal_judgement_account on payee_signal_judgement (board_id, payee_account_id, signal, about, judged_at);
create trigger append_only before update or delete or truncate on payee_signal_judgement for each statement execute function refuse_change();
alter table payee_signal_judgement enable always trigger append_only;

-- Whoever added or verified the account, kept the row of the list or is the employee does not judge; whoever judged does not verify.
create function guard_payee_signal_judgement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if new.about = new.judged_by
    or exists (select 1 from payee_account a where a.id = new.payee_account_id and a.added_by = new.judged_by)
    or exists (select 1 from payee_account_verification v
      where v.payee_account_id = new.payee_account_id and v.board_id = new.board_id and v.verified_by = new.judged_by)
    or exists (select 1 from staff_account s where s.id = new.about and s.recorded_by = new.judged_by) then
    raise exception 'a signal is judged by another person' using errcode = '23514', constraint = 'payee_signal_two_persons';
  end if;
  return new;
end $$;
create trigger judged_by_another before insert on payee_signal_judgement for each row execute function guard_payee_signal_judgement();
alter table payee_signal_judgement enable always trigger judged_by_another;
create function guard_verification() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select 1 from payee_signal_judgement j
    where j.payee_account_id = new.payee_account_id and j.board_id = new.board_id and j.judged_by = new.verified_by) then
    raise exception 'whoever judged a signal does not verify the account' using errcode = '23514', constraint = 'payee_signal_two_persons';
  end if;
  return new;
end $$;
create trigger verified_by_another before insert on payee_account_verification for each row execute function guard_verification();
alter table payee_account_verification enable always trigger verified_by_another;

-- Every signal at these accounts, with the latest judgement of each. Other boards' recipients and members are looked at here,
-- and only here; a session that acts for a board asks for that board alone.
create function payee_signals(p_board text, p_accounts uuid[])
  returns table (payee_account_id uuid, organisation_id uuid, signal text, about uuid, is_cleared boolean, judgement_id uuid)
  stable language sql security definer set search_path = public, pg_temp as $$
  with mine as (
    select a.id, a.organisation_id, account_mark(a.kind, a.number) as mark from payee_account a
    where a.id = any (p_accounts) and p_board = coalesce(app_board(), p_board)),
  found as (
    select distinct m.id, m.organisation_id, 'shared_account' as signal, o.organisation_id as about
    from mine m join payee_account o on account_mark(o.kind, o.number) = m.mark and o.organisation_id <> m.organisation_id
    union all
    select m.id, m.organisation_id, 'staff_account', s.id
    from mine m join staff_account_key k on k.board_id = p_board
      join staff_account s on s.board_id = p_board and s.ended_at is null and s.hash = sha256(k.key || convert_to(m.mark, 'UTF8'))
    union all
    select distinct m.id, m.organisation_id, 'staff_signatory', e.id
    from mine m join membership p on p.organisation_id = m.organisation_id and p.role = 'signatory' join person signer on signer.id = p.person_id
      join staff_role r on r.board_id = p_board and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until >= app_today())
      join person e on e.id = r.person_id and (e.id = signer.id or lower(trim(e.name)) = lower(trim(signer.name))))
  select f.id, f.organisation_id, f.signal, f.about, j.is_cleared, j.id
  from found f left join lateral (
    select y.id, y.is_cleared from payee_signal_judgement y
    where y.board_id = p_board and y.payee_account_id = f.id and y.signal = f.signal and y.about = f.about
    order by y.judged_at desc, y.id desc limit 1) j on true $$;

create function refuse_open_signals(p_board text, p_accounts uuid[]) returns void language plpgsql as $$ begin
  if exists (select 1 from payee_signals(p_board, p_accounts) s where s.is_cleared is not true) then
    raise exception 'a signal at the account is not judged, or stands' using errcode = '23514', constraint = 'payee_signal_open';
  end if;
end $$;
create function guard_attested_payee() returns trigger language plpgsql as $$ begin
  perform refuse_open_signals(new.board_id, array[new.payee_account_id]);
  return new;
end $$;
create trigger no_open_signal before update on payment_order for each row
  when (new.attested_by is distinct from old.attested_by or new.third_by is distinct from old.third_by) execute function guard_attested_payee();
alter table payment_order enable always trigger no_open_signal;
create function guard_gathered_payees() returns trigger language plpgsql as $$ begin
  perform refuse_open_signals(o.board_id, array_agg(distinct o.payee_account_id))
  from added join payment_order o on o.id = added.order_id group by o.board_id;
  return null;
end $$;
create trigger no_open_signal after insert on payment_run_order referencing new table as added for each statement execute function guard_gathered_payees();
alter table payment_run_order enable always trigger no_open_signal;
create function guard_released_payees() returns trigger language plpgsql as $$ begin
  perform refuse_open_signals(new.board_id, array_agg(distinct o.payee_account_id))
  from payment_run_order r join payment_order o on o.id = r.order_id where r.run_id = new.id;
  return new;
end $$;
create trigger no_open_signal before update on payment_run for each row
  when (new.released_by is distinct from old.released_by) execute function guard_released_payees();
alter table payment_run enable always trigger no_open_signal;

alter table staff_account_key enable row level security;
alter table staff_account enable row level security;
create policy staff_account_board on staff_account to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
alter table payee_signal_judgement enable row level security;
create policy payee_signal_judgement_board on payee_signal_judgement to lansmedel_app
  using (board_id = app_board()) with check (board_id = app_board());
grant select, insert, update on staff_account to lansmedel_app;
grant select, insert on payee_signal_judgement to lansmedel_app;
revoke all on function staff_account_hash, payee_signals from public;
grant execute on function staff_account_hash, payee_signals to lansmedel_app;
