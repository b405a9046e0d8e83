-- Three boards of a call and its grants, which may be one and the same: who decides (board_id), whose appropriation it is and who
-- pays. Another board than the deciding one has its part only after it has agreed to it; then it is as it was agreed.

alter table appropriation_item add constraint appropriation_item_of_board unique (id, board_id);
alter table call add column holding_board_id text references board, add column paying_board_id text references board;
update call set holding_board_id = board_id, paying_board_id = board_id;
alter table call
  alter column holding_board_id set not null,
  alter column paying_board_id set not null,
  add constraint call_item_is_the_holders foreign key (item_id, holding_board_id) references appropriation_item (id, board_id);

create table call_consent (
  call_id uuid not null references call,
  board_id text not null references board,
  -- What was agreed to: the whole envelope.
  envelope_ore bigint not null constraint call_consent_positive check (envelope_ore > 0),
  consented_by uuid not null references person,
  consented_at timestamptz not null,
  primary key (call_id, board_id)
);
create trigger append_only before update or delete or truncate on call_consent for each statement execute function refuse_change();
alter table call_consent enable always trigger append_only;

create function envelope_of(p_call uuid) returns bigint stable language sql security definer set search_path = public, pg_temp as
$$ select coalesce(sum(amount_ore), 0)::bigint from call_envelope where call_id = p_call $$;
revoke all on function envelope_of from public;

create function guard_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c call;
begin
  select * into c from call where id = new.call_id for share;
  if c.status <> 'draft' or new.board_id = c.board_id or new.board_id not in (c.holding_board_id, c.paying_board_id) then
    raise exception 'only a board with a part in a draft agrees to it' using errcode = '23514', constraint = 'call_consent_of_a_party';
  end if;
  if new.envelope_ore <> envelope_of(c.id) then
    raise exception 'the envelope is another' using errcode = '23514', constraint = 'call_consent_to_the_envelope';
  end if;
  if new.consented_by = c.prepared_by then
    raise exception 'whoever prepared a call does not agree for another board' using errcode = '23514', constraint = 'call_consent_two_persons';
  end if;
  if not exists (select from staff_role r where r.person_id = new.consented_by and r.board_id = new.board_id
    and r.role in ('decision_maker', 'controller') and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until >= app_today())) then
    raise exception 'a decision-maker or a controller agrees' using errcode = '23514', constraint = 'call_consent_by_role';
  end if;
  return new;
end $$;
create trigger agreed_by_a_party before insert on call_consent for each row execute function guard_consent();
alter table call_consent enable always trigger agreed_by_a_party;

-- What was agreed to is what is published, by another person than those who agreed.
create function guard_agreed_call() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if (old.board_id, old.holding_board_id, old.paying_board_id, old.item_id) is distinct from (new.board_id, new.holding_board_id, new.paying_board_id, new.item_id)
    and (old.status <> 'draft' or exists (select from call_consent k where k.call_id = old.id)) then
    raise exception 'the boards of a call are as they were agreed' using errcode = '23001', constraint = 'call_published_is_frozen';
  end if;
  if old.status = 'draft' and new.status <> 'draft' then
    if exists (select from unnest(array[new.holding_board_id, new.paying_board_id]) b(id) where b.id <> new.board_id
      and not exists (select from call_consent k where k.call_id = new.id and k.board_id = b.id and k.envelope_ore = envelope_of(new.id))) then
      raise exception 'a board has not agreed' using errcode = '23514', constraint = 'call_published_with_consent';
    end if;
    if exists (select from call_consent k where k.call_id = new.id and k.consented_by = new.published_by) then
      raise exception 'whoever agreed for a board does not publish' using errcode = '23514', constraint = 'call_consent_two_persons';
    end if;
  end if;
  return new;
end $$;
create trigger agreed before update on call for each row execute function guard_agreed_call();
alter table call enable always trigger agreed;

-- A grant has its call's boards, and the case number that those who pay know it by. Nobody writes them.
alter table project
  add column holding_board_id text default app_board() references board,
  add column paying_board_id text default app_board() references board,
  add column case_number text;
