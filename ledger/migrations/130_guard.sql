-- The guards widened: what a reversal must mirror, the snapshots of months, the shape of the schema also in a replication
-- session, and a proof that the guards themselves are there.
set role ledger_owner;

-- A reversal has the reversed entry's kind and accounts, and its amounts turned, whoever writes it.
create or replace function ledger.check_reversal() returns trigger language plpgsql as $$
declare
  v_old ledger.journal;
begin
  select * into v_old from ledger.journal where journal_id = new.reverses;
  if v_old.reverses is not null then
    raise exception 'LEDGER: entry % is itself a reversal', new.reverses using errcode = 'LG009';
  end if;
  if (v_old.tenant, v_old.kind, v_old.dims, v_old.accounts, v_old.units, v_old.amounts) is distinct from
    (new.tenant, new.kind, new.dims, new.accounts, new.units,
      array(select -m from unnest(new.amounts) with ordinality u(m, n) order by n)) then
    raise exception 'LEDGER: an entry that reverses % must mirror it', new.reverses using errcode = 'LG009';
  end if;
  return new;
end $$;

create trigger append_only before update or delete or truncate on ledger.period_balance
  for each statement execute function ledger.refuse();
alter table ledger.period_balance enable always trigger append_only;
alter table ledger.period_balance enable row level security;
create policy own_tenant on ledger.period_balance for select
  using (tenant = (select current_setting('ledger.tenant', true)));

-- The steps of every month, and what each closing kept, against the journal.
create function ledger.period_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select 'period.order', e.month, format('%s: step %s', e.tenant, e.seq)
  from (
    select *, lag(event) over w as before, lag(seq, 1, 0) over w as seq_before, lag(actor_id) over w as actor_before
    from ledger.period_event window w as (partition by tenant, month order by seq)) e
  where e.seq <> e.seq_before + 1
    or (e.event in ('reopened', 'reopenDeclined')) <> (e.before is not distinct from 'reopenAsked')
    or e.event = 'reopened' and e.actor_id = e.actor_before
  union all
  select 'period.snapshot', coalesce(k.month, b.month), format('account %s: kept %s and %s in %s lines, journal says %s and %s in %s',
    coalesce(k.account_id, b.account_id), k.debit, k.credit, k.lines, b.debit, b.credit, b.lines)
  from (
    select distinct on (s.account_id, s.month) s.* from ledger.period_balance s
    where s.month <= ledger.closed_through(s.tenant) order by s.account_id, s.month, s.seq desc) k
  full join (
    select m.tenant, m.account_id, m.month, sum(m.debit) over w as debit, sum(m.credit) over w as credit, sum(m.lines) over w as lines
    from (
      select l.tenant, l.account_id, ledger.month_of(l.booked_on) as month, count(*) as lines,
        coalesce(sum(l.amount) filter (where l.amount > 0), 0) as debit, coalesce(-sum(l.amount) filter (where l.amount < 0), 0) as credit
      from ledger.journal_line l group by l.tenant, l.account_id, ledger.month_of(l.booked_on)) m
    where m.month <= ledger.closed_through(m.tenant)
    window w as (partition by m.account_id order by m.month)) b using (account_id, month)
  where (k.debit, k.credit, k.lines) is distinct from (b.debit, b.credit, b.lines)
$$;

-- The guards that every table must have, and those of the schema's shape where a superuser made them.
create function ledger.guard_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select 'guard.missing', null::bigint, w.name || ' on ' || w.tab
  from (values
    ('append_only', 'journal'), ('append_only', 'posting'), ('append_only', 'block'), ('append_only', 'account'),
    ('append_only', 'period_event'), ('append_only', 'period_balance'), ('append_only', 'unit'),
    ('append_only', 'account_role'), ('append_only', 'kind'), ('no_delete', 'account_balance'), ('no_delete', 'chain_head'),
    ('reversal_mirrors', 'journal'), ('seal', 'journal'), ('seal', 'account'), ('steps', 'period_event'),
    ('snapshot', 'period_event')) w(name, tab)
  left join pg_trigger t on t.tgrelid = ('ledger.' || w.tab)::regclass and t.tgname = w.name and t.tgenabled = 'A'
  where t.oid is null
  union all
  select 'guard.missing', null, w.name || ' on ' || w.tab
  from (values
    ('balanced', 'journal'), ('journal_said', 'journal'), ('journal_key_once', 'journal'), ('no_overspend', 'account_balance'),
    ('block_link', 'block'), ('account_path_once', 'account')) w(name, tab)
  left join pg_constraint c on c.conrelid = ('ledger.' || w.tab)::regclass and c.conname = w.name and c.convalidated
  where c.oid is null
  union all
  select 'guard.missing', null, 'journal_reversed_once on journal' where not exists (
    select 1 from pg_index i where i.indexrelid = to_regclass('ledger.journal_reversed_once') and i.indisunique and i.indisvalid)
  union all
  select 'guard.missing', null, w.name
  from (values ('ledger_no_ddl'), ('ledger_no_drop')) w(name)
  left join pg_event_trigger e on e.evtname = w.name and e.evtenabled = 'A'
  where e.oid is null and to_regnamespace('ledger_guard') is not null
$$;

-- Every fault, the journal's first, in the order of their rows; none when the books are whole.
create or replace function ledger.faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select fault, id, detail from (
    select 1 as part, * from ledger.seal_faults()
    union all select 2, * from ledger.journal_faults()
    union all select 3, * from ledger.posting_faults()
    union all select 4, * from ledger.account_faults()
    union all select 5, * from ledger.chain_faults()
    union all select 6, * from ledger.period_faults()
    union all select 7, * from ledger.guard_faults()) f
  order by part, id, fault
$$;

revoke all on all functions in schema ledger from public;
grant select on ledger.period_balance to lansmedel_app;
grant execute on function ledger.step_period, ledger.period_state, ledger.closed_through, ledger.month_of, ledger.month_end,
  ledger.turnover_at, ledger.period_faults, ledger.guard_faults to lansmedel_app;

reset role;

-- Also where session_replication_role is replica.
do $$ begin
  if to_regnamespace('ledger_guard') is not null then
    alter event trigger ledger_no_ddl enable always;
    alter event trigger ledger_no_drop enable always;
  end if;
end $$;
