-- Ties that a register shows between somebody at the board and a case: to the one who assigns, and to the person before the case
-- is opened. Who has one and declares no conflict of interest says why (16–18 §§ förvaltningslagen).

-- Employees' side jobs, seats and ownerships (7 § lagen (1994:260) om offentlig anställning), as the administrator keeps them.
create table side_job (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  person_id uuid not null references person,
  kind text not null constraint side_job_kind_known check (kind in ('side_job','seat','ownership','earlier_employer')),
  organisation_name text not null constraint side_job_organisation_said check (length(trim(organisation_name)) between 1 and 200),
  orgnr text constraint side_job_orgnr_form check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  constraint side_job_two_persons check (recorded_by <> person_id and ended_by is distinct from person_id),
  constraint side_job_ended_by_someone check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
create index side_job_person on side_job (board_id, person_id) where ended_at is null;
create function keep_side_job() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null
    or (old.id, old.board_id, old.person_id, old.kind, old.organisation_name, old.orgnr, old.recorded_by, old.recorded_at)
      is distinct from (new.id, new.board_id, new.person_id, new.kind, new.organisation_name, new.orgnr, new.recorded_by, new.recorded_at) then
    raise exception 'a side job is ended, never changed' using errcode = '23001', constraint = 'side_job_is_kept';
  end if;
  return new;
end $$;
create trigger only_ended before update or delete on side_job for each row execute function keep_side_job();
alter table side_job enable always trigger only_ended;

-- What is known of these persons and these cases of a board. A mail domain that several organisations use is a provider's.
create function conflict_ties(p_board text, p_applications uuid[], p_persons uuid[])
  returns table (application_id uuid, person_id uuid, tie text, detail text)
  stable language sql security definer set search_path = public, pg_temp as $$
  with cases as (
    select a.id, a.organisation_id, o.orgnr, o.name from application a join organisation o on o.id = a.organisation_id
    where a.id = any (p_applications) and a.board_id = p_board and p_board = coalesce(app_board(), p_board) and app_organisation() is null),
  people as (
    select p.id, lower(trim(p.name)) as known, lower(split_part(p.email, '@', 2)) as domain from person p where p.id = any (p_persons)),
  members as (
    select distinct c.id as application_id, c.organisation_id, c.name as organisation, m.id, m.name, lower(trim(m.name)) as known,
      lower(split_part(m.email, '@', 2)) as domain
    from cases c join membership s on s.organisation_id = c.organisation_id join person m on m.id = s.person_id),
  parties as (
    select c.id as application_id, c.orgnr, c.name from cases c
    union select f.application_id, f.orgnr, f.name from financier f join cases c on c.id = f.application_id where not f.is_own)
  select m.application_id, p.id, 'member', m.organisation from people p join members m on m.id = p.id
  union
  select m.application_id, p.id, 'namesake', m.organisation from people p join members m on m.known = p.known and m.id <> p.id
  union
  select m.application_id, p.id, 'mail', m.organisation from people p join members m on m.domain = p.domain and m.id <> p.id
  where not exists (select from membership s join person q on q.id = s.person_id
    where s.organisation_id <> m.organisation_id and lower(split_part(q.email, '@', 2)) = p.domain)
  union
  select q.application_id, p.id, s.kind, q.name from people p
    join side_job s on s.person_id = p.id and s.board_id = p_board and s.ended_at is null
    join parties q on q.orgnr = s.orgnr or lower(trim(q.name)) = lower(trim(s.organisation_name))
  union
  select c.id, p.id, 'account', c.name from cases c
    join payee_account a on a.organisation_id = c.organisation_id
    join staff_account_key k on k.board_id = p_board
    join staff_account s on s.board_id = p_board and s.ended_at is null
      and s.hash = sha256(k.key || convert_to(account_mark(a.kind, a.number), 'UTF8'))
    join people p on p.known = lower(trim(s.employee)) $$;

-- No conflict is declared over a tie without saying why.
create function guard_declaration() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not new.has_conflict and length(trim(new.reason)) < 20
    and exists (select from conflict_ties(new.board_id, array[new.application_id], array[new.person_id])) then
    raise exception 'a tie is explained' using errcode = '23514', constraint = 'conflict_tie_explained';
  end if;
  return new;
end $$;
create trigger tie_is_explained before insert on conflict_declaration for each row execute function guard_declaration();
alter table conflict_declaration enable always trigger tie_is_explained;

-- Who attests a payment and has a tie to the case has said on record that it is no conflict of interest.
create function guard_tied_attest() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (
    select from project p cross join lateral conflict_ties(new.board_id, array[p.application_id],
      array_remove(array[case when new.attested_by is distinct from old.attested_by then new.attested_by end,
        case when new.third_by is distinct from old.third_by then new.third_by end], null)) t
    where p.id = new.project_id and (
      not exists (select from conflict_declaration d where d.application_id = t.application_id and d.person_id = t.person_id)
      or exists (select from conflict_declaration d where d.application_id = t.application_id and d.person_id = t.person_id and d.has_conflict))) then
    raise exception 'a tie to the case is not declared' using errcode = '23514', constraint = 'payment_order_tie_declared';
  end if;
  return new;
end $$;
create trigger tie_is_declared before update on payment_order for each row
  when (new.attested_by is distinct from old.attested_by or new.third_by is distinct from old.third_by) execute function guard_tied_attest();
alter table payment_order enable always trigger tie_is_declared;

alter table side_job enable row level security;
create policy side_job_board on side_job to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
grant select, insert, update on side_job to lansmedel_app;
revoke all on function conflict_ties from public;
grant execute on function conflict_ties to lansmedel_app;
