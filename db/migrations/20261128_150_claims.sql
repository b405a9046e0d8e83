-- Evidence of a claim: of one voucher, or of the claim as a whole. The bytes are kept in the file store, under their hash.

create table claim_file (
  id uuid primary key default gen_random_uuid(),
  claim_id uuid not null references claim,
  voucher text constraint claim_file_voucher_said check (trim(voucher) <> ''),
  name text not null,
  media_type text not null,
  size_bytes bigint not null constraint claim_file_size check (size_bytes > 0),
  sha256 text not null,
  added_at timestamptz not null
);
create index claim_file_claim on claim_file (claim_id, added_at);
alter table claim_file enable row level security;
-- Everyone in reach of the claim reads it; the recipient alone adds and removes, while the claim is not sent in.
create policy claim_file_as_claim on claim_file for select to lansmedel_app
  using (exists (select 1 from claim c where c.id = claim_id));
create policy claim_file_while_open on claim_file to lansmedel_app
  using (exists (select 1 from claim c where c.id = claim_id and c.organisation_id = app_organisation() and c.status in ('draft', 'returned')))
  with check (exists (select 1 from claim c where c.id = claim_id and c.organisation_id = app_organisation() and c.status in ('draft', 'returned')));
grant select, insert, delete on claim_file to lansmedel_app;
