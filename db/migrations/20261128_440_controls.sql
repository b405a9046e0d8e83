-- Control by risk: rules that give a running project its points, and a draw that anybody can make again. What is drawn from,
-- and the seed, are the database's to say: whoever draws chooses neither.

-- A rule gives its points when what it counts is at least so much. What holds on a day is the latest row from that day or
-- before; a board's own rows go before what the product came with.
create table risk_rule (
  id bigint primary key generated always as identity,
  board_id text references board,
  rule text not null constraint risk_rule_known check (rule in ('first_grant','large_grant','other_costs','account_changed',
    'late_report','not_approved','open_signal','recovered_before','several_projects')),
  valid_from date not null,
  points int not null constraint risk_rule_points check (points between 0 and 100),
  -- Whole kronor, whole per cent, or a number, by the rule.
  at_least int not null constraint risk_rule_at_least check (at_least between 1 and 1000000000),
  source text not null constraint risk_rule_source_said check (length(trim(source)) >= 5),
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  constraint risk_rule_by_someone check ((board_id is null) = (recorded_by is null))
);
create index risk_rule_in_force on risk_rule (rule, valid_from);
insert into risk_rule (rule, valid_from, points, at_least, source, recorded_at)
select r.rule, '2000-01-01', r.points, r.at_least, 'Utgångsvärde; länsstyrelsen bestämmer själv', '2026-11-28T00:00:00Z'
from (values ('first_grant', 10, 1), ('large_grant', 15, 1000000), ('other_costs', 10, 40), ('account_changed', 10, 1),
  ('late_report', 15, 1), ('not_approved', 15, 10), ('open_signal', 20, 1), ('recovered_before', 20, 1), ('several_projects', 10, 2))
  as r (rule, points, at_least);

create function risk_rules(p_board text, p_on date) returns table (rule text, points int, at_least int)
  stable language sql security definer set search_path = public, pg_temp as $$
  select distinct on (r.rule) r.rule, r.points, r.at_least from risk_rule r
  where r.valid_from <= p_on and (r.board_id is null or r.board_id = p_board) and p_board = coalesce(app_board(), p_board)
  order by r.rule, r.valid_from desc, (r.board_id is not null) desc, r.id desc $$;

-- What the rules look at, for every project of the board that runs: in one statement, and the same whoever asks, also one
-- who is disqualified from some of the cases.
create function risk_facts(p_board text, p_on date) returns table (project_id uuid, rule text, value bigint)
  stable language sql security definer set search_path = public, pg_temp as $$
  with running as (
    select p.*, c.definition from project p join call c on c.id = p.call_id
    where p.board_id = p_board and p_board = coalesce(app_board(), p_board) and app_organisation() is null
      and p.status in ('running', 'final_reported', 'payment_stopped'))
  select p.id, f.rule, coalesce(f.value, 0) from running p cross join lateral (values
    ('first_grant', (not exists (select from project o where o.organisation_id = p.organisation_id and o.board_id = p.board_id
      and o.id <> p.id and o.starts_on < p.starts_on))::int::bigint),
    ('large_grant', p.granted_ore / 100),
    ('other_costs', (select floor(100 * sum(l.amount_ore) filter (where k.value ->> 'kind' = 'other') / nullif(sum(l.amount_ore), 0))
      from decision_version_line l left join jsonb_array_elements(p.definition -> 'budgetCategories') k on k.value ->> 'id' = l.category
      where l.project_id = p.id and l.no = (select max(v.no) from decision_version v where v.project_id = p.id))::bigint),
    ('account_changed', (select count(*) from payee_account a where a.organisation_id = p.organisation_id and a.version > 1
      and (a.added_at at time zone 'Europe/Stockholm')::date > p_on - interval '1 year')),
    ('late_report', (select count(*) from jsonb_array_elements(p.definition -> 'reports') r
      cross join lateral (select (r.value ->> 'kind') as kind, (r.value -> 'period' ->> 0)::date as span_from, (r.value -> 'period' ->> 1)::date as span_to,
        coalesce((r.value ->> 'dueOn')::date, (p.ends_on + (r.value ->> 'monthsAfterEnd')::int * interval '1 month')::date) as due_on) d
      where d.due_on < p_on and not exists (select from final_report f where f.project_id = p.id and f.status <> 'draft')
        and case when d.span_to is null then r.value ->> 'dueOn' is null or d.due_on <= p.ends_on + interval '3 months'
          else d.span_to >= p.starts_on and d.span_from <= p.ends_on end
        and (d.kind = 'final' or (d.kind = 'claim' and d.span_to is not null and coalesce((select max(c.period_to) from claim c
          where c.project_id = p.id and c.status in ('submitted', 'approved', 'attested') and c.progress <> ''), '-infinity') < least(p.ends_on, d.span_to))))),
    ('not_approved', (select floor(100 * sum(l.amount_ore - coalesce(l.approved_ore, 0)) / nullif(sum(l.amount_ore), 0))
      from claim c join claim_line l on l.claim_id = c.id where c.project_id = p.id and c.status in ('approved', 'attested') and l.amount_ore > 0)::bigint),
    ('open_signal', (select count(*) from payee_signals(p_board, array(select a.id from payee_account a
        where a.organisation_id = p.organisation_id order by a.version desc limit 1)) s where s.is_cleared is not true)
      + (select count(*) from claim c cross join lateral claim_evidence_signals(c.id) s
        where c.project_id = p.id and c.status <> 'draft' and s.is_cleared is not true)),
    ('recovered_before', (select count(*) from recovery r where r.organisation_id = p.organisation_id and r.board_id = p.board_id
      and r.status in ('decided', 'demanded', 'settled'))),
    ('several_projects', (select count(*) from running o where o.organisation_id = p.organisation_id))) as f (rule, value) $$;

