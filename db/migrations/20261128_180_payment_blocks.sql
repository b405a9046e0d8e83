-- Payment stops (15 b § förordningen 2016:1364, or the decision's own conditions): prepared by one person, decided by another, in force at once, lifted by a decision of the same kind.

create table payment_stop (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  organisation_id uuid not null references organisation,
  project_id uuid not null references project,
  kind text not null constraint payment_stop_kind_known check (kind in ('stop','lift')),
  -- The stop that a lift puts an end to.
  lifts uuid constraint payment_stop_lifted_once unique references payment_stop,
  basis text not null constraint payment_stop_basis_known check (basis in ('obstacle','conditions')),
  reasons text not null constraint payment_stop_reasons_said check (length(trim(reasons)) >= 10),
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  -- SHA-256 of exactly what the decision-maker saw.
  shown_hash text,
  constraint payment_stop_lifts_a_stop check ((kind = 'lift') = (lifts is not null)),
  constraint payment_stop_two_persons check (decided_by is null or decided_by <> prepared_by),
  constraint payment_stop_decided_by_someone check (num_nonnulls(decided_by, decided_at, shown_hash) in (0, 3))
);
create unique index payment_stop_proposed_once on payment_stop (project_id) where decided_by is null;
create function keep_payment_stop() returns trigger language plpgsql as $$ begin
  if old.decided_by is not null then
    raise exception 'a decision is changed only by a new one' using errcode = '23001', constraint = 'payment_stop_is_final';
  end if;
  return coalesce(new, old);
end $$;
create trigger decided_is_final before update or delete on payment_stop for each row execute function keep_payment_stop();
alter table payment_stop enable always trigger decided_is_final;

-- Decided, and not lifted by a decision.
create view payment_stop_in_force with (security_invoker = true) as
  select s.id, s.board_id, s.organisation_id, s.project_id, s.basis, s.decided_at from payment_stop s
  where s.kind = 'stop' and s.decided_at is not null
    and not exists (select 1 from payment_stop l where l.lifts = s.id and l.decided_at is not null);

alter table payment_stop enable row level security;
create policy payment_stop_board on payment_stop to lansmedel_app
  using (board_id = app_board() and exists (select 1 from project p where p.id = project_id)) with check (board_id = app_board());
create policy payment_stop_own on payment_stop for select to lansmedel_app
  using (decided_at is not null and organisation_id = app_organisation());
grant select, insert, update on payment_stop to lansmedel_app;
grant select on payment_stop_in_force to lansmedel_app;
