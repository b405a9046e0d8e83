-- Posting in fewer statements: what each of them costs to begin is most of what they cost. What is guarded and what is
-- hashed is what it was, and rows are locked in the order they were.
set role ledger_owner;

-- A head carries the hash before its own, so that one statement moves it and writes the block.
alter table ledger.chain_head add column previous_hash bytea;

-- A block follows the one before it. The text of a check is read by every statement, so what it holds is said in here.
create function ledger.is_link(
  p_previous bytea, p_seq bigint, p_holds text, p_members bigint[], p_hashes bytea, p_hash bytea)
returns boolean immutable parallel safe language plpgsql as $$
begin
  return coalesce(p_seq > 0 and p_holds in ('journal', 'account') and cardinality(p_members) > 0
    and octet_length(p_hashes) = 32 * cardinality(p_members)
    and p_hash = ledger.block_hash(p_previous, p_seq, p_holds, p_hashes), false);
end $$;
alter table ledger.block
  drop constraint block_link,
  add constraint block_link check (ledger.is_link(previous_hash, seq, holds, members, hashes, hash));

-- Which of an account's slots, and of the chains, this transaction uses. Where slots are used a transaction takes two numbers,
-- one for its attempt, so every sixteen begin one further on; counted one by one, every other slot would stay empty.
create or replace function ledger.slot(p_slots smallint) returns smallint stable language sql as
$$ select (pg_current_xact_id()::text::bigint * 17 / 16 % p_slots)::smallint $$;

-- Seals what one call wrote into the transaction's chain. Deferred to commit, so that a chain is held as briefly as possible
-- and always last.
create or replace function ledger.seal() returns trigger
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_chain smallint := ledger.slot(16::smallint);
  v_members bigint[];
  v_hashes bytea;
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
    with head as (
      update ledger.chain_head h
      set seq = h.seq + 1, previous_hash = h.hash, hash = ledger.block_hash(h.hash, h.seq + 1, tg_table_name, v_hashes)
      where h.tenant = new.tenant and h.chain = v_chain
      returning h.seq, h.previous_hash, h.hash)
    insert into ledger.block (tenant, chain, seq, holds, members, hashes, previous_hash, hash)
    select new.tenant, v_chain, h.seq, tg_table_name, v_members, v_hashes, h.previous_hash, h.hash from head h;
    if found then
      return null;
    end if;
    insert into ledger.chain_head values (new.tenant, v_chain, 0, ledger.genesis(new.tenant, v_chain)) on conflict do nothing;
  end loop;
  raise exception 'LEDGER: chain %/% has no head', new.tenant, v_chain using errcode = '40001';
end $$;

-- Adds the net amount to each account. Without hash joins, merge joins and scans of the table there is no plan but one that
-- goes through the accounts in their order, so rows are locked in it and nobody waits in a ring. Where it is not the last
-- attempt, a slot that runs short ends it with LG010, and its locks are given back.
create or replace function ledger.apply(p_accounts bigint[], p_amounts bigint[], p_slots smallint[], p_last boolean) returns void
language plpgsql set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  v_wanted int;
  v_moved bigint[];
  v_short record;
begin
  with net as materialized (
    select * from ledger.net(p_accounts, p_amounts, p_slots) order by account_id),
  moved as (
    update ledger.account_balance b set balance = b.balance + n.amount, lines = b.lines + n.lines
    from net n
    where b.account_id = n.account_id and b.slot = n.slot and b.balance + n.amount between b.min_balance and b.max_balance
    returning b.account_id)
  select (select count(*) from net), (select array_agg(moved.account_id) from moved) into v_wanted, v_moved;
  if v_wanted <> coalesce(cardinality(v_moved), 0) then
    select n.account_id, n.amount, n.slots into v_short from ledger.net(p_accounts, p_amounts, p_slots) n
    where n.account_id <> all (coalesce(v_moved, '{}')) order by n.slots, n.account_id limit 1;
    if p_last or v_short.slots = 1 then
      perform ledger.refuse_overspend(v_short.account_id, v_short.amount);
    end if;
    raise exception 'LEDGER: a slot of account % is short', v_short.account_id using errcode = 'LG010';
  end if;
end $$;

