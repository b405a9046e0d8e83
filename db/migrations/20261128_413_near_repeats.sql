-- Costs that are nearly the same as one claimed elsewhere: at any board and by any organisation, for the officer to look at.

create index claim_line_supplier_amount on claim_line (split_part(voucher_key, '|', 1), amount_ore) where voucher_key is not null;

-- Two numbers of vouchers that a slip of the pen, or somebody who hopes for one, would make: a figure changed, added or left
-- out. Shorter ones than four figures are near each other by chance.
create function one_sign_apart(p_one text, p_other text) returns boolean immutable parallel safe language sql as $$
  select least(length(p_one), length(p_other)) >= 4 and greatest(length(p_one), length(p_other)) <= 60 and case abs(length(p_one) - length(p_other))
    when 0 then (select count(*) from generate_series(1, length(p_one)) i where substr(p_one, i, 1) <> substr(p_other, i, 1)) = 1
    when 1 then exists (select from generate_series(1, greatest(length(p_one), length(p_other))) i
      where overlay(case when length(p_one) > length(p_other) then p_one else p_other end placing '' from i for 1)
        = case when length(p_one) > length(p_other) then p_other else p_one end)
    else false end $$;

-- A voucher's number without the zeros that fill it out: "f004711" is "f4711".
create function without_zeros(p_voucher_key text) returns text immutable parallel safe language sql as $$
  select regexp_replace(split_part(p_voucher_key, '|', 2), '(^|[^0-9])0+(?=[0-9])', '\1', 'g') $$;

-- What is alike, for the board whose claim it is. The same voucher and amount of the same recipient is said on the line itself,
-- and shares of one voucher are held within it by the database: neither is told here.
create function near_repeats(p_claim uuid)
  returns table (line_id uuid, alike text, board text, case_number text, no int, organisation text, voucher text, amount_ore bigint, spent_on date)
  stable language sql security definer set search_path = public, pg_temp as $$
  with mine as (
    select l.*, c.organisation_id, split_part(l.voucher_key, '|', 1) as who, without_zeros(l.voucher_key) as what
    from claim c join claim_line l on l.claim_id = c.id
    where c.id = p_claim and c.board_id = app_board() and app_organisation() is null and l.voucher_key is not null and not l.parked),
  others as (
    select m.id as line_id, l.*, c.no, c.organisation_id as other_organisation, c.board_id, c.project_id,
      l.voucher_key = m.voucher_key as same_voucher, l.amount_ore = m.amount_ore as same_amount,
      without_zeros(l.voucher_key) = m.what as same_number, m.what as own_number,
      coalesce(abs(l.spent_on - m.spent_on), 0) as days, c.organisation_id = m.organisation_id as same_organisation,
      l.shared_ore is not null and m.shared_ore is not null as both_share
    from mine m join claim_line l on l.claim_id <> m.claim_id and not l.parked
      and (l.voucher_key = m.voucher_key or (split_part(l.voucher_key, '|', 1) = m.who and l.amount_ore = m.amount_ore))
    join claim c on c.id = l.claim_id and c.status <> 'draft'),
  told as (
    select o.*, case
      when o.both_share then null
      when o.same_voucher and o.same_amount then case when o.same_organisation then null else 'same' end
      when o.same_voucher then 'amount'
      when o.same_number then 'zeros'
      when o.days <= 14 and one_sign_apart(o.own_number, without_zeros(o.voucher_key)) then 'sign'
      when o.days <= 3 and o.spent_on is not null then 'days' end as alike
    from others o)
  select t.line_id, t.alike, b.name_sv, a.case_number, t.no, g.name, t.voucher, t.amount_ore, t.spent_on
  from told t join project p on p.id = t.project_id join application a on a.id = p.application_id
    join organisation g on g.id = t.other_organisation join board b on b.id = t.board_id
  where t.alike is not null
  order by t.line_id, t.spent_on nulls last, a.case_number, t.no, t.position
  limit 500 $$;
revoke all on function near_repeats from public;
grant execute on function near_repeats to lansmedel_app;