update project p set holding_board_id = p.board_id, paying_board_id = p.board_id,
  case_number = (select a.case_number from application a where a.id = p.application_id);
alter table project
  alter column holding_board_id set not null,
  alter column paying_board_id set not null,
  add constraint project_of_board unique (id, board_id),
  add constraint project_paid_by unique (id, paying_board_id);
create function keep_grant_boards() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if tg_op = 'UPDATE' and (old.board_id, old.holding_board_id, old.paying_board_id, old.case_number)
    is distinct from (new.board_id, new.holding_board_id, new.paying_board_id, new.case_number) then
    raise exception 'the boards of a grant are its call''s' using errcode = '23001', constraint = 'project_boards_are_kept';
  end if;
  if tg_op = 'INSERT' then
    select c.holding_board_id, c.paying_board_id into strict new.holding_board_id, new.paying_board_id from call c where c.id = new.call_id;
    select a.case_number into strict new.case_number from application a where a.id = new.application_id;
  end if;
  return new;
end $$;
create trigger boards_are_kept before insert or update on project for each row execute function keep_grant_boards();
alter table project enable always trigger boards_are_kept;
create index project_holder on project (holding_board_id) where holding_board_id <> board_id;
create index project_payer on project (paying_board_id, organisation_id) where paying_board_id <> board_id;

-- An order is the paying board's. Who decided the grant is there too, sees what becomes of it, and orders.
alter table payment_order add column deciding_board_id text default app_board() references board;
update payment_order set deciding_board_id = board_id;
alter table payment_order
  alter column deciding_board_id set not null,
  add constraint payment_order_by_the_decider foreign key (project_id, deciding_board_id) references project (id, board_id),
  add constraint payment_order_at_the_payer foreign key (project_id, board_id) references project (id, paying_board_id);
create function keep_order_boards() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if tg_op = 'UPDATE' and (old.board_id, old.deciding_board_id) is distinct from (new.board_id, new.deciding_board_id) then
    raise exception 'the boards of an order are its grant''s' using errcode = '23001', constraint = 'payment_order_is_frozen';
  end if;
  if tg_op = 'INSERT' then
    select p.board_id into strict new.deciding_board_id from project p where p.id = new.project_id;
  end if;
  -- Where other people decide than those who pay, nobody does both.
  if tg_op = 'UPDATE' and new.board_id <> new.deciding_board_id
    and (new.attested_by is distinct from old.attested_by or new.third_by is distinct from old.third_by)
    and exists (select from project p join decision d on d.id = p.decision_id
      where p.id = new.project_id and (new.attested_by in (d.prepared_by, d.decided_by) or new.third_by in (d.prepared_by, d.decided_by))) then
    raise exception 'whoever decided the grant does not attest its payments' using errcode = '23514', constraint = 'payment_order_decided_by_another';
  end if;
  return new;
end $$;
create trigger boards_are_kept before insert or update on payment_order for each row execute function keep_order_boards();
alter table payment_order enable always trigger boards_are_kept;
create index payment_order_decider on payment_order (deciding_board_id) where deciding_board_id <> board_id;

-- What every entry of a grant carries, and whose books it is in.
drop function grant_dims;
create function grant_dims(p_ids uuid[])
  returns table (id uuid, counterparty text, activity text, deciding_board text, holding_board text, paying_board text)
stable language sql security definer set search_path = public, pg_temp as $$
  select a.id, o.orgnr, y.code, c.board_id, c.holding_board_id, c.paying_board_id
  from application a join organisation o on o.id = a.organisation_id join call c on c.id = a.call_id
  left join activity y on y.id = c.activity_id
  where a.id = any (p_ids)
  union all
  select c.id, null, y.code, c.board_id, c.holding_board_id, c.paying_board_id
  from call c left join activity y on y.id = c.activity_id where c.id = any (p_ids)
$$;
revoke all on function grant_dims from public;
grant execute on function grant_dims to lansmedel_app;

