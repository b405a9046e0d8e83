-- A run that nobody has released can be dissolved: it stays as it was, and its orders can be gathered again. After release, never.

alter table payment_run add column dissolved_by uuid references person;
alter table payment_run add column dissolved_at timestamptz;
alter table payment_run drop constraint payment_run_status_known;
alter table payment_run add constraint payment_run_status_known check (status in ('prepared','released','confirmed','dissolved'));
alter table payment_run drop constraint payment_run_released_by_someone;
alter table payment_run add constraint payment_run_released_by_someone check ((status in ('released','confirmed')) = (released_by is not null));
alter table payment_run add constraint payment_run_dissolved_by_someone check
  ((status = 'dissolved') = (dissolved_by is not null) and (dissolved_by is null) = (dissolved_at is null));

create function keep_run_ended() returns trigger language plpgsql as $$ begin
  if old.status = 'dissolved' or (new.status = 'dissolved' and old.status <> 'prepared') then
    raise exception 'a run is dissolved once, and never after release' using errcode = '23001', constraint = 'payment_run_dissolved_unsent';
  end if;
  return new;
end $$;
create trigger dissolved_is_final before update on payment_run for each row execute function keep_run_ended();
alter table payment_run enable always trigger dissolved_is_final;

-- An order is in one run at a time; the rows of a dissolved run are kept, as what was to be paid.
alter table payment_run_order add column is_dissolved boolean not null default false;
alter table payment_run_order drop constraint payment_run_order_once;
create unique index payment_run_order_once on payment_run_order (order_id) where not is_dissolved;
grant update (is_dissolved) on payment_run_order to lansmedel_app;
