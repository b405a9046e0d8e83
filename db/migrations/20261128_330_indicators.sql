-- The progress report that a claim carries: what was done, what went otherwise, what may go wrong, and each indicator so far.

alter table claim
  add column deviations text not null default '',
  add column risks text not null default '';
-- Counted from the project's beginning to the end of the claim's period, as in the final report: a person is counted once.
create table claim_outcome (
  claim_id uuid not null references claim on delete cascade,
  indicator text not null,
  -- Null is "uppgift saknas"; 0 is nought.
  women int constraint claim_outcome_women_not_negative check (women >= 0),
  men int constraint claim_outcome_men_not_negative check (men >= 0),
  total int constraint claim_outcome_total_not_negative check (total >= 0),
  started_women int constraint claim_outcome_started_women_not_negative check (started_women >= 0),
  started_men int constraint claim_outcome_started_men_not_negative check (started_men >= 0),
  constraint claim_outcome_within_started check (
    (started_women is null or women is null or women <= started_women) and (started_men is null or men is null or men <= started_men)),
  primary key (claim_id, indicator)
);
alter table claim_outcome enable row level security;
-- Everyone in reach of the claim reads it; the recipient alone writes, while the claim is not sent in.
create policy claim_outcome_as_claim on claim_outcome for select to lansmedel_app
  using (exists (select 1 from claim c where c.id = claim_id));
create policy claim_outcome_while_open on claim_outcome to lansmedel_app
  using (exists (select 1 from claim c where c.id = claim_id and c.organisation_id = app_organisation() and c.status in ('draft', 'returned')))
  with check (exists (select 1 from claim c where c.id = claim_id and c.organisation_id = app_organisation() and c.status in ('draft', 'returned')));
grant select, insert, delete on claim_outcome to lansmedel_app;
