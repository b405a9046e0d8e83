-- The application's role, the clock, commands that run once, and the append-only audit trail.

do $$ begin
  create role lansmedel_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to lansmedel_app;
do $$ begin execute format('grant lansmedel_app to %I', current_user); end $$;

-- Whose rows may be seen in this transaction (set only with set_config(…, true)).
create function app_board() returns text stable language sql as
$$ select nullif(current_setting('lansmedel.board', true), '') $$;
create function app_person() returns uuid stable language sql as
$$ select nullif(current_setting('lansmedel.person', true), '')::uuid $$;
create function app_organisation() returns uuid stable language sql as
$$ select nullif(current_setting('lansmedel.organisation', true), '')::uuid $$;

-- The demo's clock is moved by one row; without it the clock is the database's own.
create table demo_clock (
  singleton boolean primary key default true constraint demo_clock_one_row check (singleton),
  offset_seconds bigint not null
);
create function app_now() returns timestamptz stable language sql security definer set search_path = public, pg_temp as
$$ select date_trunc('milliseconds', clock_timestamp() + coalesce((select offset_seconds from demo_clock), 0) * interval '1 second') $$;
create function app_today() returns date stable language sql as
$$ select (app_now() at time zone 'Europe/Stockholm')::date $$;

create function refuse_change() returns trigger language plpgsql as
$$ begin
  raise exception '% on % is refused: rows here are only added', tg_op, tg_table_name
    using errcode = '23001', constraint = tg_table_name || '_append_only';
end $$;

create table command (
  id text primary key constraint command_id_form check (id ~ '^[A-Za-z0-9._:-]{8,200}$'),
  name text not null,
  fingerprint text not null,
  board_id text,
  done_at timestamptz not null
);
create table command_answer (
  command_id text primary key references command,
  answer jsonb not null
);
grant select, insert on command, command_answer to lansmedel_app;

create table audit_entry (
  id bigint primary key generated always as identity,
  chain text not null,
  seq bigint not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  board_id text,
  organisation_id uuid,
  person_id uuid,
  actor text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_entry_chain_seq unique (chain, seq),
  constraint audit_entry_actor_said check (length(actor) > 0)
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
create index audit_entry_board on audit_entry (board_id, id);
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
alter table audit_entry enable always trigger append_only;
alter table audit_entry enable row level security;
create policy audit_entry_reach on audit_entry for select to lansmedel_app
  using (board_id = app_board() or organisation_id = app_organisation());

create table audit_head (
  chain text primary key,
  seq bigint not null,
  hash bytea not null
);

-- The bytes an audit hash covers: every field, length-prefixed, so that no two entries share an encoding.
create function audit_bytes(e audit_entry) returns bytea stable language sql set search_path = public, pg_temp as $$
  select convert_to(string_agg(octet_length(f) || ':' || f, '' order by n), 'UTF8')
  from unnest(array[
    e.chain, e.seq::text, (extract(epoch from e.at) * 1000000)::bigint::text,
    (extract(epoch from e.recorded_at) * 1000000)::bigint::text, coalesce(e.board_id, ''),
    coalesce(e.organisation_id::text, ''), coalesce(e.person_id::text, ''), e.actor, e.action,
    e.subject_type, e.subject_id, e.detail::text, encode(e.previous_hash, 'hex')]) with ordinality u(f, n)
$$;

-- The only way in: one chain per board (and one, '-', for what belongs to no board).
create function record_audit(
  p_board text, p_organisation uuid, p_person uuid, p_actor text, p_action text, p_subject_type text, p_subject_id text, p_detail jsonb)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e audit_entry;
begin
  e.board_id := p_board;
  e.chain := coalesce(e.board_id, '-');
  insert into audit_head values (e.chain, 0, sha256('lansmedel')) on conflict do nothing;
  select seq + 1, hash into e.seq, e.previous_hash from audit_head where chain = e.chain for update;
  e.at := app_now();
  e.recorded_at := clock_timestamp();
  e.organisation_id := p_organisation;
  e.person_id := p_person;
  e.actor := p_actor;
  e.action := p_action;
  e.subject_type := p_subject_type;
  e.subject_id := p_subject_id;
  e.detail := p_detail;
  e.hash := sha256(audit_bytes(e));
  insert into audit_entry (chain, seq, at, recorded_at, board_id, organisation_id, person_id, actor, action, subject_type, subject_id, detail, previous_hash, hash)
  values (e.chain, e.seq, e.at, e.recorded_at, e.board_id, e.organisation_id, e.person_id, e.actor, e.action, e.subject_type, e.subject_id, e.detail, e.previous_hash, e.hash)
  returning id into e.id;
  update audit_head set seq = e.seq, hash = e.hash where chain = e.chain;
  return e.id;
end $$;

-- Every broken link of the audit chains, first row first; empty when all is well.
create function verify_audit() returns table (audit_entry_id bigint, fault text)
stable language sql security definer set search_path = public, pg_temp as $$
  with walked as (
    select e.id, e.chain, e.seq, e.hash,
      e.hash <> sha256(audit_bytes(e)) as content_changed,
      e.previous_hash <> coalesce(lag(e.hash) over w, sha256('lansmedel')) as link_broken,
      e.seq <> coalesce(lag(e.seq) over w, 0) + 1 as gap
    from audit_entry e window w as (partition by e.chain order by e.seq))
  select id, case when content_changed then 'content' when gap then 'gap' else 'link' end
  from walked where content_changed or link_broken or gap
  union all
  select null, 'head ' || h.chain from audit_head h
  where not exists (select 1 from walked w where w.chain = h.chain and w.seq = h.seq and w.hash = h.hash)
  order by 1
$$;
revoke all on function record_audit, verify_audit from public;
grant execute on function record_audit, verify_audit to lansmedel_app;
grant select on audit_entry, audit_head to lansmedel_app;
grant select on demo_clock to lansmedel_app;
