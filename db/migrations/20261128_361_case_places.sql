-- Where each case of the board belongs: its call, the item that pays and the activity. Whoever asks: a conflict of interest
-- hides a case's name from a person, and must change no sum.
create function case_places() returns table (id uuid, call_id uuid, item_id uuid, activity text, ends_on date)
stable language sql security definer set search_path = public, pg_temp as $$
  select a.id, c.id, c.item_id, y.code, p.ends_on
  from application a join call c on c.id = a.call_id
  left join activity y on y.id = c.activity_id left join project p on p.id = a.id
  where a.board_id = app_board()
$$;
revoke all on function case_places from public;
grant execute on function case_places to lansmedel_app;
