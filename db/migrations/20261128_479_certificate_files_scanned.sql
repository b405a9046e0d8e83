-- Certificates are scanned as every other upload.
create trigger not_infected before insert on certificate for each row execute function guard_uploaded();
alter table certificate enable always trigger not_infected;
insert into file_scan (sha256, verdict)
  select distinct c.sha256, 'unscanned' from certificate c
  where c.sha256 is not null and not exists (select from file_scan s where s.sha256 = c.sha256);
