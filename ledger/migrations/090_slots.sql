-- Hot accounts with a bound: their balance lies in several rows, each within the bound by itself, so the sum is too. A
-- transaction uses one of them; when that one runs short, all are locked in order and what is there is spread anew.
set role ledger_owner;

alter table ledger.account_role drop constraint account_role_bound_in_one_row;
update ledger.account_role set slots = 8
where role in ('frame', 'available', 'comingAppropriation', 'authorityAvailable', 'authorityUsed', 'reserved', 'bankInTransit');

-- What an entry, or all those of a call, does to each account, and in which of its rows.
create function ledger.net(p_accounts bigint[], p_amounts bigint[], p_slots smallint[])
returns table (account_id bigint, slot smallint, slots smallint, amount bigint, lines bigint) stable language sql as $$
  select u.a, case when min(u.s) = 1 then 0::smallint else ledger.slot(min(u.s)) end, min(u.s), sum(u.m)::bigint, count(*)
  from unnest(p_accounts, p_amounts, p_slots) u(a, m, s) group by u.a
$$;

-- Adds the net amount to each account; rows are locked in the order of accounts, so that nobody waits in a ring. Where it
-- is not the last attempt, a slot that runs short ends it with LG010, and its locks are given back.
create function ledger.apply(p_accounts bigint[], p_amounts bigint[], p_slots smallint[], p_last boolean) returns void
language plpgsql as $$
declare
  v_wanted int;
  v_moved bigint[];
  v_short record;
begin
  with locked as materialized (
    select b.account_id, b.slot, n.amount, n.lines
    from ledger.net(p_accounts, p_amounts, p_slots) n
    join ledger.account_balance b on b.account_id = n.account_id and b.slot = n.slot
    order by b.account_id for update of b),
  moved as (
    update ledger.account_balance b set balance = b.balance + l.amount, lines = b.lines + l.lines
    from locked l
    where b.account_id = l.account_id and b.slot = l.slot and b.balance + l.amount between b.min_balance and b.max_balance
    returning b.account_id)
  select (select count(*) from locked), (select array_agg(moved.account_id) from moved) into v_wanted, v_moved;
  if v_wanted <> coalesce(cardinality(v_moved), 0) then
    select n.account_id, n.amount, n.slots into v_short from ledger.net(p_accounts, p_amounts, p_slots) n
    where n.account_id <> all (coalesce(v_moved, '{}')) order by n.slots, n.account_id limit 1;
    if p_last or v_short.slots = 1 then
      perform ledger.refuse_overspend(v_short.account_id, v_short.amount);
    end if;
    raise exception 'LEDGER: a slot of account % is short', v_short.account_id using errcode = 'LG010';
  end if;
end $$;

-- Locks what an entry needs, all slots of a bounded account included, and spreads what such an account has left evenly,
-- with what the entry takes in the slot where it will be taken.
create function ledger.gather(p_accounts bigint[], p_amounts bigint[], p_slots smallint[]) returns void
language plpgsql as $$
begin
  perform 1
  from ledger.net(p_accounts, p_amounts, p_slots) n
  join ledger.account_balance b on b.account_id = n.account_id
    and (b.slot = n.slot or b.min_balance = 0 or b.max_balance = 0)
  order by b.account_id, b.slot for update of b;
  with kept as (
    select n.account_id, n.slot, n.amount, sum(b.balance) as total, trunc((sum(b.balance) + n.amount) / n.slots) as share,
      min(b.min_balance) as min_balance, max(b.max_balance) as max_balance
    from ledger.net(p_accounts, p_amounts, p_slots) n
    join ledger.account_balance b on b.account_id = n.account_id
    where n.slots > 1 and (b.min_balance = 0 or b.max_balance = 0)
    group by n.account_id, n.slot, n.slots, n.amount)
  update ledger.account_balance b
  set balance = case when b.slot = k.slot then k.total - k.share * (n.slots - 1) else k.share end
  from kept k join ledger.net(p_accounts, p_amounts, p_slots) n on n.account_id = k.account_id
  where b.account_id = k.account_id and k.amount * k.total < 0
    and k.total + k.amount between k.min_balance and k.max_balance;
end $$;

create or replace function ledger.apply(p_accounts bigint[], p_amounts bigint[], p_slots smallint[]) returns void
language plpgsql as $$
begin
  if not 1 < any (p_slots) then
    perform ledger.apply(p_accounts, p_amounts, p_slots, true);
    return;
  end if;
  begin
    perform ledger.apply(p_accounts, p_amounts, p_slots, false);
  exception when sqlstate 'LG010' then
    perform ledger.gather(p_accounts, p_amounts, p_slots);
    perform ledger.apply(p_accounts, p_amounts, p_slots, true);
  end;
end $$;
drop function ledger.apply_many;

reset role;
