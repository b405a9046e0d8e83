-- Commitments across years: moved between the years they burden, carried over a year's end, and met by the appropriation that comes.
set role ledger_owner;

insert into ledger.kind (kind, debits, credits, closing) values
  ('authority.fulfilled', '{authorityUsed}', '{authorityFrame}', false),
  ('commitment.moved', '{committed,available}', '{committed,available}', false),
  ('commitment.movedToComing', '{committed,comingAppropriation,authorityAvailable}', '{committed,available,authorityUsed}', false),
  ('commitment.movedFromComing', '{committed,available,authorityUsed}', '{committed,comingAppropriation,authorityAvailable}', false),
  ('commitment.movedWithinComing', '{committed,comingAppropriation,authorityAvailable,authorityUsed}',
    '{committed,comingAppropriation,authorityUsed,authorityAvailable}', false),
  ('commitment.carriedOver', '{committed,frame}', '{committed,frame}', false),
  ('toBePaid.carriedOver', '{frame}', '{frame}', false),
  ('toBePaid.moved', '{available}', '{available}', false);

reset role;
