-- What a run consists of is fixed when it is prepared: SHA-256 over its day, its total and every order as it was attested.
alter table payment_run add column content_sha256 text constraint payment_run_content_form check (content_sha256 ~ '^[0-9a-f]{64}$');
create function keep_run_content() returns trigger language plpgsql as $$ begin
  if old.content_sha256 is not null and new.content_sha256 is distinct from old.content_sha256 then
    raise exception 'a prepared run is not changed' using errcode = '23001', constraint = 'payment_run_content_is_frozen';
  end if;
  return new;
end $$;
create trigger content_is_frozen before update on payment_run for each row execute function keep_run_content();
alter table payment_run enable always trigger content_is_frozen;
