-- A doubtful line is parked: nothing is paid for it now, and it comes back in the next claim.

alter table claim_line
  add column parked boolean not null default false,
  -- The parked line that this one takes up again, once.
  add column resumes uuid references claim_line,
  add constraint claim_line_parked_unpaid check (not parked or approved_ore = 0);
create unique index claim_line_resumed_once on claim_line (resumes) where resumes is not null;
