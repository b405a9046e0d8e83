-- A balance as of a day reads only the lines after the last closing. For a role with row security the bound must be one that
-- PostgreSQL knows to tell nothing of other tenants' rows, or every line of the account is read and then left out: the value
-- of a subquery is, coalesce() around one is not.
set role ledger_owner;

create or replace function ledger.turnover_at(p_account bigint, p_on date)
returns table (debit numeric, credit numeric, lines bigint) stable language sql as $$
  with kept as (
    select b.debit, b.credit, b.lines, ledger.month_end(b.month) as until
    from ledger.account a cross join lateral (
      select x.* from ledger.period_balance x
      where x.account_id = a.account_id and x.month <= ledger.closed_through(a.tenant)
        and x.month < ledger.month_of(p_on + 1)
      order by x.month desc, x.seq desc limit 1) b
    where a.account_id = p_account)
  select coalesce(sum(t.debit), 0), coalesce(sum(t.credit), 0), coalesce(sum(t.lines), 0)::bigint
  from (
    select debit, credit, lines from kept
    union all
    select sum(p.amount) filter (where p.amount > 0), -sum(p.amount) filter (where p.amount < 0), count(*)
    from ledger.posting p
    where p.account_id = p_account and p.booked_on <= p_on
      and p.booked_on > (select coalesce(max(until), '-infinity') from kept)) t
$$;

reset role;
