-- What stands behind a line of a claim: day, supplier, voucher and VAT. Lines from before have none of it.

alter table claim_line
  add column spent_on date,
  add column supplier text constraint claim_line_supplier_said check (trim(supplier) <> ''),
  add column voucher text constraint claim_line_voucher_said check (trim(voucher) <> ''),
  add column vat text constraint claim_line_vat_known check (vat in ('net', 'gross')),
  -- Supplier and voucher as they are compared (claims/voucher-key.ts); null where no supplier is said.
  add column voucher_key text,
  -- The claims of the recipient, at any board, that had the same voucher and amount when this one was saved or sent in.
  add column repeats jsonb not null default '[]';
create index claim_line_voucher on claim_line (voucher_key, amount_ore) where voucher_key is not null;
