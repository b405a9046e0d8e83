-- Rules that change with time: what holds from a day until the next row's day. Rows are only added; a later row of the same day corrects.

create table dated_rule (
  id bigint primary key generated always as identity,
  -- Null for what the product came with; what a board adds is its own.
  board_id text references board,
  kind text not null constraint dated_rule_kind_known check (kind in ('reference_rate','price_base_amount','returned_money')),
  valid_from date not null,
  -- Percent, kronor, or where returned money goes.
  value text not null,
  source text not null constraint dated_rule_source_said check (length(trim(source)) >= 5),
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  constraint dated_rule_value_form check (
    case kind when 'returned_money' then value in ('item','income_title') else value ~ '^-?\d{1,9}(\.\d{1,2})?$' end),
  constraint dated_rule_by_someone check ((board_id is null) = (recorded_by is null))
);
create index dated_rule_kind on dated_rule (kind, valid_from);
insert into dated_rule (kind, valid_from, value, source, recorded_at) values
  ('reference_rate', '2024-07-01', '4.00', 'Riksbanken, referensränta enligt 9 § räntelagen', '2026-11-28T00:00:00Z'),
  ('reference_rate', '2025-01-01', '3.00', 'Riksbanken, referensränta enligt 9 § räntelagen', '2026-11-28T00:00:00Z'),
  ('reference_rate', '2025-07-01', '2.00', 'Riksbanken, referensränta enligt 9 § räntelagen', '2026-11-28T00:00:00Z'),
  ('reference_rate', '2026-01-01', '2.00', 'Riksbanken, referensränta enligt 9 § räntelagen', '2026-11-28T00:00:00Z'),
  ('price_base_amount', '2026-01-01', '59200', 'Prisbasbelopp för 2026, 2 kap. 6–7 §§ socialförsäkringsbalken', '2026-11-28T00:00:00Z'),
  ('returned_money', '2000-01-01', 'item', 'Utgångsvärde; regleringsbrevet avgör', '2026-11-28T00:00:00Z');

create trigger append_only before update or delete or truncate on dated_rule for each statement execute function refuse_change();
alter table dated_rule enable always trigger append_only;
alter table dated_rule enable row level security;
create policy dated_rule_read on dated_rule for select to lansmedel_app using (board_id is null or board_id = app_board());
create policy dated_rule_write on dated_rule for insert to lansmedel_app with check (board_id = app_board());
grant select, insert on dated_rule to lansmedel_app;
