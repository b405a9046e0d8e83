-- Finding what is broken: everything is computed again from the journal and compared. Reads with the caller's own rights,
-- so a tenant's auditor verifies the tenant's books and the owner of the database verifies all.
set role ledger_owner;

-- The lines of every entry.
create view ledger.journal_line with (security_invoker = true) as
select j.journal_id, j.tenant, j.kind, j.booked_on, j.reverses, u.account_id, u.unit_id, u.amount, u.line::smallint as line
from ledger.journal j cross join lateral unnest(j.accounts, j.units, j.amounts) with ordinality u(account_id, unit_id, amount, line);

create function ledger.journal_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select 'journal.unbalanced', j.journal_id, 'amounts ' || j.amounts::text
  from ledger.journal j where not ledger.is_balanced(j.accounts, j.units, j.amounts)
  union all
  select distinct 'journal.account', l.journal_id, 'account ' || l.account_id
  from ledger.journal_line l left join ledger.account a on a.account_id = l.account_id and a.tenant = l.tenant and a.unit_id = l.unit_id
  where a.account_id is null
  union all
  select distinct 'journal.undeclared', l.journal_id, l.kind || ' on ' || a.path
  from ledger.journal_line l join ledger.account a on a.account_id = l.account_id left join ledger.kind k on k.kind = l.kind
  where not coalesce(a.role = any (case when (l.amount > 0) = (l.reverses is null) then k.debits else k.credits end), false)
  union all
  select 'journal.reversal', r.journal_id, 'does not mirror ' || r.reverses
  from ledger.journal r left join ledger.journal j on j.journal_id = r.reverses
  where r.reverses is not null and (j.tenant, j.accounts, j.units, j.kind, j.reverses, j.amounts) is distinct from
    (r.tenant, r.accounts, r.units, r.kind, null, array(select -m from unnest(r.amounts) with ordinality u(m, n) order by n))
$$;

create function ledger.posting_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select case when p.journal_id is null then 'posting.missing' when l.journal_id is null then 'posting.extra' else 'posting.changed' end,
    coalesce(l.journal_id, p.journal_id), 'line ' || coalesce(l.line, p.line)
  from ledger.journal_line l full join ledger.posting p on p.journal_id = l.journal_id and p.line = l.line
  where (p.account_id, p.amount, p.booked_on, p.tenant) is distinct from (l.account_id, l.amount, l.booked_on, l.tenant)
$$;

create function ledger.account_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  with booked as (
    select account_id, sum(amount) as balance, count(*) as lines from ledger.journal_line group by account_id),
  kept as (
    select account_id, sum(balance) as balance, sum(lines) as lines, min(min_balance) as min_balance,
      max(max_balance) as max_balance, count(*) as slots, min(tenant) as tenant
    from ledger.account_balance group by account_id)
  select 'balance.changed', a.account_id, format('%s: kept %s in %s lines, journal says %s in %s', a.path,
    k.balance, k.lines, coalesce(b.balance, 0), coalesce(b.lines, 0))
  from ledger.account a left join kept k using (account_id) left join booked b using (account_id)
  where (k.balance, k.lines) is distinct from (coalesce(b.balance, 0), coalesce(b.lines, 0))
  union all
  select 'balance.overspent', a.account_id, format('%s: %s', a.path, b.balance)
  from ledger.account a join booked b using (account_id) join ledger.account_role r using (role)
  where r.bounded and case r.side when 'debit' then b.balance < 0 else b.balance > 0 end
  union all
  select 'account.bounds', a.account_id, a.path
  from ledger.account a join ledger.account_role r using (role) left join kept k using (account_id)
  where (k.min_balance, k.max_balance, k.slots, k.tenant, a.min_balance, a.max_balance, a.unit_id) is distinct from
    (a.min_balance, a.max_balance, a.slots::bigint, a.tenant,
      case when r.bounded and r.side = 'debit' then 0 else -9000000000000000000 end,
      case when r.bounded and r.side = 'credit' then 0 else 9000000000000000000 end, r.unit_id)
$$;

-- What the blocks sealed against what is there now.
create function ledger.seal_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  with sealed as (
    select b.holds, m.id, b.tenant, format('%s/%s/%s', b.tenant, b.chain, b.seq) as block,
      substring(b.hashes from (32 * (m.n - 1) + 1)::int for 32) as hash
    from ledger.block b cross join lateral unnest(b.members) with ordinality m(id, n)),
  present as (
    select 'journal' as holds, journal_id as id, tenant, content_hash = sha256(ledger.journal_bytes(journal_id, tenant, key,
      kind, booked_on, recorded_us, reverses, actor, reason, source_type, source_id, dims, accounts, units, amounts)) as own_hash,
      content_hash as hash
    from ledger.journal
    union all
    select 'account', account_id, tenant, content_hash = sha256(ledger.account_bytes(
      account_id, tenant, path, role, dims, unit_id, min_balance, max_balance, slots, opened_us)), content_hash
    from ledger.account)
  select holds || case when p.id is null then '.missing' when s.id is null then '.unsealed' else '.changed' end,
    coalesce(p.id, s.id), 'block ' || coalesce(s.block, 'none')
  from present p full join sealed s using (holds, id)
  where s.hash is distinct from p.hash or not p.own_hash or s.tenant is distinct from p.tenant
  union all
  select holds || '.sealedTwice', sealed.id, string_agg(block, ' ') from sealed group by holds, sealed.id having count(*) > 1
$$;

create function ledger.chain_faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  with walked as (
    select b.*, coalesce(lag(b.hash) over w, ledger.genesis(b.tenant, b.chain)) as before, coalesce(lag(b.seq) over w, 0) as seq_before
    from ledger.block b window w as (partition by b.tenant, b.chain order by b.seq))
  select case when w.seq <> w.seq_before + 1 then 'block.missing' when w.previous_hash <> w.before then 'block.link' else 'block.changed' end,
    w.seq, format('chain %s/%s', w.tenant, w.chain)
  from walked w
  where w.seq <> w.seq_before + 1 or w.previous_hash <> w.before
    or w.hash <> ledger.block_hash(w.previous_hash, w.seq, w.holds, w.hashes)
  union all
  select 'chain.head', coalesce(h.seq, w.seq), format('chain %s/%s', coalesce(h.tenant, w.tenant), coalesce(h.chain, w.chain))
  from ledger.chain_head h
  full join (select distinct on (tenant, chain) tenant, chain, seq, hash from ledger.block order by tenant, chain, seq desc) w
    on w.tenant = h.tenant and w.chain = h.chain
  where (h.seq, h.hash) is distinct from (w.seq, w.hash)
$$;

-- Every fault, the journal's first, in the order of their rows; none when the books are whole.
create function ledger.faults() returns table (fault text, id bigint, detail text) stable language sql as $$
  select fault, id, detail from (
    select 1 as part, * from ledger.seal_faults()
    union all select 2, * from ledger.journal_faults()
    union all select 3, * from ledger.posting_faults()
    union all select 4, * from ledger.account_faults()
    union all select 5, * from ledger.chain_faults()) f
  order by part, id, fault
$$;

reset role;
