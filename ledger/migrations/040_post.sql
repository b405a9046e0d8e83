-- The doors: everything that writes to the ledger.
set role ledger_owner;

-- Posts one entry. The same key with the same content answers with the entry already there.
create function ledger.post_one(
  p_key text, p_kind text, p_booked_on date, p_reason text, p_actor text, p_source_type text, p_source_id text,
  p_dims jsonb, p_paths text[], p_amounts bigint[], out journal_id bigint, out replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_tenant text := ledger.tenant();
  v_old ledger.journal;
  v_kind ledger.kind;
  v_accounts bigint[];
  v_units smallint[];
  v_amounts bigint[];
  v_slots smallint[];
  v_debits text[];
  v_credits text[];
begin
  perform pg_advisory_xact_lock(hashtextextended(v_tenant || '/' || p_key, 7302));
  select * into v_old from ledger.journal j where j.tenant = v_tenant and j.key = p_key;
  if found then
    if (v_old.kind, v_old.booked_on, v_old.reason, v_old.source_type, v_old.source_id, v_old.dims,
        ledger.lines_text(v_old.accounts, v_old.amounts))
      is distinct from (p_kind, p_booked_on, p_reason, p_source_type, p_source_id, p_dims,
        ledger.lines_text(p_paths, p_amounts)) then
      perform ledger.refuse_reuse(p_key);
    end if;
    journal_id := v_old.journal_id;
    replayed := true;
    return;
  end if;
  perform ledger.hold_period(v_tenant, ledger.month_of(p_booked_on));
  for attempt in 1..2 loop
    select array_agg(a.account_id order by a.unit_id, u.n), array_agg(a.unit_id order by a.unit_id, u.n),
      array_agg(u.m order by a.unit_id, u.n), array_agg(a.slots order by a.unit_id, u.n),
      array_agg(a.role) filter (where u.m > 0), array_agg(a.role) filter (where u.m < 0)
    into v_accounts, v_units, v_amounts, v_slots, v_debits, v_credits
    from unnest(p_paths, p_amounts) with ordinality u(p, m, n)
    cross join lateral (
      select x.account_id, x.unit_id, x.slots, x.role from ledger.account x
      where x.tenant = v_tenant and x.path = u.p limit 1) a;
    exit when cardinality(v_accounts) = cardinality(p_paths);
    perform ledger.open_accounts(v_tenant, p_paths);
  end loop;
  select * into v_kind from ledger.kind k where k.kind = p_kind;
  if cardinality(v_accounts) is distinct from cardinality(p_paths)
    or not coalesce(v_debits <@ v_kind.debits and v_credits <@ v_kind.credits, false) then
    raise exception 'LEDGER: % does not lead between % and %', p_kind, v_debits, v_credits using errcode = 'LG006';
  end if;
  journal_id := ledger.record(v_tenant, p_key, p_kind, p_booked_on, null, p_reason, p_actor, p_source_type, p_source_id,
    p_dims, v_accounts, v_units, v_amounts, v_slots);
  replayed := false;
end $$;

-- Reverses an entry once: the same accounts, the amounts turned. Reversing changes nothing in the entry itself.
create function ledger.reverse(
  p_journal_id bigint, p_key text, p_booked_on date, p_reason text, p_actor text, p_source_type text, p_source_id text,
  out journal_id bigint, out replayed boolean)
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_tenant text := ledger.tenant();
  v_old ledger.journal;
  v_journal ledger.journal;
  v_amounts bigint[];
begin
  perform pg_advisory_xact_lock(hashtextextended(v_tenant || '/' || p_key, 7302));
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
  perform ledger.hold_period(v_tenant, ledger.month_of(p_booked_on));
  v_amounts := array(select -m from unnest(v_journal.amounts) with ordinality u(m, n) order by n);
  journal_id := ledger.record(v_tenant, p_key, v_journal.kind, p_booked_on, p_journal_id, p_reason, p_actor,
    p_source_type, p_source_id, v_journal.dims, v_journal.accounts, v_journal.units, v_amounts,
    array(select a.slots from unnest(v_journal.accounts) with ordinality u(id, n)
      join ledger.account a on a.account_id = u.id order by u.n));
  replayed := false;
end $$;

-- Closes a month (202703). Waits for every transaction that is posting into it; later ones are refused.
create function ledger.close_period(p_month int, p_actor text, p_reason text) returns void
language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  v_tenant text := ledger.tenant();
  v_last ledger.period_event;
begin
  perform pg_advisory_xact_lock(7301, hashtext(v_tenant || '/' || p_month));
  select * into v_last from ledger.period_event e where e.tenant = v_tenant and e.month = p_month order by seq desc limit 1;
  if v_last.event = 'closed' then
    raise exception 'LEDGER: % is closed', p_month
      using errcode = 'LG003', detail = jsonb_build_object('month', p_month::text);
  end if;
  insert into ledger.period_event values (v_tenant, p_month, coalesce(v_last.seq, 0) + 1, 'closed', p_actor, p_reason,
    (extract(epoch from clock_timestamp()) * 1000000)::bigint);
end $$;

reset role;
