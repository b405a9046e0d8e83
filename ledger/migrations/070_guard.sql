-- What nobody may do, whoever they are; sealing at commit; who may read.
set role ledger_owner;

create function ledger.refuse() returns trigger language plpgsql as $$
begin
  if tg_table_name in ('unit', 'account_role', 'kind') and current_setting('ledger.migration', true) = 'on' then
    return null;
  end if;
  raise exception 'LEDGER: % on % is refused; post a reversal', tg_op, tg_table_name using errcode = 'LG000';
end $$;

-- "always" also means under session_replication_role = replica.
do $$
declare
  t text;
begin
  foreach t in array array['journal', 'posting', 'block', 'account', 'period_event', 'unit', 'account_role', 'kind'] loop
    execute format('create trigger append_only before update or delete or truncate on ledger.%I
      for each statement execute function ledger.refuse()', t);
    execute format('alter table ledger.%I enable always trigger append_only', t);
  end loop;
  foreach t in array array['account_balance', 'chain_head'] loop
    execute format('create trigger no_delete before delete or truncate on ledger.%I
      for each statement execute function ledger.refuse()', t);
    execute format('alter table ledger.%I enable always trigger no_delete', t);
  end loop;
end $$;

-- A reversal has the reversed entry's accounts and its amounts turned, whoever writes it.
create function ledger.check_reversal() returns trigger language plpgsql as $$
declare
  v_old ledger.journal;
begin
  select * into v_old from ledger.journal where journal_id = new.reverses;
  if v_old.reverses is not null then
    raise exception 'LEDGER: entry % is itself a reversal', new.reverses using errcode = 'LG009';
  end if;
  if (v_old.tenant, v_old.accounts, v_old.amounts)
    is distinct from (new.tenant, new.accounts, array(select -m from unnest(new.amounts) with ordinality u(m, n) order by n)) then
    raise exception 'LEDGER: an entry that reverses % must mirror it', new.reverses using errcode = 'LG009';
  end if;
  return new;
end $$;
create trigger reversal_mirrors before insert on ledger.journal
  for each row when (new.reverses is not null) execute function ledger.check_reversal();
alter table ledger.journal enable always trigger reversal_mirrors;

-- Seals what one call wrote into the transaction's chain. Deferred to commit, so that a chain is held as briefly as possible
-- and always last.
create function ledger.seal() returns trigger
language plpgsql security definer set search_path = ledger, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_chain smallint := (pg_current_xact_id()::text::bigint & 15)::smallint;
  v_members bigint[];
  v_hashes bytea := new.content_hash;
  v_head ledger.chain_head;
  v_hash bytea;
begin
  if tg_table_name = 'journal' then
    v_members := new.journal_id || array(select journal_id from ledger.journal where batch = new.journal_id order by 1);
    if cardinality(v_members) > 1 then
      v_hashes := v_hashes || (
        select string_agg(content_hash, '' order by journal_id) from ledger.journal where batch = new.journal_id);
    end if;
  else
    v_members := new.account_id || array(select account_id from ledger.account where batch = new.account_id order by 1);
    if cardinality(v_members) > 1 then
      v_hashes := v_hashes || (
        select string_agg(content_hash, '' order by account_id) from ledger.account where batch = new.account_id);
    end if;
  end if;
  select * into v_head from ledger.chain_head where tenant = new.tenant and chain = v_chain for update;
  if not found then
    insert into ledger.chain_head values (new.tenant, v_chain, 0, ledger.genesis(new.tenant, v_chain)) on conflict do nothing;
    select * into v_head from ledger.chain_head where tenant = new.tenant and chain = v_chain for update;
  end if;
  v_hash := ledger.block_hash(v_head.hash, v_head.seq + 1, tg_table_name, v_hashes);
  insert into ledger.block (tenant, chain, seq, holds, members, hashes, previous_hash, hash)
  values (new.tenant, v_chain, v_head.seq + 1, tg_table_name, v_members, v_hashes, v_head.hash, v_hash);
  update ledger.chain_head set seq = v_head.seq + 1, hash = v_hash where tenant = new.tenant and chain = v_chain;
  return null;
end $$;
create constraint trigger seal after insert on ledger.journal deferrable initially deferred
  for each row when (new.batch is null) execute function ledger.seal();
alter table ledger.journal enable always trigger seal;
create constraint trigger seal after insert on ledger.account deferrable initially deferred
  for each row when (new.batch is null) execute function ledger.seal();
alter table ledger.account enable always trigger seal;

-- Readers see their own tenant's rows.
do $$
declare
  t text;
begin
  foreach t in array array['account', 'account_balance', 'journal', 'posting', 'block', 'chain_head', 'period_event'] loop
    execute format('alter table ledger.%I enable row level security', t);
    execute format($p$create policy own_tenant on ledger.%I for select
      using (tenant = (select current_setting('ledger.tenant', true)))$p$, t);
  end loop;
end $$;

revoke all on all functions in schema ledger from public;
grant usage on schema ledger to lansmedel_app;
grant select on all tables in schema ledger to lansmedel_app;
grant execute on function ledger.post_one, ledger.post, ledger.reverse, ledger.close_period to lansmedel_app;
grant execute on function ledger.journal_faults, ledger.posting_faults, ledger.account_faults, ledger.seal_faults,
  ledger.chain_faults, ledger.faults, ledger.journal_bytes, ledger.account_bytes, ledger.field, ledger.is_balanced,
  ledger.block_hash, ledger.genesis to lansmedel_app;

reset role;

-- The shape of the schema is changed only by a declared migration: set_config('ledger.migration', 'on', true). The guard is
-- outside the schema, since what guards a schema from being dropped must outlive it. Only a superuser can make one; without
-- one the published chain heads are the guard.
do $do$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;
  end if;
  create schema ledger_guard;
  create function ledger_guard.refuse_ddl() returns event_trigger language plpgsql as $$
  declare
    v_identity text;
  begin
    if current_setting('ledger.migration', true) = 'on' then
      return;
    end if;
    if tg_event = 'sql_drop' then
      select object_identity into v_identity from pg_event_trigger_dropped_objects()
      where (schema_name = 'ledger' or object_identity ~ ' on ledger\.' or (object_type = 'schema' and object_name = 'ledger'))
        -- what another schema's foreign key to the journal had put there goes with it
        and object_identity !~ '^"RI_ConstraintTrigger' limit 1;
    else
      select object_identity into v_identity from pg_event_trigger_ddl_commands()
      where schema_name = 'ledger' or object_identity ~ ' on ledger\.'
        or (object_type = 'schema' and (object_identity = 'ledger' or to_regnamespace('ledger') is null)) limit 1;
    end if;
    if found then
      raise exception 'LEDGER: % of % outside a migration', tg_tag, v_identity using errcode = 'LG008';
    end if;
  end $$;
  create event trigger ledger_no_ddl on ddl_command_end execute function ledger_guard.refuse_ddl();
  create event trigger ledger_no_drop on sql_drop execute function ledger_guard.refuse_ddl();
end $do$;
