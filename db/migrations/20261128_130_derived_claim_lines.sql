-- Flat rates follow the salaries of a claim: lines that are counted, never typed. Lines typed before stay as they are.

alter table claim_line
  add column derived text constraint claim_line_derived_known check (derived in ('social_fees', 'indirect')),
  -- The rate when the claim was saved, in per cent.
  add column rate_percent numeric,
  add constraint claim_line_derived_by_rate check ((derived is null) = (rate_percent is null));
create unique index claim_line_derived_once on claim_line (claim_id, derived) where derived is not null;
