-- Boards, people, what they may do, organisations and their people, sessions.

create table board (
  id text primary key constraint board_id_is_county_code check (id ~ '^[0-9]{2}$'),
  county text not null,
  name_sv text not null,
  name_en text not null,
  case_prefix text not null,
  orgnr text not null constraint board_orgnr_form check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
  -- The account that grants are paid from.
  bankgiro text not null constraint board_bankgiro_form check (bankgiro ~ '^[0-9]{3,4}-[0-9]{4}$')
);
create table case_series (
  board_id text not null references board,
  year int not null constraint case_series_year check (year between 1990 and 2200),
  next_number int not null constraint case_series_positive check (next_number > 0),
  primary key (board_id, year)
);

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null constraint person_name_said check (length(trim(name)) between 1 and 200),
  email text not null constraint person_email_once unique constraint person_email_form check (email ~ '^[^@\s]+@[^@\s]+$'),
  created_at timestamptz not null default clock_timestamp()
);
create table credential (
  person_id uuid primary key references person,
  login text not null constraint credential_login_once unique,
  password_hash text not null
);

create table staff_role (
  person_id uuid not null references person,
  board_id text not null references board,
  role text not null constraint staff_role_known check (role in
    ('registrar','case_officer','assessor','decision_maker','accountant','attestant','controller','auditor','administrator')),
  valid_from date not null,
  valid_until date,
  primary key (person_id, board_id, role),
  constraint staff_role_period check (valid_until is null or valid_until >= valid_from)
);
-- How much a decision-maker may decide (beslutanderätt enligt delegationsordning).
create table delegation (
  person_id uuid not null references person,
  board_id text not null references board,
  limit_ore bigint not null constraint delegation_not_negative check (limit_ore >= 0),
  valid_from date not null,
  valid_until date,
  primary key (person_id, board_id, valid_from)
);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  orgnr text not null constraint organisation_orgnr_once unique constraint organisation_orgnr_form check (orgnr ~ '^[0-9]{6}-[0-9]{4}$'),
  name text not null constraint organisation_name_said check (length(trim(name)) between 1 and 200),
  type text not null constraint organisation_type_known check (type in
    ('kommun','kommunalforbund','region','ideell_forening','registrerat_trossamfund','studieforbund','folkhogskola','stiftelse')),
  founded_on date,
  vat text not null default 'nej' constraint organisation_vat_known check (vat in ('ja_helt','ja_delvis','nej'))
);
create table membership (
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null constraint membership_role_known check (role in ('signatory','project_manager','accountant')),
  primary key (person_id, organisation_id, role)
);

create table session (
  id_hash text primary key,
  person_id uuid references person,
  data jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index session_expiry on session (expires_at);
-- Counters of the rate-limited doors (kept by rate-limiter-flexible).
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

grant select on board, delegation, staff_role, credential to lansmedel_app;
grant select, insert, update on case_series, person, organisation to lansmedel_app;
grant select, insert, delete on membership to lansmedel_app;
grant insert on credential, staff_role, delegation, board to lansmedel_app;
grant select, insert, update, delete on session, rate_limit to lansmedel_app;
