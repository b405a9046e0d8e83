-- The inner steps of posting. Only the owner runs them; the doors are in 040_post.sql.
set role ledger_owner;

-- Whose books this transaction writes. Without a tenant nothing is written.
create function ledger.tenant() returns text stable language plpgsql as $$
declare
  v_tenant text := nullif(current_setting('ledger.tenant', true), '');
begin
  if v_tenant is null then
    raise exception 'LEDGER: no tenant is set in this transaction' using errcode = 'LG005';
  end if;
  return v_tenant;
end $$;

-- The dimensions in a path, when they are those of its role, in order, with sound values.
create function ledger.dims_of(p_path text, p_dims text[]) returns jsonb immutable language plpgsql as $$
declare
  v_parts text[] := string_to_array(p_path, '/');
  v_dims jsonb := '{}';
  v_part text;
begin
  if cardinality(v_parts) - 1 is distinct from cardinality(p_dims) then
    raise exception 'LEDGER: account % does not have the dimensions %', p_path, p_dims using errcode = 'LG006';
  end if;
  for i in 1..cardinality(p_dims) loop
    v_part := v_parts[i + 1];
    if split_part(v_part, '=', 1) <> p_dims[i] or split_part(v_part, '=', 2) !~ '^[A-Za-z0-9._:+-]{1,80}$'
      or v_part <> p_dims[i] || '=' || split_part(v_part, '=', 2) then
      raise exception 'LEDGER: account % has a bad value of %', p_path, p_dims[i] using errcode = 'LG006';
    end if;
    v_dims := v_dims || jsonb_build_object(p_dims[i], split_part(v_part, '=', 2));
  end loop;
  return v_dims;
end $$;

create function ledger.insert_accounts(p_tenant text, p_paths text[], p_batch bigint) returns bigint
language sql as $$
  with opened as (
    insert into ledger.account (tenant, path, role, dims, unit_id, min_balance, max_balance, slots, opened_us, batch)
    select p_tenant, w.path, r.role, ledger.dims_of(w.path, r.dims), r.unit_id,
      case when r.bounded and r.side = 'debit' then 0 else -9000000000000000000 end,
      case when r.bounded and r.side = 'credit' then 0 else 9000000000000000000 end,
      r.slots, (extract(epoch from clock_timestamp()) * 1000000)::bigint, p_batch
    from (select distinct unnest(p_paths) as path) w
    join ledger.account_role r on r.role = split_part(w.path, '/', 1)
    where not exists (select 1 from ledger.account a where a.tenant = p_tenant and a.path = w.path)
    order by w.path
    on conflict (tenant, path) do nothing
    returning account_id, tenant, slots, min_balance, max_balance),
  balances as (
    insert into ledger.account_balance (account_id, slot, tenant, min_balance, max_balance)
    select account_id, slot, tenant, min_balance, max_balance from opened, generate_series(0, slots - 1) slot)
  select account_id from opened limit 1
$$;

-- Opens the accounts that are not yet there; another transaction opening the same one is waited for.
create function ledger.open_accounts(p_tenant text, p_paths text[]) returns void language plpgsql as $$
declare
  v_path text;
  v_first bigint;
begin
  for v_path in select distinct p from unnest(p_paths) p order by p loop
    v_first := ledger.insert_accounts(p_tenant, array[v_path], null);
    exit when v_first is not null;
  end loop;
  if v_first is not null then
    perform ledger.insert_accounts(p_tenant, p_paths, v_first);
  end if;
end $$;

-- Refuses a date in a closed month. The shared lock is held to the end of the transaction; closing takes it alone.
create function ledger.hold_period(p_tenant text, p_month int) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7301, hashtext(p_tenant || '/' || p_month));
  if (select event from ledger.period_event e where e.tenant = p_tenant and e.month = p_month
      order by seq desc limit 1) = 'closed' then
    raise exception 'LEDGER: % is closed', p_month
      using errcode = 'LG003', detail = jsonb_build_object('month', p_month::text);
  end if;
end $$;

create function ledger.month_of(p_on date) returns int immutable language sql as
$$ select (extract(year from p_on) * 100 + extract(month from p_on))::int $$;

