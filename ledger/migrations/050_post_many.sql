-- Many entries in one call: the pay run.
set role ledger_owner;

-- As ledger.apply, for thousands of accounts in one statement.
create function ledger.apply_many(p_accounts bigint[], p_amounts bigint[], p_slots smallint[]) returns void
language plpgsql as $$
declare
  v_account bigint;
  v_amount bigint;
begin
  with net as (
    select u.a, sum(u.m)::bigint as m, count(*) as c, ledger.slot(min(u.s)) as slot
    from unnest(p_accounts, p_amounts, p_slots) u(a, m, s) group by u.a),
  locked as materialized (
    select b.account_id, b.slot, net.m, net.c
    from net join ledger.account_balance b on b.account_id = net.a and b.slot = net.slot
    order by b.account_id for update of b),
  moved as (
    update ledger.account_balance b set balance = b.balance + l.m, lines = b.lines + l.c
    from locked l
    where b.account_id = l.account_id and b.slot = l.slot
      and b.balance + l.m between b.min_balance and b.max_balance
    returning b.account_id)
  select l.account_id, l.m into v_account, v_amount
  from locked l where not exists (select 1 from moved where moved.account_id = l.account_id)
  order by l.account_id limit 1;
  if found then
    perform ledger.refuse_overspend(v_account, v_amount);
  end if;
end $$;

-- Writes the entries p_ids, whose lines come in the order of (entry, unit).
create function ledger.record_many(
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
    lines.accounts, lines.units, lines.amounts, nullif(v_first, e.id)
  from unnest(p_ids, p_keys, p_kinds, p_booked_on, p_reasons, p_actors, p_source_types, p_source_ids, p_dims)
    e(id, key, kind, booked_on, reason, actor, source_type, source_id, dims)
  join lines on lines.id = e.id
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

-- Refuses a batch of which an already posted key has other content.
create function ledger.refuse_changed(
  p_tenant text, p_keys text[], p_kinds text[], p_booked_on date[], p_reasons text[], p_source_types text[],
  p_source_ids text[], p_dims jsonb[], p_entry int[], p_paths text[], p_amounts bigint[])
returns void language plpgsql as $$
declare
  v_wrong text;
begin
  with asked as (
    select l.e, string_agg(l.p || ' ' || l.m, ' ' order by l.p, l.m) as lines
    from unnest(p_entry, p_paths, p_amounts) l(e, p, m) group by l.e)
  select j.key into v_wrong
  from unnest(p_keys, p_kinds, p_booked_on, p_reasons, p_source_types, p_source_ids, p_dims) with ordinality
    u(key, kind, booked_on, reason, source_type, source_id, dims, n)
  join ledger.journal j on j.tenant = p_tenant and j.key = u.key
  left join asked on asked.e = u.n
  where (j.kind, j.booked_on, j.reason, j.source_type, j.source_id, j.dims, ledger.lines_text(j.accounts, j.amounts))
    is distinct from (u.kind, u.booked_on, u.reason, u.source_type, u.source_id, u.dims, asked.lines)
  order by u.n limit 1;
  if found then
    perform ledger.refuse_reuse(v_wrong);
  end if;
end $$;

-- Posts many entries in one call. Keys already posted are answered with their entries, so a broken run is resumed by
-- calling again. Line k belongs to entry p_entry[k] (from 1).
create function ledger.post(
  p_keys text[], p_kinds text[], p_booked_on date[], p_reasons text[], p_actors text[], p_source_types text[],
  p_source_ids text[], p_dims jsonb[], p_entry int[], p_paths text[], p_amounts bigint[])
returns table (key text, journal_id bigint, replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp as $$
#variable_conflict use_column
declare
  v_tenant text := ledger.tenant();
  v_ids bigint[]; -- the new entries' ids; 0 where the key is already posted
  v_old int;
  v_month int;
  v_paths text[];
  v_line_ids bigint[];
  v_accounts bigint[];
  v_units smallint[];
  v_amounts bigint[];
  v_slots smallint[];
  v_undeclared text;
begin
  if cardinality(p_keys) <> (select count(distinct k) from unnest(p_keys) k) then
    raise exception 'LEDGER: a batch names a key twice' using errcode = 'LG002';
  end if;
  select array_agg(case when j.key is null then nextval('ledger.journal_journal_id_seq') else 0 end order by u.n), count(j.key)
  into v_ids, v_old
  from unnest(p_keys) with ordinality u(k, n) left join ledger.journal j on j.tenant = v_tenant and j.key = u.k;
  if v_old > 0 then
    perform ledger.refuse_changed(v_tenant, p_keys, p_kinds, p_booked_on, p_reasons, p_source_types, p_source_ids, p_dims,
      p_entry, p_paths, p_amounts);
  end if;
  if v_old < cardinality(p_keys) then
    for v_month in select distinct ledger.month_of(d) from unnest(v_ids, p_booked_on) u(id, d) where id > 0 order by 1 loop
      perform ledger.hold_period(v_tenant, v_month);
    end loop;
    v_paths := array(select distinct l.p from unnest(p_entry, p_paths) l(e, p) where v_ids[l.e] > 0);
    perform ledger.open_accounts(v_tenant, v_paths);
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
    perform ledger.apply_many(v_accounts, v_amounts, v_slots);
    perform ledger.record_many(v_tenant, v_ids, p_keys, p_kinds, p_booked_on, p_reasons, p_actors, p_source_types,
      p_source_ids, p_dims, v_line_ids, v_accounts, v_units, v_amounts);
  end if;
  return query
    select u.k, j.journal_id, u.id = 0
    from unnest(p_keys, v_ids) with ordinality u(k, id, n)
    join ledger.journal j on j.tenant = v_tenant and j.key = u.k order by u.n;
end $$;

reset role;
