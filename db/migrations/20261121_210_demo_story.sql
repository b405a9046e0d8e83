-- How far the demo story has been loaded. Only a demo database has the row; a server that is no demo refuses such a database.

create table demo_story (
  singleton boolean primary key default true constraint demo_story_one_row check (singleton),
  stage text not null,
  begun_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz
);
grant select on demo_story to lansmedel_app;
