-- A control of a project: of documents or on the spot. Opened from a draw or with reasons, announced to the recipient,
-- written down in a protocol, answered by the recipient, and closed by a second person.

create table control (
  id uuid primary key default gen_random_uuid(),
  board_id text not null,
  organisation_id uuid not null,
  project_id uuid not null references project,
  no int not null constraint control_no_positive check (no > 0),
  -- Null when it was opened without a draw.
  draw_id uuid,
  reasons text not null constraint control_reasons_said check (length(trim(reasons)) between 10 and 3000),
  kind text not null constraint control_kind_known check (kind in ('documents','visit')),
  planned_on date not null,
  asked text not null constraint control_asked_said check (length(trim(asked)) between 10 and 3000),
  status text not null default 'opened' constraint control_status_known check (status in ('opened','noticed','signed','closed')),
  -- The lot of the cost lines whose vouchers are asked for.
  seed text not null constraint control_seed_form check (seed ~ '^[0-9a-f]{64}$'),
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  noticed_by uuid references person,
  noticed_at timestamptz,
  attendees text constraint control_attendees_said check (length(trim(attendees)) between 2 and 3000),
  summary text constraint control_summary_said check (length(trim(summary)) between 10 and 3000),
  signed_by uuid references person,
  signed_at timestamptz,
  answer_by date,
  closed_by uuid references person,
  closed_at timestamptz,
  closing_reasons text constraint control_closing_said check (length(trim(closing_reasons)) between 10 and 3000),
  foreign key (project_id, board_id, organisation_id) references application (id, board_id, organisation_id),
  foreign key (draw_id, project_id) references control_drawn,
  constraint control_no_once unique (project_id, no),
  constraint control_noticed_whole check (num_nonnulls(noticed_by, noticed_at) in (0, 2) and (status = 'opened') = (noticed_by is null)),
  constraint control_signed_whole check (num_nonnulls(signed_by, signed_at, answer_by) in (0, 3)
    and (status in ('signed','closed')) = (signed_by is not null) and (signed_by is null or num_nonnulls(attendees, summary) = 2)),
  constraint control_closed_whole check (num_nonnulls(closed_by, closed_at, closing_reasons) in (0, 3) and (status = 'closed') = (closed_by is not null)),
  constraint control_two_persons check (closed_by is null or closed_by <> signed_by)
);
create unique index control_one_at_a_time on control (project_id) where status <> 'closed';
create index control_board on control (board_id, status);
create index control_of_draw on control (draw_id);

create table control_line (
  control_id uuid not null references control,
  claim_line_id uuid not null references claim_line,
  place int not null,
  primary key (control_id, claim_line_id),
  constraint control_line_place_once unique (control_id, place)
);
create table control_section (
  control_id uuid not null references control,
  section text not null constraint control_section_known check (section in
    ('participants','activities','bookkeeping','vouchers','cofinancing','indicators')),
  score int not null constraint control_section_score check (score between 1 and 4),
  note text not null constraint control_section_note_said check (length(trim(note)) between 2 and 3000),
  primary key (control_id, section)
);
create table control_finding (
  id uuid primary key default gen_random_uuid(),
  control_id uuid not null references control,
  found text not null constraint control_finding_said check (length(trim(found)) between 10 and 3000),
  consequence text not null constraint control_finding_consequence_known check (consequence in ('none','mend','disallow','payment_stop','recovery')),
  mend_by date,
  added_at timestamptz not null,
  constraint control_finding_mended_by_a_day check ((consequence = 'mend') = (mend_by is not null))
);
create index control_finding_control on control_finding (control_id);
create table control_answer (
  id uuid primary key default gen_random_uuid(),
  control_id uuid not null references control,
  body text not null constraint control_answer_said check (length(trim(body)) between 2 and 3000),
  answered_by uuid not null references person,
  answered_at timestamptz not null
);
create index control_answer_control on control_answer (control_id);

