-- The ledger's tables. Amounts are öre in signed bigint: debit > 0, credit < 0.
-- A row of ledger.journal is one entry with all its lines; a row that does not balance cannot exist.

do $$ begin
  create role ledger_owner nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  create role lansmedel_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
-- A superuser needs no membership; another migrating role must be able to act as the owner (it made the role, or was granted it).
do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant ledger_owner to %I', current_user);
  end if;
exception when unique_violation or internal_error or insufficient_privilege then null; -- granted already, or at this moment
end $$;

create schema ledger authorization ledger_owner;
set role ledger_owner;

-- A unit is a book and a currency. Every entry sums to zero in every unit it touches.
create table ledger.unit (
  unit_id smallint primary key,
  book text not null constraint unit_book_known check (book in ('commitment', 'financial', 'statistical')),
  currency text not null constraint unit_currency_form check (currency ~ '^[A-Z]{3}$'),
  constraint unit_once unique (book, currency)
);
insert into ledger.unit values (1, 'commitment', 'SEK'), (2, 'financial', 'SEK'), (3, 'statistical', 'SEK');

-- What accounts there may be. An account is a role and a value for each of its dimensions.
create table ledger.account_role (
  role text primary key constraint account_role_form check (role ~ '^[a-z][A-Za-z]*$'),
  unit_id smallint not null references ledger.unit,
  side text not null constraint account_role_side_known check (side in ('debit', 'credit')),
  -- A bounded account never goes below zero on its own side.
  bounded boolean not null,
  dims text[] not null,
  -- Rows the balance is spread over, so that many may post at once.
  slots smallint not null default 1 constraint account_role_slots check (slots between 1 and 64),
  -- A bound is judged on one row.
  constraint account_role_bound_in_one_row check (slots = 1 or not bounded)
);

-- Which roles an entry of a kind may debit and credit: money moves only along declared paths.
create table ledger.kind (
  kind text primary key constraint kind_form check (kind ~ '^[a-zA-Z]+\.[a-zA-Z]+$'),
  debits text[] not null,
  credits text[] not null
);

-- The bytes a hash covers: every field with its length before it, so that no two contents share an encoding.
create function ledger.field(p text) returns text
immutable parallel safe language sql as $$ select octet_length(p)::text || ':' || p $$;

create function ledger.account_bytes(
  p_id bigint, p_tenant text, p_path text, p_role text, p_dims jsonb, p_unit smallint,
  p_min bigint, p_max bigint, p_slots smallint, p_opened_us bigint)
returns bytea immutable parallel safe language plpgsql as $$
begin
  return convert_to(
    ledger.field(p_id::text) || ledger.field(p_tenant) || ledger.field(p_path) || ledger.field(p_role)
    || ledger.field(p_dims::text) || ledger.field(p_unit::text) || ledger.field(p_min::text)
    || ledger.field(p_max::text) || ledger.field(p_slots::text) || ledger.field(p_opened_us::text), 'UTF8');
end $$;

create table ledger.account (
  account_id bigint primary key generated always as identity,
  tenant text not null constraint account_tenant_said check (tenant <> ''),
  path text not null, -- committed/project=P1/year=2028
  role text not null references ledger.account_role,
  dims jsonb not null,
  unit_id smallint not null references ledger.unit,
  min_balance bigint not null,
  max_balance bigint not null,
  slots smallint not null,
  opened_us bigint not null, -- microseconds since 1970
  batch bigint, -- the first account opened by the same call; null on that one
  content_hash bytea not null generated always as (sha256(ledger.account_bytes(
    account_id, tenant, path, role, dims, unit_id, min_balance, max_balance, slots, opened_us))) stored,
  constraint account_path_once unique (tenant, path)
);
create index account_by_role on ledger.account (tenant, role, account_id);
create index account_by_dims on ledger.account using gin (dims jsonb_path_ops);
create index account_of_batch on ledger.account (batch) where batch is not null;

