-- A letter belongs to the case it is about, and to that case's board and applicant: whoever may open the case may open its letters.

alter table letter disable trigger append_only;
alter table letter add column application_id uuid;
update letter l set application_id = coalesce(
  (select d.application_id from decision d where l.subject_type = 'decision' and d.id = l.subject_id),
  (select p.application_id from settlement s join project p on p.id = s.project_id where l.subject_type = 'settlement' and s.id = l.subject_id),
  (select p.application_id from payment_stop s join project p on p.id = s.project_id where l.subject_type = 'paymentStop' and s.id = l.subject_id),
  (select p.application_id from recovery r join project p on p.id = r.project_id where l.subject_type = 'recovery' and r.id = l.subject_id),
  l.subject_id);
alter table letter enable always trigger append_only;

alter table application add constraint application_parties unique (id, board_id, organisation_id);
alter table letter
  alter column application_id set not null,
  add constraint letter_of_case foreign key (application_id, board_id, organisation_id)
    references application (id, board_id, organisation_id),
  add constraint letter_kind_known check (kind in
    ('dismissal','award','refusal','change','settlement','paymentStop','recovery_communication','recovery_decision','recovery_demand')),
  add constraint letter_sent_once unique (subject_id, kind);
create index letter_case on letter (application_id, sent_at);

create policy letter_conflict on letter as restrictive for select to lansmedel_app using (not has_declared_conflict(application_id));
