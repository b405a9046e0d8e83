-- Signals at a claim's evidence: the same file in another claim, at any board, and what in a PDF may come of a later change. An
-- officer judges each of them, in words, before the claim is approved. A signal is never proof.

-- What was seen in the file when it came (gateways/pdf-traces); null for files from before they were looked through.
alter table claim_file
  add column traces jsonb constraint claim_file_traces_listed check (jsonb_typeof(traces) = 'array');
create index claim_file_sha256 on claim_file (sha256);

create table evidence_judgement (
  id uuid primary key default gen_random_uuid(),
  board_id text not null references board,
  claim_id uuid not null references claim,
  sha256 text not null,
  signal text not null constraint evidence_signal_known check (signal in
    ('same_file','after_signature','signature_partial','changed_later','dated_later','editor','broken_index')),
  -- The other claim, or the claim itself.
  about uuid not null references claim,
  is_cleared boolean not null,
  reasons text not null constraint evidence_judgement_reasons_said check (length(trim(reasons)) >= 20),
  judged_by uuid not null references person,
  judged_at timestamptz not null
);
create index evidence_judgement_claim on evidence_judgement (claim_id, sha256, signal, about, judged_at);
create trigger append_only before update or delete or truncate on evidence_judgement for each statement execute function refuse_change();
alter table evidence_judgement enable always trigger append_only;

-- Every signal at the evidence of a claim, with the latest judgement of each. Other boards' claims are looked at here, and only
-- here. Two shares of one voucher, and a voucher that was parked in the other claim, have the same file for a good reason.
create function claim_evidence_signals(p_claim uuid)
  returns table (file_id uuid, name text, voucher text, sha256 text, signal text, about uuid, detail text, is_cleared boolean)
  stable language sql security definer set search_path = public, pg_temp as $$
  with mine as (select f.* from claim_file f where f.claim_id = p_claim),
  found as (
    select distinct on (m.id, c.id) m.id, m.name, m.voucher, m.sha256, 'same_file' as signal, c.id as about,
      b.name_sv || ', ' || a.case_number || ', rekvisition ' || c.no || ', ' || o.name as detail
    from mine m join claim_file f on f.sha256 = m.sha256 and f.claim_id <> p_claim
      join claim c on c.id = f.claim_id and c.status <> 'draft'
      join project p on p.id = c.project_id join application a on a.id = p.application_id
      join organisation o on o.id = c.organisation_id join board b on b.id = c.board_id
    where not exists (select from claim_line l where l.claim_id = c.id and l.voucher = f.voucher and l.parked)
      and not exists (select from claim_line own join claim_line l on l.voucher_key = own.voucher_key
        where own.claim_id = p_claim and own.voucher = m.voucher and own.shared_ore is not null
          and l.claim_id = c.id and l.voucher = f.voucher and l.shared_ore is not null)
    union all
    select m.id, m.name, m.voucher, m.sha256, t.value ->> 'trace', p_claim, t.value ->> 'detail'
    from mine m cross join lateral jsonb_array_elements(m.traces) t)
  select f.id, f.name, f.voucher, f.sha256, f.signal, f.about, f.detail, j.is_cleared
  from found f left join lateral (
    select y.is_cleared from evidence_judgement y
    where y.claim_id = p_claim and y.sha256 = f.sha256 and y.signal = f.signal and y.about = f.about
    order by y.judged_at desc, y.id desc limit 1) j on true $$;

-- The same for a board that asks about a claim of its own.
create function evidence_signals(p_claim uuid)
  returns table (file_id uuid, name text, voucher text, sha256 text, signal text, about uuid, detail text, is_cleared boolean)
  stable language sql security definer set search_path = public, pg_temp as $$
  select s.* from claim c cross join lateral claim_evidence_signals(c.id) s
  where c.id = p_claim and c.board_id = app_board() and app_organisation() is null $$;

-- Judged while the claim is judged, and not by whoever sent it in.
create function guard_evidence_judgement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if not exists (select from claim c where c.id = new.claim_id and c.board_id = new.board_id and c.status = 'submitted') then
    raise exception 'evidence is judged while the claim is' using errcode = '23514', constraint = 'evidence_judged_in_time';
  end if;
  if exists (select from claim c where c.id = new.claim_id and c.submitted_by = new.judged_by) then
    raise exception 'evidence is judged by another person' using errcode = '23514', constraint = 'evidence_two_persons';
  end if;
  return new;
end $$;
create trigger judged_in_time before insert on evidence_judgement for each row execute function guard_evidence_judgement();
alter table evidence_judgement enable always trigger judged_in_time;

-- Nothing is approved while a signal is not judged, nor for a voucher that only files which do not count show.
create function guard_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if exists (select from claim_evidence_signals(new.id) s where s.is_cleared is null) then
    raise exception 'a signal at the evidence is not judged' using errcode = '23514', constraint = 'evidence_signal_open';
  end if;
  if exists (
    select from claim_line l where l.claim_id = new.id and l.approved_ore > 0
      and exists (select from claim_file f where f.claim_id = new.id and f.voucher = l.voucher)
      and not exists (select from claim_file f where f.claim_id = new.id and f.voucher = l.voucher
        and f.id not in (select s.file_id from claim_evidence_signals(new.id) s where not s.is_cleared))) then
    raise exception 'the voucher has no evidence that counts' using errcode = '23514', constraint = 'evidence_does_not_count';
  end if;
  return new;
end $$;
create trigger evidence_is_judged before update of status on claim for each row
  when (new.status = 'approved' and old.status is distinct from new.status) execute function guard_evidence();
alter table claim enable always trigger evidence_is_judged;

alter table evidence_judgement enable row level security;
create policy evidence_judgement_board on evidence_judgement to lansmedel_app
  using (board_id = app_board()) with check (board_id = app_board());
grant select, insert on evidence_judgement to lansmedel_app;
revoke all on function claim_evidence_signals, evidence_signals from public;
grant execute on function evidence_signals to lansmedel_app;
