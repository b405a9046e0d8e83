-- An event that two tenants have a part in: what one owes the other stands in both books, mirrored, under the same key.
set role ledger_owner;

insert into ledger.account_role (role, unit_id, side, bounded, dims, slots) values
  ('dueFromBoard', 2, 'debit', true, '{board}', 16),
  ('dueToBoard', 2, 'credit', true, '{board}', 16);

update ledger.kind set debits = debits || '{dueFromBoard}', credits = credits || '{dueToBoard}'
where kind in ('advance.approved', 'claim.approved', 'settlement.approved', 'recovery.paidToItem', 'recovery.paidToIncomeTitle');

-- What a tenant's entry of a key says that another owes it: below zero, that it owes the other. Asked by the tenant itself,
-- by the other one, or by whoever proves all books.
create function ledger.due_from(p_tenant text, p_other text, p_key text) returns numeric
stable language sql security definer set search_path = ledger, pg_temp as $$
  select coalesce(sum(l.amount), 0)
  from ledger.journal j cross join unnest(j.accounts, j.amounts) l(account_id, amount)
  join ledger.account a on a.account_id = l.account_id
  where j.tenant = p_tenant and j.key = p_key and a.role in ('dueFromBoard', 'dueToBoard') and a.dims ->> 'board' = p_other
    and coalesce(nullif(current_setting('ledger.tenant', true), ''), p_tenant) in (p_tenant, p_other)
$$;

-- Entries between tenants that the other one's books do not mirror.
create function ledger.between_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select 'between.differs', max(m.journal_id),
    format('%s: %s has %s against %s, which has %s', m.key, m.tenant, sum(m.amount), m.other, ledger.due_from(m.other, m.tenant, m.key))
  from (
    select j.journal_id, j.tenant, j.key, a.dims ->> 'board' as other, p.amount
    from ledger.account a join ledger.posting p on p.account_id = a.account_id join ledger.journal j on j.journal_id = p.journal_id
    where a.role in ('dueFromBoard', 'dueToBoard')) m
  group by m.tenant, m.key, m.other
  having sum(m.amount) + ledger.due_from(m.other, m.tenant, m.key) <> 0
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
    union all select 8, * from ledger.rights_faults()
    union all select 9, * from ledger.between_faults()) f
  order by part, id, fault
$$;

revoke all on all functions in schema ledger from public;
grant execute on function ledger.due_from, ledger.between_faults to lansmedel_app;

reset role;
