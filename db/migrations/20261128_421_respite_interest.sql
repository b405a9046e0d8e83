-- Interest during a respite: 6 § förordningen (1993:1138). The State's lending rate is set for each budget year; its rows are dated and editable as the others.

alter table dated_rule
  drop constraint dated_rule_kind_known,
  add constraint dated_rule_kind_known check (kind in ('reference_rate','lending_rate','price_base_amount','returned_money'));
insert into dated_rule (kind, valid_from, value, source, recorded_at) values
  ('lending_rate', '2025-01-01', '2.04', 'Riksgälden, statens utlåningsränta för 2025, fastställd i oktober 2024', '2026-11-28T00:00:00Z');

-- The first day of respite on this part of the debt; null when none was given, or before this rule was counted.
alter table recovery_due
  add column respite_from date,
  add constraint recovery_due_respite_before_it_is_due check (respite_from < due_on);

-- What was granted and on what terms is sent to the recipient in writing (14 § förordningen (1993:1138)).
alter table letter
  drop constraint letter_kind_known,
  add constraint letter_kind_known check (kind in
    ('dismissal','award','refusal','change','settlement','paymentStop','recovery_communication','recovery_decision','recovery_demand','recovery_respite'));