-- The rules and the facts as they are now, as one document.
create function risk_population(p_board text, p_on date) returns jsonb
  stable language sql security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'rules', (select coalesce(jsonb_object_agg(r.rule, jsonb_build_object('points', r.points, 'atLeast', r.at_least)), '{}') from risk_rules(p_board, p_on) r),
    'projects', (select coalesce(jsonb_object_agg(f.project_id, f.facts), '{}')
      from (select project_id, jsonb_object_agg(rule, value) as facts from risk_facts(p_board, p_on) group by project_id) f)) $$;

-- Announced first: how much is drawn and on which day, when nobody knows the seed. Never changed, and drawn once.
create table control_draw (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  no int not null constraint control_draw_no_positive check (no > 0),
  year int not null constraint control_draw_year check (year between 2000 and 2199),
  purpose text not null constraint control_draw_purpose_said check (length(trim(purpose)) between 10 and 3000),
  -- Every project with so many points; then so many, or so many per cent, of the others.
  min_score int not null constraint control_draw_min_score check (min_score between 1 and 1000),
  random_kind text not null constraint control_draw_random_known check (random_kind in ('count','percent')),
  random_size int not null constraint control_draw_random_size check (random_size between 0 and case random_kind when 'percent' then 100 else 10000 end),
  draws_on date not null,
  announced_by uuid not null references person,
  announced_at timestamptz not null,
  constraint control_draw_no_once unique (board_id, no),
  constraint control_draw_of_board unique (id, board_id),
  constraint control_draw_announced_before check (draws_on > (announced_at at time zone 'Europe/Stockholm')::date)
);
create table control_draw_result (
  draw_id uuid primary key,
  board_id text not null,
  -- The last entry of the board's audit chain before the day of the draw.
  head_seq bigint not null,
  head_hash text not null constraint control_draw_head_form check (head_hash ~ '^[0-9a-f]{64}$'),
  seed text not null constraint control_draw_seed_form check (seed = encode(sha256(convert_to(head_hash || ':' || draw_id, 'UTF8')), 'hex')),
  population text not null,
  population_hash text not null constraint control_draw_population_hash check (population_hash = encode(sha256(convert_to(population, 'UTF8')), 'hex')),
  drawn_by uuid not null references person,
  drawn_at timestamptz not null,
  foreign key (draw_id, board_id) references control_draw (id, board_id)
);
create table control_drawn (
  draw_id uuid not null references control_draw_result,
  board_id text not null references board,
  project_id uuid not null references project,
  place int not null,
  cause text not null constraint control_drawn_cause_known check (cause in ('score','random')),
  score int not null,
  primary key (draw_id, project_id),
  constraint control_drawn_place_once unique (draw_id, place)
);

create function control_draw_head(p_board text, p_before date, out seq bigint, out hash text)
  stable language sql security definer set search_path = public, pg_temp as $$
  select e.seq, encode(e.hash, 'hex') from audit_entry e
  where e.chain = p_board and p_board = coalesce(app_board(), p_board) and (e.at at time zone 'Europe/Stockholm')::date < p_before
  order by e.seq desc limit 1 $$;

create function guard_control_draw() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ declare
  d control_draw; h record;