-- Posts one entry. The same key with the same content answers with the entry already there.
create or replace function ledger.post_one(
  p_key text, p_kind text, p_booked_on date, p_reason text, p_actor text, p_source_type text, p_source_id text,
  p_dims jsonb, p_paths text[], p_amounts bigint[], out journal_id bigint, out replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_tenant text := coalesce(nullif(current_setting('ledger.tenant', true), ''), ledger.tenant());
  v_stepped boolean; -- this month or a later one has had a step
  v_closing boolean;
  v_accounts bigint[];
  v_units smallint[];
  v_amounts bigint[];
  v_slots smallint[];
  v_declared boolean;
begin
  -- Asked in a condition, a lock costs no statement.
  if current_setting('transaction_isolation') <> 'read committed'
    or pg_advisory_xact_lock_shared(7301, hashtext(v_tenant)) is null
    or pg_advisory_xact_lock(hashtextextended(v_tenant || '/' || p_key, 7302)) is null then
    perform ledger.enter(v_tenant, false);
  end if;
  for attempt in 1..2 loop
    select j.journal_id, k.closing,
      exists (select 1 from ledger.period_event e
        where e.tenant = v_tenant and e.month >= (extract(year from p_booked_on) * 100 + extract(month from p_booked_on))::int),
      l.accounts, l.units, l.amounts, l.slots, l.declared
    into journal_id, v_closing, v_stepped, v_accounts, v_units, v_amounts, v_slots, v_declared
    from (select) one
    left join ledger.journal j on j.tenant = v_tenant and j.key = p_key
    left join ledger.kind k on k.kind = p_kind
    cross join lateral (
      select array_agg(s.account_id) as accounts, array_agg(s.unit_id) as units, array_agg(s.m) as amounts,
        array_agg(s.slots) as slots, bool_and(s.role = any (case when s.m > 0 then k.debits else k.credits end)) as declared
      from (
        select a.account_id, a.unit_id, a.slots, a.role, u.m
        from unnest(p_paths, p_amounts) with ordinality u(p, m, n)
        cross join lateral (
          select x.account_id, x.unit_id, x.slots, x.role from ledger.account x
          where x.tenant = v_tenant and x.path = u.p limit 1) a
        order by a.unit_id, u.n) s) l;
    replayed := journal_id is not null;
    if replayed then
      perform ledger.refuse_other(journal_id, p_kind, p_booked_on, p_reason, p_source_type, p_source_id, p_dims, p_paths, p_amounts);
      return;
    end if;
    if v_stepped then
      perform ledger.check_month(v_tenant, p_booked_on, v_closing);
    end if;
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
  if 1 < any (p_slots) then
    perform ledger.apply(p_accounts, p_amounts, p_slots);
  else
    perform ledger.apply(p_accounts, p_amounts, p_slots, true);
  end if;
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

-- Writes the entries p_ids, whose lines come in the order of (entry, unit).
create or replace function ledger.record_many(
  p_tenant text, p_ids bigint[], p_keys text[], p_kinds text[], p_booked_on date[], p_reasons text[], p_actors text[],
  p_source_types text[], p_source_ids text[], p_dims jsonb[],
  p_line_ids bigint[], p_accounts bigint[], p_units smallint[], p_amounts bigint[])
returns void language plpgsql as $$
declare
  v_us bigint := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
  v_first bigint := (select min(i) from unnest(p_ids) i where i > 0);
  v_wanted int := (select count(*) from unnest(p_ids) i where i > 0);
  v_written int;
begin
  with lines as (
    select l.id, array_agg(l.a order by l.n) as accounts, array_agg(l.u order by l.n) as units,
      array_agg(l.m order by l.n) as amounts
    from unnest(p_line_ids, p_accounts, p_units, p_amounts) with ordinality l(id, a, u, m, n) group by l.id),
  entries as (
    insert into ledger.journal (journal_id, tenant, key, kind, booked_on, recorded_us, actor, reason, source_type,
      source_id, dims, accounts, units, amounts, batch)
    overriding system value
    select e.id, p_tenant, e.key, e.kind, e.booked_on, v_us, e.actor, e.reason, e.source_type, e.source_id, e.dims,
      coalesce(lines.accounts, '{}'), coalesce(lines.units, '{}'), coalesce(lines.amounts, '{}'), v_first
    from unnest(p_ids, p_keys, p_kinds, p_booked_on, p_reasons, p_actors, p_source_types, p_source_ids, p_dims)
      e(id, key, kind, booked_on, reason, actor, source_type, source_id, dims)
    left join lines on lines.id = e.id
    where e.id > 0
    order by e.key
    on conflict (tenant, key) do nothing returning journal_id, booked_on, accounts, amounts),
  postings as (
    insert into ledger.posting (account_id, journal_id, amount, booked_on, line, tenant)
    select l.a, e.journal_id, l.m, e.booked_on, l.n, p_tenant
    from entries e cross join unnest(e.accounts, e.amounts) with ordinality l(a, m, n))
  select count(*) into v_written from entries;
  if v_written <> v_wanted then
    raise exception 'LEDGER: some of the keys are being posted by another transaction; try again' using errcode = '40001';
  end if;
end $$;

-- Posts many entries in one call. Keys already posted are answered with their entries, so a broken run is resumed by
-- calling again. Line k belongs to entry p_entry[k] (from 1).
create or replace function ledger.post(
  p_keys text[], p_kinds text[], p_booked_on date[], p_reasons text[], p_actors text[], p_source_types text[],
  p_source_ids text[], p_dims jsonb[], p_entry int[], p_paths text[], p_amounts bigint[])
returns table (key text, journal_id bigint, replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_column
declare
  v_tenant text := ledger.tenant();
  v_ids bigint[]; -- the new entries' ids; 0 where the key is already posted
  v_old int;
  v_line_ids bigint[];
  v_accounts bigint[];
  v_units smallint[];
  v_amounts bigint[];
  v_slots smallint[];
  v_undeclared text;
  v_absent boolean;
begin
  perform ledger.enter(v_tenant, false);
  if cardinality(p_keys) <> (select count(distinct k) from unnest(p_keys) k) then
    raise exception 'LEDGER: a batch names a key twice' using errcode = 'LG002',
      detail = jsonb_build_object('key', (select k from unnest(p_keys) k group by k having count(*) > 1 order by k limit 1));
  end if;
  if exists (select 1 from unnest(p_entry) e where e is null or e not between 1 and cardinality(p_keys)) then
    raise exception 'LEDGER: a line belongs to no entry' using errcode = 'LG006';
  end if;
  select array_agg(case when j.key is null then nextval('ledger.journal_journal_id_seq') else 0 end order by u.n), count(j.key)
  into v_ids, v_old
  from unnest(p_keys) with ordinality u(k, n) left join ledger.journal j on j.tenant = v_tenant and j.key = u.k;
  if v_old > 0 then
    perform ledger.refuse_changed(v_tenant, p_keys, p_kinds, p_booked_on, p_reasons, p_source_types, p_source_ids, p_dims,
      p_entry, p_paths, p_amounts);
  end if;
  if v_old < cardinality(p_keys) then
    perform ledger.check_month(v_tenant, u.on_day, u.closing)
    from (
      select distinct on (ledger.month_of(e.booked_on)) e.booked_on as on_day, coalesce(k.closing, false) as closing
      from unnest(v_ids, p_kinds, p_booked_on) e(id, kind, booked_on) left join ledger.kind k on k.kind = e.kind
      where e.id > 0 order by ledger.month_of(e.booked_on), coalesce(k.closing, false)) u;
    for attempt in 1..2 loop
      select array_agg(id), array_agg(account_id), array_agg(unit_id), array_agg(m), array_agg(slots),
        min(kind) filter (where not declared), bool_or(account_id is null)
      into v_line_ids, v_accounts, v_units, v_amounts, v_slots, v_undeclared, v_absent
      from (
        select v_ids[l.e] as id, a.account_id, a.unit_id, l.m, a.slots, u.kind,
          coalesce(a.role = any (case when l.m > 0 then k.debits else k.credits end), false) as declared
        from unnest(p_entry, p_paths, p_amounts) with ordinality l(e, p, m, n)
        join unnest(p_kinds) with ordinality u(kind, n) on u.n = l.e
        left join ledger.kind k on k.kind = u.kind
        left join ledger.account a on a.tenant = v_tenant and a.path = l.p
        where v_ids[l.e] > 0
        order by l.e, a.unit_id, l.n) lines;
      exit when v_absent is not true or attempt = 2;
      perform ledger.open_accounts(v_tenant, array(select distinct l.p from unnest(p_entry, p_paths) l(e, p) where v_ids[l.e] > 0));
    end loop;
    if v_undeclared is not null then
      raise exception 'LEDGER: a line of % is not declared', v_undeclared using errcode = 'LG006';
    end if;
    perform ledger.apply(v_accounts, v_amounts, v_slots);
    perform ledger.record_many(v_tenant, v_ids, p_keys, p_kinds, p_booked_on, p_reasons, p_actors, p_source_types,
      p_source_ids, p_dims, v_line_ids, v_accounts, v_units, v_amounts);
  end if;
  return query
    select u.k, case when u.id > 0 then u.id else j.journal_id end, u.id = 0
    from unnest(p_keys, v_ids) with ordinality u(k, id, n)
    left join ledger.journal j on u.id = 0 and j.tenant = v_tenant and j.key = u.k order by u.n;
end $$;

revoke all on all functions in schema ledger from public;

reset role;
