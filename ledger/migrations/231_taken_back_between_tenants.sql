-- A repayment that the bank takes back may be between tenants, as the repayment was.
set role ledger_owner;

update ledger.kind set debits = debits || '{dueFromBoard}', credits = credits || '{dueToBoard}'
where kind in ('recovery.returnedFromItem', 'recovery.returnedFromIncomeTitle', 'fund.recovered', 'fund.recoveryReturned');

reset role;