begin
  select * into d from control_draw where id = new.draw_id;
  if d.draws_on > app_today() then
    raise exception 'the day of the draw has not come' using errcode = '23514', constraint = 'control_draw_day_has_come';
  end if;
  select * into h from control_draw_head(d.board_id, d.draws_on);
  if (h.seq, h.hash) is distinct from (new.head_seq, new.head_hash) then
    raise exception 'the seed comes from the audit chain' using errcode = '23514', constraint = 'control_draw_seed_is_the_chains';
  end if;
  if new.population::jsonb is distinct from risk_population(d.board_id, app_today()) then
    raise exception 'the draw is among all that run' using errcode = '23514', constraint = 'control_draw_population_is_whole';
  end if;
  return new;
end $$;
create trigger drawn_by_rule before insert on control_draw_result for each row execute function guard_control_draw();
alter table control_draw_result enable always trigger drawn_by_rule;

-- The order: sha256 of "seed:project", lowest first. A share of the others is rounded up.
create function draw_projects() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  insert into control_drawn (draw_id, board_id, project_id, place, cause, score)
  with scored as (
    select p.key::uuid as project_id, encode(sha256(convert_to(new.seed || ':' || p.key, 'UTF8')), 'hex') as lot,
      (select coalesce(sum((r.value ->> 'points')::int), 0)::int from jsonb_each(new.population::jsonb -> 'rules') r
        where (p.value ->> r.key)::bigint >= (r.value ->> 'atLeast')::bigint) as score
    from jsonb_each(new.population::jsonb -> 'projects') p),
  others as (
    select s.*, row_number() over (order by s.lot collate "C") as nth, count(*) over () as of_all
    from scored s join control_draw d on d.id = new.draw_id where s.score < d.min_score),
  chosen as (
    select s.project_id, s.lot, s.score, 'score' as cause from scored s join control_draw d on d.id = new.draw_id where s.score >= d.min_score
    union all
    select o.project_id, o.lot, o.score, 'random' from others o join control_draw d on d.id = new.draw_id
    where o.nth <= case d.random_kind when 'count' then d.random_size else (o.of_all * d.random_size + 99) / 100 end)
  select new.draw_id, new.board_id, c.project_id, row_number() over (order by c.cause desc, c.lot collate "C"), c.cause, c.score from chosen c;
  return null;
end $$;
create trigger projects_are_drawn after insert on control_draw_result for each row execute function draw_projects();
alter table control_draw_result enable always trigger projects_are_drawn;

-- A drawn project is struck off by two persons, with reasons; it stays in the list, marked.
create table control_strike (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  draw_id uuid not null,
  project_id uuid not null,
  reasons text not null constraint control_strike_reasons_said check (length(trim(reasons)) between 20 and 3000),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  outcome text constraint control_strike_outcome_known check (outcome in ('struck','kept')),
  decided_by uuid references person,
  decided_at timestamptz,
  foreign key (draw_id, project_id) references control_drawn,
  constraint control_strike_decided_whole check (num_nonnulls(outcome, decided_by, decided_at) in (0, 3)),
  constraint control_strike_two_persons check (decided_by is null or decided_by <> proposed_by)
);
create unique index control_strike_once on control_strike (draw_id, project_id) where outcome is null or outcome = 'struck';
create function keep_control_strike() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' or old.decided_by is not null
    or (old.id, old.board_id, old.draw_id, old.project_id, old.reasons, old.proposed_by, old.proposed_at)
      is distinct from (new.id, new.board_id, new.draw_id, new.project_id, new.reasons, new.proposed_by, new.proposed_at) then
    raise exception 'what is proposed is decided, never changed' using errcode = '23001', constraint = 'control_strike_is_final';
  end if;
  return new;
end $$;
create trigger strike_is_final before update or delete on control_strike for each row execute function keep_control_strike();
alter table control_strike enable always trigger strike_is_final;

do $$ declare t text; begin
  foreach t in array array['risk_rule','control_draw','control_draw_result','control_drawn'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
  end loop;
  foreach t in array array['risk_rule','control_draw','control_draw_result','control_drawn','control_strike'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['control_draw','control_draw_result','control_drawn','control_strike'] loop
    execute format('create policy %I on %I to lansmedel_app using (board_id = app_board()) with check (board_id = app_board())', t || '_board', t);
  end loop;
end $$;
create policy risk_rule_read on risk_rule for select to lansmedel_app using (app_board() is not null and (board_id is null or board_id = app_board()));
create policy risk_rule_write on risk_rule for insert to lansmedel_app with check (board_id = app_board());
grant select, insert on risk_rule, control_draw, control_draw_result to lansmedel_app;
grant select on control_drawn to lansmedel_app;
grant select, insert, update on control_strike to lansmedel_app;
revoke all on function risk_rules, risk_facts, risk_population, control_draw_head from public;
grant execute on function risk_rules, risk_facts, risk_population, control_draw_head to lansmedel_app;
