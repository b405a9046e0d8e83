-- The doors anew: months as 100_periods.sql has them, and a single entry in fewer steps. A check or a generated column is
-- read and planned again by every statement, so what they hold is said in one check, and computed in plpgsql (the body of
-- an SQL function would be parsed each time). The bytes that are hashed are what they were.
set role ledger_owner;

alter table ledger.journal
  drop constraint journal_tenant_said,
  drop constraint journal_key_length,
  drop constraint journal_booked_on_sane,
  drop constraint journal_actor_said,
  drop constraint journal_reason_said,
  add constraint journal_said check (tenant <> '' and length(key) between 1 and 300 and actor <> '' and reason <> ''
    and booked_on between '1990-01-01' and '2200-12-31');
alter table ledger.block
  drop constraint block_seq_positive,
  drop constraint block_holds_known,
  drop constraint block_not_empty,
  drop constraint block_hash_each,
  drop constraint block_link,
  add constraint block_link check (seq > 0 and holds in ('journal', 'account') and cardinality(members) > 0
    and octet_length(hashes) = 32 * cardinality(members) and hash = ledger.block_hash(previous_hash, seq, holds, hashes));

create or replace function ledger.journal_bytes(
  p_id bigint, p_tenant text, p_key text, p_kind text, p_booked_on date, p_recorded_us bigint, p_reverses bigint,
  p_actor text, p_reason text, p_source_type text, p_source_id text, p_dims jsonb,
  p_accounts bigint[], p_units smallint[], p_amounts bigint[])
returns bytea immutable parallel safe language plpgsql as $$
declare
  v_id text := p_id;
  v_day text := p_booked_on - date '1970-01-01';
  v_us text := p_recorded_us;
  v_reverses text := coalesce(p_reverses::text, '');
  v_dims text := p_dims;
  v_accounts text := array_to_string(p_accounts, ',');
  v_units text := array_to_string(p_units, ',');
  v_amounts text := array_to_string(p_amounts, ',');
begin
  return convert_to(concat(
    octet_length(v_id), ':', v_id, octet_length(p_tenant), ':', p_tenant, octet_length(p_key), ':', p_key,
    octet_length(p_kind), ':', p_kind, octet_length(v_day), ':', v_day, octet_length(v_us), ':', v_us,
    octet_length(v_reverses), ':', v_reverses, octet_length(p_actor), ':', p_actor,
    octet_length(p_reason), ':', p_reason, octet_length(p_source_type), ':', p_source_type,
    octet_length(p_source_id), ':', p_source_id, octet_length(v_dims), ':', v_dims,
    octet_length(v_accounts), ':', v_accounts, octet_length(v_units), ':', v_units,
    octet_length(v_amounts), ':', v_amounts), 'UTF8');
end $$;

create or replace function ledger.block_hash(p_previous bytea, p_seq bigint, p_holds text, p_hashes bytea) returns bytea
immutable parallel safe language plpgsql as $$
begin
  return sha256(p_previous || int8send(p_seq) || decode(case p_holds when 'journal' then '01' else '02' end, 'hex') || p_hashes);
end $$;

-- An entry is found by any dimension it carries: its counterparty, its activity.
create index journal_by_dims on ledger.journal using gin (dims jsonb_path_ops);

-- Refuses a key that was posted with other content.
create function ledger.refuse_other(
  p_journal_id bigint, p_kind text, p_booked_on date, p_reason text, p_source_type text, p_source_id text, p_dims jsonb,
  p_paths text[], p_amounts bigint[])
returns void language plpgsql as $$
declare
  j ledger.journal;
begin
  select * into j from ledger.journal x where x.journal_id = p_journal_id;
  if (j.kind, j.booked_on, j.reason, j.source_type, j.source_id, j.dims, ledger.lines_text(j.accounts, j.amounts))
    is distinct from (p_kind, p_booked_on, p_reason, p_source_type, p_source_id, p_dims, ledger.lines_text(p_paths, p_amounts)) then
    perform ledger.refuse_reuse(j.key);
  end if;
end $$;

