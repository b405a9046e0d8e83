-- The pay run anew: months as 100_periods.sql has them, and slots.
set role ledger_owner;

-- Opens the accounts that are not yet there; another transaction opening the same one is waited for. The first that this
-- one opens is sealed with all the others.
create or replace function ledger.open_accounts(p_tenant text, p_paths text[]) returns void language plpgsql as $$
declare
  v_missing text[] := array(
    select distinct u.p from unnest(p_paths) u(p)
    where not exists (select 1 from ledger.account a where a.tenant = p_tenant and a.path = u.p) order by u.p);
  v_path text;
  v_first bigint;
begin
  foreach v_path in array v_missing loop
    v_first := ledger.insert_accounts(p_tenant, array[v_path], null);
    exit when v_first is not null;
  end loop;
  if v_first is not null then
    perform ledger.insert_accounts(p_tenant, v_missing, v_first);
  end if;
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
    from unnest(p_line_ids, p_accounts, p_units, p_amounts) with ordinality l(id, a, u, m, n) group by l.id)
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
  on conflict (tenant, key) do nothing;
  get diagnostics v_written = row_count;
  if v_written <> v_wanted then
    raise exception 'LEDGER: some of the keys are being posted by another transaction; try again' using errcode = '40001';
  end if;
  insert into ledger.posting (account_id, journal_id, amount, booked_on, line, tenant)
  select l.a, l.id, l.m, e.booked_on, row_number() over (partition by l.id order by l.n), p_tenant
  from unnest(p_line_ids, p_accounts, p_amounts) with ordinality l(id, a, m, n)
  join unnest(p_ids, p_booked_on) e(id, booked_on) on e.id = l.id;
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
    perform ledger.open_accounts(v_tenant, array(select distinct l.p from unnest(p_entry, p_paths) l(e, p) where v_ids[l.e] > 0));
    select array_agg(id), array_agg(account_id), array_agg(unit_id), array_agg(m), array_agg(slots),
      min(kind) filter (where not declared)
    into v_line_ids, v_accounts, v_units, v_amounts, v_slots, v_undeclared
    from (
      select v_ids[l.e] as id, a.account_id, a.unit_id, l.m, a.slots, u.kind,
        coalesce(a.role = any (case when l.m > 0 then k.debits else k.credits end), false) as declared
      from unnest(p_entry, p_paths, p_amounts) with ordinality l(e, p, m, n)
      join unnest(p_kinds) with ordinality u(kind, n) on u.n = l.e
      left join ledger.kind k on k.kind = u.kind
      left join ledger.account a on a.tenant = v_tenant and a.path = l.p
      where v_ids[l.e] > 0
      order by l.e, a.unit_id, l.n) lines;
    if v_undeclared is not null then
      raise exception 'LEDGER: a line of % is not declared', v_undeclared using errcode = 'LG006';
    end if;
    perform ledger.apply(v_accounts, v_amounts, v_slots);
    perform ledger.record_many(v_tenant, v_ids, p_keys, p_kinds, p_booked_on, p_reasons, p_actors, p_source_types,
      p_source_ids, p_dims, v_line_ids, v_accounts, v_units, v_amounts);
  end if;
  return query
    select u.k, j.journal_id, u.id = 0
    from unnest(p_keys, v_ids) with ordinality u(k, id, n)
    join ledger.journal j on j.tenant = v_tenant and j.key = u.k order by u.n;
end $$;

reset role;