-- The balance now: one row per account and slot. no_overspend is the last word on every bound.
create table ledger.account_balance (
  account_id bigint not null references ledger.account,
  slot smallint not null,
  tenant text not null,
  min_balance bigint not null,
  max_balance bigint not null,
  balance bigint not null default 0,
  lines bigint not null default 0,
  primary key (account_id, slot),
  constraint no_overspend check (balance between min_balance and max_balance)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

-- Months are open until an event says otherwise; the last event of a month counts.
create table ledger.period_event (
  tenant text not null,
  month int not null constraint period_event_month check (month between 199001 and 220012 and month % 100 between 1 and 12),
  seq int not null,
  event text not null constraint period_event_known check (event in ('closed', 'reopened')),
  actor text not null constraint period_event_actor_said check (actor <> ''),
  reason text not null constraint period_event_reason_said check (reason <> ''),
  recorded_us bigint not null,
  primary key (tenant, month, seq)
);

create function ledger.journal_bytes(
  p_id bigint, p_tenant text, p_key text, p_kind text, p_booked_on date, p_recorded_us bigint, p_reverses bigint,
  p_actor text, p_reason text, p_source_type text, p_source_id text, p_dims jsonb,
  p_accounts bigint[], p_units smallint[], p_amounts bigint[])
returns bytea immutable parallel safe language plpgsql as $$
begin
  return convert_to(
    ledger.field(p_id::text) || ledger.field(p_tenant) || ledger.field(p_key) || ledger.field(p_kind)
    || ledger.field((p_booked_on - date '1970-01-01')::text) || ledger.field(p_recorded_us::text)
    || ledger.field(coalesce(p_reverses::text, '')) || ledger.field(p_actor) || ledger.field(p_reason)
    || ledger.field(p_source_type) || ledger.field(p_source_id) || ledger.field(p_dims::text)
    || ledger.field(array_to_string(p_accounts, ',')) || ledger.field(array_to_string(p_units, ','))
    || ledger.field(array_to_string(p_amounts, ',')), 'UTF8');
end $$;

-- At least two lines, none zero, grouped by unit, every unit summing to zero (overflow raises).
create function ledger.is_balanced(p_accounts bigint[], p_units smallint[], p_amounts bigint[])
returns boolean immutable parallel safe language plpgsql as $$
declare
  n int := cardinality(p_amounts);
  v_sum bigint := 0;
  v_unit smallint := p_units[1];
begin
  if n < 2 or n <> cardinality(p_accounts) or n <> cardinality(p_units)
    or array_position(p_accounts, null) is not null then
    return false;
  end if;
  for i in 1..n loop
    if p_amounts[i] is null or p_amounts[i] = 0 or p_units[i] is null or p_units[i] < v_unit then
      return false;
    end if;
    if p_units[i] > v_unit then
      if v_sum <> 0 then
        return false;
      end if;
      v_unit := p_units[i];
    end if;
    v_sum := v_sum + p_amounts[i];
  end loop;
  return v_sum = 0;
end $$;

create table ledger.journal (
  journal_id bigint primary key generated always as identity,
  tenant text not null constraint journal_tenant_said check (tenant <> ''),
  key text not null constraint journal_key_length check (length(key) between 1 and 300), -- posts once
  kind text not null,
  booked_on date not null constraint journal_booked_on_sane check (booked_on between '1990-01-01' and '2200-12-31'),
  recorded_us bigint not null, -- microseconds since 1970, the server's clock
  reverses bigint references ledger.journal,
  actor text not null constraint journal_actor_said check (actor <> ''),
  reason text not null constraint journal_reason_said check (reason <> ''),
  source_type text not null,
  source_id text not null,
  dims jsonb not null,
  accounts bigint[] not null,
  units smallint[] not null,
  amounts bigint[] not null,
  batch bigint, -- the first entry of the same call; null on that one
  content_hash bytea not null generated always as (sha256(ledger.journal_bytes(
    journal_id, tenant, key, kind, booked_on, recorded_us, reverses, actor, reason, source_type, source_id, dims,
    accounts, units, amounts))) stored,
  constraint balanced check (ledger.is_balanced(accounts, units, amounts)),
  constraint journal_key_once unique (tenant, key)
);
create unique index journal_reversed_once on ledger.journal (reverses) where reverses is not null;
create index journal_of_batch on ledger.journal (batch) where batch is not null;

-- The lines once more, for registers and balances as of a date; everything a reader needs is in the primary key's index.
create table ledger.posting (
  account_id bigint not null,
  journal_id bigint not null,
  amount bigint not null,
  booked_on date not null,
  line smallint not null,
  tenant text not null,
  primary key (account_id, booked_on, journal_id, line) include (amount, tenant)
);

-- The hash chains, 16 for each tenant. A block seals what one call wrote; it is made when its transaction commits.
create table ledger.chain_head (
  tenant text not null,
  chain smallint not null,
  seq bigint not null,
  hash bytea not null,
  primary key (tenant, chain)
) with (fillfactor = 10);

-- The hash before a chain's first block.
create function ledger.genesis(p_tenant text, p_chain smallint) returns bytea immutable language sql as
$$ select sha256(convert_to('lansmedel ledger ' || p_tenant || '/' || p_chain, 'UTF8')) $$;
create function ledger.block_hash(p_previous bytea, p_seq bigint, p_holds text, p_hashes bytea) returns bytea
immutable parallel safe language sql as
$$ select sha256(p_previous || int8send(p_seq) || decode(case p_holds when 'journal' then '01' else '02' end, 'hex') || p_hashes) $$;

create table ledger.block (
  tenant text not null,
  chain smallint not null,
  seq bigint not null constraint block_seq_positive check (seq > 0), -- without gaps
  holds text not null constraint block_holds_known check (holds in ('journal', 'account')),
  members bigint[] not null constraint block_not_empty check (cardinality(members) > 0),
  hashes bytea not null, -- the members' content hashes, 32 bytes each, in this order
  previous_hash bytea not null,
  hash bytea not null,
  primary key (tenant, chain, seq),
  constraint block_hash_each check (octet_length(hashes) = 32 * cardinality(members)),
  constraint block_link check (hash = ledger.block_hash(previous_hash, seq, holds, hashes))
);

reset role;