-- Each step follows the one before; what is signed stands. Whoever approved the project's claims does not sign the control
-- alone: of the one who signs and the one who closes, at least one has approved none of them. Nothing is closed before the
-- recipient has answered or the time for it is over (25 § förvaltningslagen).
create function keep_control() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if tg_op = 'DELETE' or old.status = 'closed'
    or (old.id, old.board_id, old.organisation_id, old.project_id, old.no, old.draw_id, old.reasons, old.kind, old.seed, old.opened_by, old.opened_at)
      is distinct from (new.id, new.board_id, new.organisation_id, new.project_id, new.no, new.draw_id, new.reasons, new.kind, new.seed, new.opened_by, new.opened_at)
    or (old.status <> 'opened' and (old.planned_on, old.asked, old.noticed_by, old.noticed_at)
      is distinct from (new.planned_on, new.asked, new.noticed_by, new.noticed_at))
    or (old.status = 'signed' and (old.attendees, old.summary, old.signed_by, old.signed_at, old.answer_by)
      is distinct from (new.attendees, new.summary, new.signed_by, new.signed_at, new.answer_by))
    or (old.status, new.status) not in (('opened','opened'), ('opened','noticed'), ('noticed','noticed'), ('noticed','signed'), ('signed','closed')) then
    raise exception 'a step of a control that is taken stands' using errcode = '23001', constraint = 'control_is_final';
  end if;
  if new.status = 'signed' and (select count(*) from control_section s where s.control_id = new.id) <> 6 then
    raise exception 'every section is scored before the protocol is signed' using errcode = '23514', constraint = 'control_sections_scored';
  end if;
  if new.status = 'closed' then
    if new.answer_by >= app_today() and not exists (select from control_answer a where a.control_id = new.id) then
      raise exception 'the recipient may still answer' using errcode = '23514', constraint = 'control_answered_first';
    end if;
    if (select count(distinct c.approved_by) from claim c where c.project_id = new.project_id and c.approved_by in (new.signed_by, new.closed_by)) = 2 then
      raise exception 'both have approved claims of the project' using errcode = '23514', constraint = 'control_by_somebody_else';
    end if;
  end if;
  return new;
end $$;
create trigger control_is_final before update or delete on control for each row execute function keep_control();
alter table control enable always trigger control_is_final;

create function keep_protocol() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ declare
  c uuid := case tg_op when 'DELETE' then old.control_id else new.control_id end;
begin
  if not exists (select from control k where k.id = c and k.status = 'noticed') then
    raise exception 'the protocol is written between notice and signature' using errcode = '23001', constraint = 'control_protocol_is_final';
  end if;
  return coalesce(new, old);
end $$;
create function answer_in_time() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not exists (select from control k where k.id = new.control_id and k.status = 'signed') then
    raise exception 'a signed protocol is answered until the control is closed' using errcode = '23514', constraint = 'control_answer_in_time';
  end if;
  return new;
end $$;
create trigger answer_in_time before insert on control_answer for each row execute function answer_in_time();
alter table control_answer enable always trigger answer_in_time;

-- An open control stands in the way of the settlement.
create function guard_settled_control() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select from control c where c.project_id = new.project_id and c.status <> 'closed') then
    raise exception 'a control of the project is open' using errcode = '23514', constraint = 'settlement_after_control';
  end if;
  return new;
end $$;
create trigger settled_after_control before update on settlement for each row
  when (old.decided_by is null and new.decided_by is not null) execute function guard_settled_control();
alter table settlement enable always trigger settled_after_control;

do $$ declare t text; d text; begin
  foreach t in array array['control_section','control_finding'] loop
    execute format('create trigger protocol_is_final before insert or update or delete on %I for each row execute function keep_protocol()', t);
    execute format('alter table %I enable always trigger protocol_is_final', t);
    execute format('grant select, insert, update, delete on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['control_line','control_answer'] loop
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('grant select, insert on %I to lansmedel_app', t);
  end loop;
  foreach t in array array['control','control_line','control_section','control_finding','control_answer'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['control_line','control_section','control_finding'] loop
    execute format('create policy %I on %I to lansmedel_app using (exists (select from control c where c.id = control_id and c.board_id = app_board()))
      with check (exists (select from control c where c.id = control_id and c.board_id = app_board()))', t || '_board', t);
  end loop;
  -- The recipient sees the notice with its lines, and the protocol when it is signed.
  foreach t in array array['control_line','control_answer'] loop
    execute format('create policy %I on %I for select to lansmedel_app using (exists (select from control c where c.id = control_id and c.organisation_id = app_organisation()))', t || '_own', t);
  end loop;
  foreach t in array array['control_section','control_finding'] loop
    execute format('create policy %I on %I for select to lansmedel_app using (exists (select from control c where c.id = control_id
      and c.organisation_id = app_organisation() and c.status in (''signed'', ''closed'')))', t || '_own', t);
  end loop;
  select pg_get_constraintdef(oid) into d from pg_constraint where conname = 'letter_kind_known';
  alter table letter drop constraint letter_kind_known;
  execute 'alter table letter add constraint letter_kind_known check (kind in (''control_notice'', ''control_protocol'') or ' || substr(d, 7) || ')';
end $$;
create policy control_board on control to lansmedel_app
  using (board_id = app_board() and exists (select from project p where p.id = project_id)) with check (board_id = app_board());
create policy control_own on control for select to lansmedel_app using (organisation_id = app_organisation() and status <> 'opened');
create policy control_answer_board on control_answer for select to lansmedel_app
  using (exists (select from control c where c.id = control_id and c.board_id = app_board()));
create policy control_answer_write on control_answer for insert to lansmedel_app
  with check (exists (select from control c where c.id = control_id and c.organisation_id = app_organisation()));
grant select, insert, update on control to lansmedel_app;
