-- Recipients are paid to a bankgiro, a plusgiro, a bank account (clearing number first) or a Swedish IBAN.
alter table payee_account drop constraint payee_account_kind_known;
alter table payee_account add constraint payee_account_kind_known check (kind in ('bankgiro','plusgiro','account','iban'));