-- Says which account an amount would take past its bound, and what it has left.
create function ledger.refuse_overspend(p_account bigint, p_amount bigint) returns void language plpgsql as $$
declare
  v_path text;
  v_left numeric;
begin
  select a.path, case when p_amount > 0 then a.max_balance - sum(b.balance) else sum(b.balance) - a.min_balance end
  into v_path, v_left
  from ledger.account a join ledger.account_balance b using (account_id) where a.account_id = p_account group by a.account_id;
  raise exception 'LEDGER: account % has % left, % was asked for', v_path, v_left, abs(p_amount)
    using errcode = 'LG001',
      detail = jsonb_build_object('account', v_path, 'left', v_left::text, 'wanted', abs(p_amount)::text);
end $$;

-- Which of an account's slots this transaction uses.
create function ledger.slot(p_slots smallint) returns smallint stable language sql as
$$ select (pg_current_xact_id()::text::bigint % p_slots)::smallint $$;

-- Adds the net amount to each account, in account order so that nobody waits in a ring.
create function ledger.apply(p_accounts bigint[], p_amounts bigint[], p_slots smallint[]) returns void
language plpgsql as $$
declare
  r record;
begin
  for r in
    select u.a, sum(u.m)::bigint as amount, count(*) as lines, case when min(u.s) = 1 then 0 else ledger.slot(min(u.s)) end as slot
    from unnest(p_accounts, p_amounts, p_slots) u(a, m, s) group by u.a order by u.a
  loop
    update ledger.account_balance b set balance = b.balance + r.amount, lines = b.lines + r.lines
    where b.account_id = r.a and b.slot = r.slot and b.balance + r.amount between b.min_balance and b.max_balance;
    if not found then
      perform ledger.refuse_overspend(r.a, r.amount);
    end if;
  end loop;
end $$;

-- The lines of an entry as one text, to compare what was posted with what is asked.
create function ledger.lines_text(p_accounts bigint[], p_amounts bigint[]) returns text stable language sql as $$
  select string_agg(a.path || ' ' || u.m, ' ' order by a.path, u.m)
  from unnest(p_accounts, p_amounts) u(a, m) join ledger.account a on a.account_id = u.a
$$;
create function ledger.lines_text(p_paths text[], p_amounts bigint[]) returns text immutable language sql as
$$ select string_agg(u.p || ' ' || u.m, ' ' order by u.p, u.m) from unnest(p_paths, p_amounts) u(p, m) $$;

create function ledger.refuse_reuse(p_key text) returns void language plpgsql as $$
begin
  raise exception 'LEDGER: key % was used with other content', p_key
    using errcode = 'LG002', detail = jsonb_build_object('key', p_key);
end $$;

-- Writes one entry whose accounts are known: balances, journal and postings. Its block comes at commit.
create function ledger.record(
  p_tenant text, p_key text, p_kind text, p_booked_on date, p_reverses bigint, p_reason text, p_actor text,
  p_source_type text, p_source_id text, p_dims jsonb,
  p_accounts bigint[], p_units smallint[], p_amounts bigint[], p_slots smallint[])
returns bigint language plpgsql as $$
declare
  v_id bigint;
begin
  perform ledger.apply(p_accounts, p_amounts, p_slots);
  insert into ledger.journal (tenant, key, kind, booked_on, recorded_us, reverses, actor, reason, source_type, source_id,
    dims, accounts, units, amounts)
  values (p_tenant, p_key, p_kind, p_booked_on, (extract(epoch from clock_timestamp()) * 1000000)::bigint, p_reverses,
    p_actor, p_reason, p_source_type, p_source_id, p_dims, p_accounts, p_units, p_amounts)
  on conflict (tenant, key) do nothing returning journal_id into v_id;
  if v_id is null then
    raise exception 'LEDGER: key % is being posted by another transaction; try again', p_key using errcode = '40001';
  end if;
  insert into ledger.posting (account_id, journal_id, amount, booked_on, line, tenant)
  select u.a, v_id, u.m, p_booked_on, u.n, p_tenant from unnest(p_accounts, p_amounts) with ordinality u(a, m, n);
  return v_id;
end $$;

reset role;
