-- Appropriation items (anslagsposter) and commitment authorities (bemyndiganden). What is left is a ledger balance, never a column.

create table appropriation_item (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  year int not null constraint appropriation_item_year check (year between 1990 and 2200),
  code text not null constraint appropriation_item_code_said check (length(trim(code)) between 1 and 40),
  name text not null constraint appropriation_item_name_said check (length(trim(name)) between 1 and 200),
  allotted_ore bigint not null constraint appropriation_item_positive check (allotted_ore > 0),
  -- 17 § anslagsförordningen (2011:223): the board's whole allocation and its own items, for the room without authority.
  total_allocation_ore bigint not null,
  own_items_ore bigint not null,
  decided_on date not null,
  recorded_by uuid not null references person,
  constraint appropriation_item_once unique (board_id, year, code),
  constraint appropriation_item_sums check (total_allocation_ore >= own_items_ore and own_items_ore >= allotted_ore)
);
create table commitment_authority (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  item_id uuid not null references appropriation_item,
  year int not null,
  amount_ore bigint not null constraint commitment_authority_positive check (amount_ore > 0),
  decided_on date not null,
  recorded_by uuid not null references person,
  constraint commitment_authority_once unique (item_id, year)
);
-- To update a name is the right that a row lock needs; nothing in the application changes an item.
grant select, insert, update (name) on appropriation_item to lansmedel_app;
grant select, insert on commitment_authority to lansmedel_app;
alter table appropriation_item enable row level security;
create policy appropriation_item_board on appropriation_item to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
alter table commitment_authority enable row level security;
create policy commitment_authority_board on commitment_authority to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());

-- What the public may know of an item: the board's regleringsbrev is published by the Government.
create view public_appropriation_item as select id, board_id, year, code, name from appropriation_item;
grant select on public_appropriation_item to lansmedel_app;
