-- A cost that several pay: each takes its share of one voucher by a key, and all the shares together are never more than the
-- voucher, whoever claims them and at whichever board.

alter table claim_line
  -- The whole voucher, the key ("1:1:1") and which of its parts this line is.
  add column shared_ore bigint,
  add column shared_key text,
  add column shared_place int,
  add constraint claim_line_share_whole check (num_nonnulls(shared_ore, shared_key, shared_place) in (0, 3)),
  add constraint claim_line_share_key check (shared_key ~ '^[0-9]{1,4}(:[0-9]{1,4}){1,19}$'),
  add constraint claim_line_share_place check (shared_place between 1 and array_length(string_to_array(shared_key, ':'), 1)),
  add constraint claim_line_share_within check (shared_ore is null or (sign(amount_ore) = sign(shared_ore) and abs(amount_ore) <= abs(shared_ore)));
create index claim_line_shared on claim_line (voucher_key) where shared_ore is not null;

-- One voucher is looked at by one claim at a time. What an officer has approved counts, otherwise what was claimed.
create function guard_shared_vouchers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  perform pg_advisory_xact_lock(hashtextextended('voucher ' || k.voucher_key, 0)) from (
    select distinct l.voucher_key from claim_line l where l.claim_id = new.id and l.voucher_key is not null order by 1) k;
  if exists (
    select from claim_line l join claim c on c.id = l.claim_id
    where l.voucher_key in (select own.voucher_key from claim_line own where own.claim_id = new.id and not own.parked)
      and not l.parked and (c.id = new.id or c.status in ('submitted', 'approved', 'attested'))
      and (l.shared_ore is not null or c.organisation_id = new.organisation_id)
    group by l.voucher_key
    having abs(sum(case when c.id = new.id then l.amount_ore else coalesce(l.approved_ore, l.amount_ore) end)) > min(abs(l.shared_ore))) then
    raise exception 'the shares of a voucher are more than the voucher' using errcode = '23514', constraint = 'claim_voucher_shared';
  end if;
  return new;
end $$;
create trigger shared_within_voucher before update of status on claim for each row
  when (new.status = 'submitted' and old.status is distinct from new.status) execute function guard_shared_vouchers();
alter table claim enable always trigger shared_within_voucher;

-- Who else claims a share of the vouchers of a claim, for the board whose claim it is: also other boards' and other
-- organisations', which its row level security hides.
create function other_shares(p_claim uuid)
  returns table (line_id uuid, board text, case_number text, organisation text, amount_ore bigint)
  stable language sql security definer set search_path = public, pg_temp as $$
  select own.id, b.name_sv, a.case_number, o.name, coalesce(l.approved_ore, l.amount_ore)
  from claim mine join claim_line own on own.claim_id = mine.id and not own.parked
    join claim_line l on l.voucher_key = own.voucher_key and l.shared_ore is not null and l.claim_id <> mine.id and not l.parked
    join claim c on c.id = l.claim_id and c.status in ('submitted', 'approved', 'attested')
    join project p on p.id = c.project_id join application a on a.id = p.application_id
    join organisation o on o.id = c.organisation_id join board b on b.id = c.board_id
  where mine.id = p_claim and mine.board_id = app_board() and app_organisation() is null
    and (own.shared_ore is not null or c.organisation_id = mine.organisation_id)
  order by a.case_number, c.no, l.position $$;

-- What the applicant has sought or got for the same time, at this board or another: for the board whose case it is.
create function other_funding(p_application uuid)
  returns table (id uuid, board text, is_own_board boolean, case_number text, title text, starts_on date, ends_on date, granted_ore bigint)
  stable language sql security definer set search_path = public, pg_temp as $$
  select a.id, b.name_sv, a.board_id = mine.board_id, a.case_number, a.title, a.starts_on, a.ends_on, p.granted_ore
  from application mine join application a on a.organisation_id = mine.organisation_id and a.id <> mine.id
    and a.starts_on <= mine.ends_on and a.ends_on >= mine.starts_on
    join board b on b.id = a.board_id left join project p on p.application_id = a.id
  where mine.id = p_application and mine.board_id = app_board() and app_organisation() is null
    and a.case_number is not null
    and a.status not in ('draft', 'dismissed', 'decided_refused', 'withdrawn', 'closed_without_decision')
  order by a.starts_on, a.case_number $$;
revoke all on function other_shares, other_funding from public;
grant execute on function other_shares, other_funding to lansmedel_app;
