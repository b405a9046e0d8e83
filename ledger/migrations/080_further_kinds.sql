-- What the table of kinds lacked: moves between boards, the cost that a payment settles, accruals at the turn of a year;
-- and which kinds belong to the closing of a month. (accounts.ts and kinds.ts as the database knows them.)
set role ledger_owner;

insert into ledger.account_role (role, unit_id, side, bounded, dims, slots) values
  ('grantsGiven', 2, 'debit', false, '{project}', 1),
  ('grantsGivenAccrual', 2, 'credit', false, '{project}', 1),
  ('accruedCost', 2, 'debit', true, '{project,year}', 1),
  ('accruedGrants', 2, 'credit', true, '{project,year}', 1);

-- A closing kind may be posted in a month that is held.
alter table ledger.kind add column closing boolean not null default false;

insert into ledger.kind (kind, debits, credits, closing) values
  ('appropriation.movedOut', '{available}', '{frame}', false),
  ('appropriation.movedIn', '{frame}', '{available}', false),
  ('accrual.recorded', '{accruedCost}', '{accruedGrants}', true),
  ('accrual.dissolved', '{accruedGrants}', '{accruedCost}', true);

update ledger.kind set debits = debits || '{grantsGiven}', credits = credits || '{grantsGivenAccrual}'
where kind = 'payment.confirmed';
update ledger.kind set debits = debits || '{grantsGivenAccrual}', credits = credits || '{grantsGiven}'
where kind in ('payment.returned', 'recovery.paidToItem');

reset role;
