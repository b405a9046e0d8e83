-- As many slots as chains: who shares a slot shares the chain, and nobody else.
set role ledger_owner;
update ledger.account_role set slots = 16 where slots > 1;
reset role;