-- One of a grant's boards steps into another's reach for what the grant needs, and back again; a stranger does not.
create function step_into(p_grant uuid, p_board text) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if p_board is distinct from app_board() and not exists (select from grant_dims(array[p_grant]) g
    where app_board() in (g.deciding_board, g.holding_board, g.paying_board) and p_board in (g.deciding_board, g.holding_board, g.paying_board)) then
    raise exception 'board % has no part in the grant', p_board using errcode = '42501';
  end if;
  perform set_config('lansmedel.board', p_board, true), set_config('ledger.tenant', p_board, true);
end $$;
revoke all on function step_into from public;
grant execute on function step_into to lansmedel_app;

-- Who sees what of another board's. The application and its assessment are the deciding board's alone.
alter table call_consent enable row level security;
create policy call_consent_board on call_consent to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create policy call_consent_party on call_consent for select to lansmedel_app using (exists (select from call c
  where c.id = call_id and app_board() in (c.board_id, c.holding_board_id, c.paying_board_id)));
grant select, insert on call_consent to lansmedel_app;
create policy call_party on call for select to lansmedel_app using (app_board() in (holding_board_id, paying_board_id));
create policy project_party on project for select to lansmedel_app using (app_board() in (holding_board_id, paying_board_id));
create policy payment_order_decider on payment_order for select to lansmedel_app using (deciding_board_id = app_board());
create policy payment_order_ordered on payment_order for insert to lansmedel_app with check (deciding_board_id = app_board());
create policy payment_order_holder on payment_order for select to lansmedel_app
  using (exists (select from project p where p.id = project_id and p.holding_board_id = app_board()));
create policy payment_order_conflict on payment_order as restrictive for select to lansmedel_app
  using (board_id = deciding_board_id or not has_declared_conflict(project_id));

-- The appropriation that has been agreed to: every year's item of the code, and the authority.
create function is_lent(p_board text, p_code text) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
  select exists (select from call c join appropriation_item i on i.id = c.item_id
    join call_consent k on k.call_id = c.id and k.board_id = c.holding_board_id
    where c.board_id = app_board() and c.holding_board_id = p_board and c.holding_board_id <> c.board_id and i.code = p_code)
  -- Who pays books the charge on the item, in the holder's books.
  or exists (select from call c join appropriation_item i on i.id = c.item_id
    where c.paying_board_id = app_board() and c.holding_board_id = p_board and c.status <> 'draft' and i.code = p_code)
$$;
revoke all on function is_lent from public;
grant execute on function is_lent to lansmedel_app;
create policy appropriation_item_lent on appropriation_item for select to lansmedel_app using (is_lent(board_id, code));
create policy commitment_authority_lent on commitment_authority for select to lansmedel_app
  using (exists (select from appropriation_item i where i.id = item_id and i.board_id <> app_board()));

-- Recipients' accounts: seen, and verified, by the board that pays; the deciding board sees that it is done.
create policy payee_account_payer on payee_account for select to lansmedel_app
  using (exists (select from project p where p.organisation_id = payee_account.organisation_id and p.paying_board_id = app_board()));
create policy payee_account_verification_decider on payee_account_verification for select to lansmedel_app
  using (exists (select from payee_account a join project p on p.organisation_id = a.organisation_id
    where a.id = payee_account_id and p.board_id = app_board() and p.paying_board_id = payee_account_verification.board_id));

-- Money that is paid back comes to the board that paid it out: it knows what is demanded and what has come, not why.
create function demanded_recovery(p_reference text) returns table (id uuid, project_id uuid, board_id text)
stable language sql security definer set search_path = public, pg_temp as $$
  select r.id, r.project_id, r.board_id from recovery r join project p on p.id = r.project_id
  where r.reference = p_reference and r.status = 'demanded' and p.paying_board_id = app_board()
$$;
create function is_paid_back_here(p_recovery uuid) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
  select exists (select from recovery r join project p on p.id = r.project_id where r.id = p_recovery and p.paying_board_id = app_board())
$$;
revoke all on function demanded_recovery, is_paid_back_here from public;
grant execute on function demanded_recovery, is_paid_back_here to lansmedel_app;
create policy recovery_movement_payer on recovery_movement for select to lansmedel_app using (is_paid_back_here(recovery_id));
