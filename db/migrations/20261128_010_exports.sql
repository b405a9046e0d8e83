-- Exports of the books: who has ordered what, and the checksum of every file that was sent whole. The files are not kept.

create table export_order (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  format text not null constraint export_order_format_known check (format in
    ('proof', 'heads', 'sie4e', 'sie4i', 'hledger', 'csv', 'jsonl')),
  year int constraint export_order_year check (year between 1990 and 2200),
  ordered_by text not null constraint export_order_by_said check (trim(ordered_by) <> ''),
  ordered_at timestamptz not null
);
create index export_order_board on export_order (board_id, ordered_at);
create table export_delivery (
  id bigint primary key generated always as identity,
  order_id uuid not null references export_order,
  board_id text not null references board,
  delivered_at timestamptz not null,
  bytes bigint not null constraint export_delivery_bytes_positive check (bytes > 0),
  sha256 text not null constraint export_delivery_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
create index export_delivery_order on export_delivery (order_id);

grant select, insert on export_order, export_delivery to lansmedel_app;
alter table export_order enable row level security;
create policy export_order_board on export_order to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
alter table export_delivery enable row level security;
create policy export_delivery_board on export_delivery to lansmedel_app using (board_id = app_board()) with check (board_id = app_board());
create trigger append_only before update or delete or truncate on export_order
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on export_delivery
  for each statement execute function refuse_change();
