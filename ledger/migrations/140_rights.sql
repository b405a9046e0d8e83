-- Nobody but the owner writes to the tables, and no table elsewhere gives its rows to one of ours: refused when it is
-- tried, and found by the proof.
set role ledger_owner;

create function ledger.rights_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select 'guard.rights', null::bigint, format('%s may %s %s', coalesce(r.rolname, 'public'), lower(g.privilege_type), c.relname)
  from pg_class c cross join lateral aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee
  where c.relnamespace = 'ledger'::regnamespace and g.grantee <> c.relowner and g.privilege_type <> 'SELECT'
  union all
  select 'guard.rights', null, format('%s is the owner of %s', r.rolname, c.relname)
  from pg_class c join pg_roles r on r.oid = c.relowner
  where c.relnamespace = 'ledger'::regnamespace and c.relkind in ('r', 'v', 'S') and r.rolname <> 'ledger_owner'
  union all
  select 'guard.rights', null, 'lansmedel_app acts as ledger_owner' where pg_has_role('lansmedel_app', 'ledger_owner', 'member')
  union all
  select 'guard.rights', null, format('%s inherits from %s', i.inhrelid::regclass, p.relname)
  from pg_inherits i join pg_class p on p.oid = i.inhparent
  where p.relnamespace = 'ledger'::regnamespace and p.relkind = 'r'
$$;

create or replace function ledger.faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select fault, id, detail from (
    select 1 as part, * from ledger.seal_faults()
    union all select 2, * from ledger.journal_faults()
    union all select 3, * from ledger.posting_faults()
    union all select 4, * from ledger.account_faults()
    union all select 5, * from ledger.chain_faults()
    union all select 6, * from ledger.period_faults()
    union all select 7, * from ledger.guard_faults()
    union all select 8, * from ledger.rights_faults()) f
  order by part, id, fault
$$;

revoke all on all functions in schema ledger from public;
grant execute on function ledger.rights_faults to lansmedel_app;

reset role;

do $do$ begin
  if to_regnamespace('ledger_guard') is null then
    return;
  end if;
  create or replace function ledger_guard.refuse_ddl() returns event_trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
    elsif tg_tag in ('GRANT', 'REVOKE', 'CREATE TABLE', 'CREATE FOREIGN TABLE', 'ALTER TABLE') then
      -- A grant does not say on what; a child says only its own name.
      select detail into v_identity from ledger.rights_faults() limit 1;
    end if;
    if v_identity is null and tg_event <> 'sql_drop' then
      select coalesce(object_identity, object_type) into v_identity from pg_event_trigger_ddl_commands()
      where schema_name = 'ledger' or object_identity ~ ' on ledger\.'
        or (object_type = 'schema' and (object_identity = 'ledger' or to_regnamespace('ledger') is null))
        -- what is moved to another schema is still its owner's
        or exists (select 1 from pg_class c where c.oid = objid and c.relowner = 'ledger_owner'::regrole)
        or exists (select 1 from pg_proc p where p.oid = objid and p.proowner = 'ledger_owner'::regrole) limit 1;
    end if;
    if v_identity is not null then
      raise exception 'LEDGER: % of % outside a migration', tg_tag, v_identity using errcode = 'LG008';
    end if;
  end $$;
end $do$;
