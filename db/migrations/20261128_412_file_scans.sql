-- What the virus scanner has said of each content that was uploaded. Nothing that it found something in becomes part of a case,
-- and what it has not seen is listed until it has. One content is scanned once, whoever sent it and wherever.

create table file_scan (
  id bigint generated always as identity primary key,
  sha256 text not null constraint file_scan_is_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  verdict text not null constraint file_scan_verdict_known check (verdict in ('unscanned','clean','infected','failed')),
  -- What it is called by the scanner, or what the scanner answered when it failed.
  said text not null default '' constraint file_scan_said_short check (length(said) <= 200),
  at timestamptz not null default clock_timestamp(),
  constraint file_scan_infected_by_name check (verdict <> 'infected' or said <> '')
);
create index file_scan_content on file_scan (sha256, verdict);
create trigger append_only before update or delete or truncate on file_scan for each statement execute function refuse_change();
alter table file_scan enable always trigger append_only;

-- Infected once is infected, clean once is clean until something is found; otherwise the latest holds.
create function file_verdict(p_sha256 text) returns text stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce((select s.verdict from file_scan s where s.sha256 = p_sha256 order by s.verdict = 'infected' desc, s.verdict = 'clean' desc, s.id desc limit 1), 'unscanned') $$;
create function record_file_scan(p_sha256 text, p_verdict text, p_said text) returns void volatile language sql
  security definer set search_path = public, pg_temp as $$
  insert into file_scan (sha256, verdict, said) values (p_sha256, p_verdict, left(p_said, 200)) $$;

-- Contents that wait, the oldest first. One that failed is tried again after an hour.
create function files_to_scan(p_most int) returns setof text stable language sql security definer set search_path = public, pg_temp as $$
  select s.sha256 from file_scan s
  group by s.sha256
  having not bool_or(s.verdict in ('clean', 'infected'))
    and coalesce(max(s.at) filter (where s.verdict = 'failed'), '-infinity') < clock_timestamp() - interval '1 hour'
  order by min(s.id) limit p_most $$;

create function guard_uploaded() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if new.sha256 is null then return new; end if;
  if file_verdict(new.sha256) = 'infected' then
    raise exception 'the scanner found something in the file' using errcode = '23514', constraint = 'file_is_not_infected';
  end if;
  if not exists (select from file_scan s where s.sha256 = new.sha256) then
    insert into file_scan (sha256, verdict) values (new.sha256, 'unscanned');
  end if;
  return new;
end $$;
create trigger not_infected before insert on application_file for each row execute function guard_uploaded();
create trigger not_infected before insert on claim_file for each row execute function guard_uploaded();
create trigger not_infected before insert on condition_answer for each row execute function guard_uploaded();
alter table application_file enable always trigger not_infected;
alter table claim_file enable always trigger not_infected;
alter table condition_answer enable always trigger not_infected;

insert into file_scan (sha256, verdict)
  select sha256, 'unscanned' from application_file union select sha256, 'unscanned' from claim_file
  union select sha256, 'unscanned' from condition_answer where sha256 is not null;

alter table file_scan enable row level security;
revoke all on function file_verdict, record_file_scan, files_to_scan, guard_uploaded from public;
grant execute on function file_verdict, record_file_scan, files_to_scan to lansmedel_app;
