-- Money received from a financier to be passed on, and repayments that the bank takes back.
set role ledger_owner;

insert into ledger.account_role (role, unit_id, side, bounded, dims, slots) values
  ('fundUnused', 2, 'credit', true, '{item}', 1),
  ('fundIncome', 2, 'credit', false, '{item}', 1),
  ('fundToPayBack', 2, 'credit', true, '{item}', 1);

insert into ledger.kind (kind, debits, credits, closing) values
  ('recovery.returnedFromItem', '{available,receivable,stateSettlement,grantsGiven}', '{paid,bank,appropriationCharged,grantsGivenAccrual}', false),
  ('recovery.returnedFromIncomeTitle', '{receivable,stateSettlement}', '{bank,incomeTitle}', false),
  ('interest.credited', '{interestIncome}', '{receivable}', false),
  ('fund.received', '{frame,bank}', '{available,fundUnused}', false),
  ('fund.paymentConfirmed', '{bankInTransit,fundUnused,grantsGiven}', '{bank,fundIncome,grantsGivenAccrual}', false),
  ('fund.paymentReturned', '{paid,bank,fundIncome,grantsGivenAccrual}', '{toBePaid,payable,fundUnused,grantsGiven}', false),
  ('fund.commitmentMoved', '{committed}', '{committed}', false),
  ('fund.recovered', '{paid,bank,fundIncome,grantsGivenAccrual}', '{available,receivable,fundUnused,grantsGiven}', false),
  ('fund.recoveryReturned', '{available,receivable,fundUnused,grantsGiven}', '{paid,bank,fundIncome,grantsGivenAccrual}', false),
  ('fund.toPayBack', '{available,fundUnused}', '{frame,fundToPayBack}', false),
  ('fund.paidBack', '{fundToPayBack}', '{bank}', false);

reset role;
