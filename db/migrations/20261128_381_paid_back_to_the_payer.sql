-- Which project a repayment at the paying board was for, so that its bank line says so.
create function paid_back_project(p_recovery uuid) returns uuid stable strict language sql security definer set search_path = public, pg_temp as $$
  select p.id from recovery r join project p on p.id = r.project_id where r.id = p_recovery and p.paying_board_id = app_board()
$$;
revoke all on function paid_back_project from public;
grant execute on function paid_back_project to lansmedel_app;
