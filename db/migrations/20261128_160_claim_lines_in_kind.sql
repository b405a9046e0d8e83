-- What is given instead of money is claimed by hours: the amount follows of them and of the value of an hour.

alter table claim_line
  add column hours numeric constraint claim_line_hours_positive check (hours > 0),
  add column rate_ore bigint constraint claim_line_rate_positive check (rate_ore > 0),
  add constraint claim_line_hours_by_rate check ((hours is null) = (rate_ore is null));