-- Posts one entry. The same key with the same content answers with the entry already there.
create or replace function ledger.post_one(
  p_key text, p_kind text, p_booked_on date, p_reason text, p_actor text, p_source_type text, p_source_id text,
  p_dims jsonb, p_paths text[], p_amounts bigint[], out journal_id bigint, out replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_tenant text := ledger.tenant();
  v_debits text[];
  v_credits text[];
  v_closing boolean;
  v_accounts bigint[];
  v_units smallint[];
  v_amounts bigint[];
  v_slots smallint[];
  v_declared boolean;
begin
  perform ledger.enter(v_tenant, false), pg_advisory_xact_lock(hashtextextended(v_tenant || '/' || p_key, 7302));
  select j.journal_id, k.debits, k.credits, k.closing into journal_id, v_debits, v_credits, v_closing
  from (select) one
  left join ledger.journal j on j.tenant = v_tenant and j.key = p_key
  left join ledger.kind k on k.kind = p_kind;
  replayed := journal_id is not null;
  if replayed then
    perform ledger.refuse_other(journal_id, p_kind, p_booked_on, p_reason, p_source_type, p_source_id, p_dims, p_paths, p_amounts);
    return;
  end if;
  perform ledger.check_month(v_tenant, p_booked_on, v_closing);
  for attempt in 1..2 loop
    select array_agg(l.account_id), array_agg(l.unit_id), array_agg(l.m), array_agg(l.slots),
      bool_and(l.role = any (case when l.m > 0 then v_debits else v_credits end))
    into v_accounts, v_units, v_amounts, v_slots, v_declared
    from (
      select a.account_id, a.unit_id, a.slots, a.role, u.m
      from unnest(p_paths, p_amounts) with ordinality u(p, m, n)
      cross join lateral (
        select x.account_id, x.unit_id, x.slots, x.role from ledger.account x
        where x.tenant = v_tenant and x.path = u.p limit 1) a
      order by a.unit_id, u.n) l;
    exit when cardinality(v_accounts) = cardinality(p_paths);
    perform ledger.open_accounts(v_tenant, p_paths);
  end loop;
  if cardinality(v_accounts) is distinct from cardinality(p_paths) or v_declared is distinct from true then
    raise exception 'LEDGER: % does not lead between %', p_kind, p_paths using errcode = 'LG006';
  end if;
  journal_id := ledger.record(v_tenant, p_key, p_kind, p_booked_on, null, p_reason, p_actor, p_source_type, p_source_id,
    p_dims, v_accounts, v_units, v_amounts, v_slots);
end $$;

-- Writes one entry whose accounts are known: balances, journal and postings. Its block comes at commit.
create or replace function ledger.record(
  p_tenant text, p_key text, p_kind text, p_booked_on date, p_reverses bigint, p_reason text, p_actor text,
  p_source_type text, p_source_id text, p_dims jsonb,
  p_accounts bigint[], p_units smallint[], p_amounts bigint[], p_slots smallint[])
returns bigint language plpgsql as $$
declare
  v_id bigint;
begin
  perform ledger.apply(p_accounts, p_amounts, p_slots);
  with entry as (
    insert into ledger.journal (tenant, key, kind, booked_on, recorded_us, reverses, actor, reason, source_type, source_id,
      dims, accounts, units, amounts)
    values (p_tenant, p_key, p_kind, p_booked_on, (extract(epoch from clock_timestamp()) * 1000000)::bigint, p_reverses,
      p_actor, p_reason, p_source_type, p_source_id, p_dims, p_accounts, p_units, p_amounts)
    on conflict (tenant, key) do nothing returning journal_id),
  lines as (
    insert into ledger.posting (account_id, journal_id, amount, booked_on, line, tenant)
    select u.a, e.journal_id, u.m, p_booked_on, u.n, p_tenant
    from entry e cross join unnest(p_accounts, p_amounts) with ordinality u(a, m, n))
  select e.journal_id into v_id from entry e;
  if v_id is null then
    raise exception 'LEDGER: key % is being posted by another transaction; try again', p_key using errcode = '40001';
  end if;
  return v_id;
end $$;

-- Seals what one call wrote into the transaction's chain. Deferred to commit, so that a chain is held as briefly as possible
-- and always last.
create or replace function ledger.seal() returns trigger
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_chain smallint := (pg_current_xact_id()::text::bigint & 15)::smallint;
  v_members bigint[];
  v_hashes bytea;
  v_head ledger.chain_head;
  v_hash bytea;
begin
  if tg_table_name = 'account' then
    select array_agg(a.account_id order by a.account_id), string_agg(a.content_hash, '' order by a.account_id)
    into v_members, v_hashes from ledger.account a where a.account_id = new.account_id or a.batch = new.account_id;
  elsif new.batch is null then
    v_members := array[new.journal_id];
    v_hashes := new.content_hash;
  else
    select array_agg(j.journal_id order by j.journal_id), string_agg(j.content_hash, '' order by j.journal_id)
    into v_members, v_hashes from ledger.journal j where j.batch = new.batch;
  end if;
  for attempt in 1..2 loop
    select * into v_head from ledger.chain_head h where h.tenant = new.tenant and h.chain = v_chain for update;
    exit when found;
    insert into ledger.chain_head values (new.tenant, v_chain, 0, ledger.genesis(new.tenant, v_chain)) on conflict do nothing;
  end loop;
  v_hash := ledger.block_hash(v_head.hash, v_head.seq + 1, tg_table_name, v_hashes);
  insert into ledger.block (tenant, chain, seq, holds, members, hashes, previous_hash, hash)
  values (new.tenant, v_chain, v_head.seq + 1, tg_table_name, v_members, v_hashes, v_head.hash, v_hash);
  update ledger.chain_head set seq = v_head.seq + 1, hash = v_hash where tenant = new.tenant and chain = v_chain;
  return null;
end $$;

drop trigger seal on ledger.journal;
create constraint trigger seal after insert on ledger.journal deferrable initially deferred
  for each row when (new.batch is null or new.batch = new.journal_id) execute function ledger.seal();
alter table ledger.journal enable always trigger seal;

-- Reverses an entry once: the same accounts, the amounts turned. Reversing changes nothing in the entry itself.
create or replace function ledger.reverse(
  p_journal_id bigint, p_key text, p_booked_on date, p_reason text, p_actor text, p_source_type text, p_source_id text,
  out journal_id bigint, out replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_tenant text := ledger.tenant();
  v_old ledger.journal;
  v_journal ledger.journal;
begin
  perform ledger.enter(v_tenant, false), pg_advisory_xact_lock(hashtextextended(v_tenant || '/' || p_key, 7302));
  select * into v_old from ledger.journal j where j.tenant = v_tenant and j.key = p_key;
  if found then
    if (v_old.reverses, v_old.booked_on, v_old.reason, v_old.source_type, v_old.source_id)
      is distinct from (p_journal_id, p_booked_on, p_reason, p_source_type, p_source_id) then
      perform ledger.refuse_reuse(p_key);
    end if;
    journal_id := v_old.journal_id;
    replayed := true;
    return;
  end if;
  select * into v_journal from ledger.journal j where j.tenant = v_tenant and j.journal_id = p_journal_id;
  if not found then
    raise exception 'LEDGER: there is no entry % here', p_journal_id using errcode = 'LG007';
  end if;
  if v_journal.reverses is not null or exists (select 1 from ledger.journal j where j.reverses = p_journal_id) then
    raise exception 'LEDGER: entry % is a reversal or already reversed', p_journal_id using errcode = 'LG009';
  end if;
  perform ledger.check_month(v_tenant, p_booked_on, true);
  journal_id := ledger.record(v_tenant, p_key, v_journal.kind, p_booked_on, p_journal_id, p_reason, p_actor,
    p_source_type, p_source_id, v_journal.dims, v_journal.accounts, v_journal.units,
    array(select -m from unnest(v_journal.amounts) with ordinality u(m, n) order by n),
    array(select a.slots from unnest(v_journal.accounts) with ordinality u(id, n)
      join ledger.account a on a.account_id = u.id order by u.n));
  replayed := false;
end $$;

drop function ledger.hold_period;

reset role;
